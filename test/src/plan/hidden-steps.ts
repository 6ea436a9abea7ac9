import type { Actor } from '../../../src/plan/actor.ts'
import { fc } from '../../chance.ts'
import {
  adds,
  grace,
  judgement,
  liam,
  marlowes,
  omar,
  policeOnly,
  priya,
  removes,
  sets,
  today,
  writes,
  type Paper,
} from './plan-lab.ts'

export type Step = (paper: Paper, at: number) => void

const audience = [liam.agency]
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-08-${String(n).padStart(2, '0')}`)
const words = fc.constantFrom('One word', 'Two words', 'Three more words')
const people = fc.subarray(['ruth', 'tom', 'ivy'], { minLength: 1 })
const refs = fc.constantFrom('1.1', '5.1', '6.2', '7.1', '8.1', '10.2')
/** Needs that everybody knows of: what is said of one that only a hidden need has is hidden with it. */
const openRefs = fc.constantFrom('1.1', '7.1')

/** What everybody sees. */
const openStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constantFrom('1.1', '7.1', '9.2'), people).map(
    ([ref, who]): Step =>
      (paper, at) =>
        void paper.offer(
          priya,
          adds('need', `need-${at}`, { ref, people: who, identified: '2026-02-01' }),
        ),
  ),
  words.map(
    (text): Step =>
      (paper) =>
        void paper.offer(grace, writes('head', 'goal', text)),
  ),
  openRefs.map(
    (about): Step =>
      (paper, at) =>
        void paper.offer(grace, judgement(`open-${at}`, 'practitioner', { about })),
  ),
  fc.constant<Step>(
    (paper, at) =>
      void paper.offer(
        priya,
        adds('searched', `search-${at}`, {
          measures: ['offence', 'asb-incident'],
          people: ['ruth'],
          from: '2025-01-01',
          to: today,
        }),
      ),
  ),
)

/** What only the police see: each kind of entry, about people all know and about one they do not. */
export const hiddenStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(day, fc.constantFrom('ruth', 'dad')).map(
    ([on, who]): Step =>
      (paper, at) =>
        void paper.offer(liam, policeOnly(`hidden-${at}`, { on, who })),
  ),
  fc.tuple(refs, fc.constantFrom('ruth', 'dad')).map(
    ([ref, who]): Step =>
      (paper, at) =>
        void paper.offer(
          liam,
          adds('need', `hidden-${at}`, {
            ref,
            people: [who],
            identified: '2026-02-01',
            audience,
            why: 'SECRET',
          }),
        ),
  ),
  refs.map(
    (ref): Step =>
      (paper, at) =>
        void paper.offer(
          liam,
          adds('outcome', `hidden-${at}`, { ref, agreed: '2026-02-01', words: 'SECRET', audience }),
        ),
  ),
  fc.tuple(refs, fc.constantFrom('met', 'not-met')).map(
    ([about, result]): Step =>
      (paper, at) =>
        void paper.offer(
          liam,
          judgement(`hidden-${at}`, 'team', { about, result, note: 'SECRET', audience }),
        ),
  ),
  fc.constant<Step>(
    (paper, at) =>
      void paper.offer(
        liam,
        adds('location', `hidden-${at}`, {
          people: ['dad'],
          use: 'home',
          text: 'SECRET',
          protected: true,
          audience,
        }),
      ),
  ),
  fc.constant<Step>(
    (paper, at) =>
      void paper.offer(
        liam,
        adds('agreement', `hidden-${at}`, {
          given: 'declined',
          on: today,
          people: ['ruth'],
          how: 'SECRET',
          audience,
        }),
      ),
  ),
  fc.nat(30).map(
    (n): Step =>
      (paper) =>
        void paper.offer(liam, removes(`hidden-${n}`)),
  ),
  fc.tuple(fc.nat(30), day).map(
    ([n, on]): Step =>
      (paper) =>
        void paper.offer(liam, sets(`hidden-${n}`, 'on', on)),
  ),
)

export const steps = fc.array(
  fc.oneof(
    openStep.map((step) => ({ step, isHidden: false })),
    hiddenStep.map((step) => ({ step, isHidden: true })),
  ),
  { minLength: 4, maxLength: 16 },
)

/** The plan with all that happened, and as it would be had only what everybody sees happened. */
export function both(taken: readonly { step: Step; isHidden: boolean }[]): [Paper, Paper] {
  const [whole, part] = [marlowes(), marlowes()]
  whole.write(liam, adds('person', 'dad', { name: 'SECRET', kind: 'adult', audience }))
  taken.forEach(({ step, isHidden }, at) => {
    step(whole, at)
    if (!isHidden) step(part, at)
  })
  return [whole, part]
}

/** Somebody outside the team to whom the plan is open in an emergency. */
export const emergency: Actor = { ...omar, emergencies: ['plan-marlowe'] }
