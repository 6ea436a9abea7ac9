import { describe, expect, it } from 'vitest'
import { fc } from '../../chance.ts'
import type { Actor } from '../../../src/plan/actor.ts'
import type { Operation } from '../../../src/plan/operation.ts'
import { hiddenReason } from '../../../src/plan/redaction.ts'
import { viewOf, type PlanView } from '../../../src/plan/view.ts'
import {
  adds,
  grace,
  helen,
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

type Step = (paper: Paper, at: number) => void

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
const hiddenStep: fc.Arbitrary<Step> = fc.oneof(
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

const steps = fc.array(
  fc.oneof(
    openStep.map((step) => ({ step, isHidden: false })),
    hiddenStep.map((step) => ({ step, isHidden: true })),
  ),
  { minLength: 4, maxLength: 16 },
)

/** The plan with all that happened, and as it would be had only what everybody sees happened. */
function both(taken: readonly { step: Step; isHidden: boolean }[]): [Paper, Paper] {
  const [whole, part] = [marlowes(), marlowes()]
  whole.write(liam, adds('person', 'dad', { name: 'SECRET', kind: 'adult', audience }))
  taken.forEach(({ step, isHidden }, at) => {
    step(whole, at)
    if (!isHidden) step(part, at)
  })
  return [whole, part]
}

const verdicts = ['met', 'waiting', 'unknown', 'not-met', 'not-applicable', 'not-stated']
function leavesOf(value: unknown, name = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => leavesOf(one, name))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => leavesOf(one, key))
  return [`${name}=${String(value)}`]
}

/** Numbers and instants count what was written, seen or not, and are compared by themselves. */
const timeless = ({ key, on, me, records }: PlanView) =>
  JSON.stringify({
    key,
    on,
    me,
    records: records.map(({ at: _, changed: __, ...record }) => record),
  })

const emergency: Actor = { ...omar, emergencies: ['plan-marlowe'] }

describe('two plans that differ in what a reader may not see', () => {
  it('are the same to that reader, to the byte, but for verdicts and that something counts', () => {
    let [decided, same] = [0, 0]
    fc.assert(
      fc.property(steps, (taken) => {
        const [whole, part] = both(taken)
        for (const who of [priya, grace, helen, emergency]) {
          const [view, plain] = [whole, part].map((paper) => viewOf(paper.plan, who, today))
          if (!view || !plain) throw new Error('nothing is seen')
          expect(timeless(view)).toBe(timeless(plain))
          expect(JSON.stringify(view)).not.toMatch(/SECRET|hidden-|dad|2026-08/)
          if (!view.hidden) {
            expect(JSON.stringify(view.findings)).toBe(JSON.stringify(plain.findings))
            same++
            continue
          }
          decided++
          for (const part of ['themes', 'outcomes'] as const)
            expect(view.findings[part].map(({ ref }) => ref)).toEqual(
              plain.findings[part].map(({ ref }) => ref),
            )
          const known = new Set([
            ...leavesOf(plain.findings),
            ...verdicts.flatMap((verdict) => [`verdict=${verdict}`, `beforeClosure=${verdict}`]),
            ...plain.findings.outcomes.map(({ ref }) => `outstanding=${ref}`),
            ...plain.findings.themes.map(({ ref }) => `because=${ref}`),
            `because=${hiddenReason}`,
            'rests=both',
            'earliest=null',
          ])
          expect(leavesOf(view.findings).filter((leaf) => !known.has(leaf))).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
    expect(decided).toBeGreaterThan(20)
    expect(same).toBeGreaterThan(20)
  })

  it('give that reader a number that belongs to something shown', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const [whole] = both(taken)
        const view = viewOf(whole.plan, grace, today)
        const event = whole.events.find(({ seq }) => seq === view?.seq)
        const shown = new Set(view?.records.map(({ id }) => id))
        expect(shown.has(event?.change.record ?? '')).toBe(true)
        expect(JSON.stringify(view)).not.toContain('"touched"')
      }),
      { numRuns: 60 },
    )
  })
})

/** What anybody may try, at entries that are theirs, others', hidden or not there. */
const attempt: fc.Arbitrary<Operation> = fc
  .tuple(
    fc.constantFrom(
      'hidden-0',
      'hidden-1',
      'hidden-2',
      'dad',
      'head',
      'share-police',
      'liam',
      'never',
    ),
    fc.constantFrom(
      'audience',
      'note',
      'on',
      'who',
      'name',
      'restricted',
      'protected',
      'text',
      'oid',
      'agency',
    ),
    fc.constantFrom<string | boolean | string[]>('x', true, [], [grace.agency], '2026-08-01'),
    fc.constantFrom('set', 'write', 'remove', 'add'),
  )
  .map(([record, field, value, deed]) => {
    if (deed === 'remove') return removes(record)
    if (deed === 'write') return writes(record, field, String(value))
    if (deed === 'add') return adds('evidence', record, { measure: 'fact', [field]: value })
    return sets(record, field, value)
  })

describe('whoever has no right to an entry', () => {
  it('changes nothing in it by any sequence of operations, and is answered as if it were not there', () => {
    const tried = fc.array(
      fc.tuple(fc.constantFrom<Actor>(grace, helen, omar, emergency), attempt),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(
        fc.array(hiddenStep, { minLength: 3, maxLength: 6 }),
        tried,
        (hidden, attempts) => {
          const [whole, part] = both(hidden.map((step) => ({ step, isHidden: true })))
          const kept = () =>
            ['head', 'liam', 'share-police', 'dad', 'hidden-0', 'hidden-1', 'hidden-2'].map(
              (id) => {
                const { touched: _, ...record } = whole.plan.records.get(id) ?? { touched: {} }
                return record
              },
            )
          const before = kept().slice(1)
          const secret = whole.plan.records.get('head')?.fields
          for (const [who, operation] of attempts) {
            if (operation.do === 'add') continue
            const [there, absent] = [whole, part].map((paper) => paper.offer(who, operation))
            if (operation.record === 'dad' || operation.record.startsWith('hidden'))
              expect(there).toEqual(absent)
          }
          if (!attempts.some(([who]) => who === helen)) {
            expect(kept().slice(1)).toEqual(before)
            expect(whole.plan.records.get('head')?.fields).toEqual(secret)
          }
          expect(kept().slice(3)).toEqual(before.slice(2))
        },
      ),
      { numRuns: 150 },
    )
  })
})
