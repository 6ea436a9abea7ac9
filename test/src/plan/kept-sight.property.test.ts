import { expect, it } from 'vitest'
import { applyEvents, emptyPlan } from '../../../src/plan/plan.ts'
import { sightOf } from '../../../src/plan/policy.ts'
import { presenceFor } from '../../../src/plan/presence.ts'
import { viewOf } from '../../../src/plan/view.ts'
import { createViews } from '../../../src/service/plans/views.ts'
import { fc } from '../../chance.ts'
import { emergency, hiddenStep, type Step } from './hidden-steps.ts'
import {
  adds,
  grace,
  helen,
  judgement,
  liam,
  marlowes,
  omar,
  place,
  priya,
  removes,
  sets,
  today,
  writes,
} from './plan-lab.ts'

const days = ['2026-08-10', '2026-11-21', today, '2026-11-23', '2027-03-01']
/** Readers by their places, one of them as the directory has her elsewhere, and two by an emergency. */
const readers = [
  priya,
  grace,
  { ...grace, agency: liam.agency },
  { ...grace, agency: '' },
  liam,
  helen,
  { ...helen, roles: [] },
  omar,
  emergency,
  { ...liam, emergencies: ['other-plan'] },
]
const agencies = fc.constantFrom(grace.agency, liam.agency, omar.agency)
const audiences = fc.constantFrom<string[] | null>(
  null,
  [liam.agency],
  [grace.agency],
  ['professionals'],
)
const records = fc.constantFrom('ruth', 'tom', 'row', 'act', 'said', 'met', 'refuge', 'need')
const someDay = fc.constantFrom(...days)
const offers =
  (give: (paper: Parameters<Step>[0], at: number) => void): Step =>
  (paper, at) =>
    give(paper, at)

/** Whatever may move who sees what, by all who might, beside what leaves it as it is. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: hiddenStep },
  fc
    .tuple(records, audiences, fc.constantFrom(priya, liam, grace))
    .map(([record, to, who]) =>
      offers((paper) => void paper.offer(who, sets(record, 'audience', to, paper.plan.seq))),
    ),
  fc
    .tuple(agencies, fc.constantFrom('share', 'do-not-share'), someDay, someDay)
    .map(([agency, decision, from, to]) =>
      offers(
        (paper, at) =>
          void paper.offer(
            priya,
            adds('sharing', `sharing-${at}`, {
              agency,
              purpose: 'Support',
              basis: 'consent',
              categories: ['general', 'crime', 'health'],
              decision,
              why: 'So it is.',
              from,
              ...(to > from ? { to } : {}),
            }),
          ),
      ),
    ),
  fc
    .tuple(fc.nat(20), someDay)
    .map(([nth, on]) =>
      offers((paper) => void paper.offer(helen, sets(`sharing-${nth}`, 'withdrawn', on))),
    ),
  fc
    .constantFrom(true, false)
    .map((value) => offers((paper) => void paper.offer(priya, sets('refuge', 'protected', value)))),
  fc
    .constantFrom('place', 'refuge', 'row', 'act', 'said')
    .map((record) => offers((paper) => void paper.offer(liam, removes(record, paper.plan.seq)))),
  fc
    .constantFrom('We met at 9 Harbour Street.', 'We met.')
    .map((text) => offers((paper) => void paper.offer(grace, writes('head', 'goal', text)))),
  fc
    .constantFrom('At 9 Harbour Street', 'At school')
    .map((text) => offers((paper) => void paper.offer(liam, sets('row', 'source', text)))),
  fc
    .constantFrom('1.1', '7.1')
    .map((ref) =>
      offers((paper) => void paper.offer(liam, sets('act', 'outcomes', [ref], paper.plan.seq))),
    ),
  someDay.map((to) => offers((paper) => void paper.offer(priya, sets('grace', 'to', to)))),
  fc
    .constantFrom(true, false)
    .map((value) => offers((paper) => void paper.offer(helen, sets('head', 'restricted', value)))),
  fc.constant(
    offers((paper, at) => void paper.offer(grace, judgement(`j-${at}`, 'practitioner', {}))),
  ),
)

function family() {
  const paper = marlowes()
  paper.write(priya, adds('member', 'omar', place(omar, 'member', today)))
  paper.write(liam, adds('person', 'dad', { name: 'Lee', kind: 'adult', audience: [liam.agency] }))
  paper.write(
    liam,
    adds('evidence', 'row', {
      measure: 'score',
      who: 'ruth',
      on: '2026-08-01',
      instrument: 'EPDS',
      number: 9,
      source: 'At 9 Harbour Street',
    }),
  )
  paper.write(liam, adds('action', 'act', { what: 'Ring', owner: 'ruth', outcomes: ['1.1'] }))
  paper.write(
    liam,
    adds('voice', 'said', { person: 'tom', on: '2026-08-01', words: 'Stay.', how: 'drawing' }),
  )
  paper.write(
    liam,
    adds('location', 'refuge', {
      people: ['ruth'],
      use: 'home',
      text: '9 Harbour Street',
      protected: true,
      audience: [liam.agency, priya.agency],
    }),
  )
  return paper
}

it('whatever moves who sees what, what was worked out before is shown to nobody to whom it would not be now', () => {
  let hiding = 0
  fc.assert(
    fc.property(
      fc.array(fc.tuple(step, fc.constantFrom(...days)), { minLength: 4, maxLength: 14 }),
      (taken) => {
        const paper = family()
        const views = createViews()
        for (const [at, [take, on]] of taken.entries()) {
          take(paper, at)
          const alone = applyEvents(emptyPlan(paper.plan.key), paper.events)
          const here = readers.map((actor) => ({ actor, at: { record: 'head', field: 'goal' } }))
          for (const who of readers) {
            const due = viewOf(alone, who, on)
            expect(views(paper.plan, who, on)).toEqual(due)
            expect(presenceFor(who, paper.plan, on, here)).toEqual(
              presenceFor(who, alone, on, here),
            )
            if (due && due.records.length < alone.records.size) hiding += 1
            const sight = sightOf(who, paper.plan, on)
            expect(sight?.withholds('9 Harbour Street')).toBe(
              sightOf(who, alone, on)?.withholds('9 Harbour Street'),
            )
          }
        }
      },
    ),
    { numRuns: 40 },
  )
  // Else nothing was hidden from anybody, and nothing would have been tried.
  expect(hiding).toBeGreaterThan(100)
}, 120_000)
