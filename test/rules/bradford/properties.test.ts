import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../rules/calendar.ts'
import { evaluate } from '../../../rules/evaluate.ts'
import type { ClauseFinding, Findings } from '../../../rules/findings.ts'
import { bradford } from '../../../rules/frameworks/bradford/index.ts'
import type { EvidenceRow, Person, PlanDocument, Searched } from '../../../rules/plan-document.ts'
import { clausesIn, outcomesOf } from '../frameworks/walk.ts'
import { need, planOf } from '../plans/plan.ts'
import { faultsOf } from '../plans/sound.ts'

const people: readonly Person[] = [
  { id: 'a1', kind: 'adult', born: '1985-01-20' },
  { id: 'a2', kind: 'adult', household: false },
  { id: 'c1', kind: 'child', born: '2012-05-02' },
  { id: 'c2', kind: 'child', born: '2009-09-10' },
  { id: 'c3', kind: 'child', born: '2023-03-01' },
  { id: 'u1', kind: 'unborn' },
]

const measures = clausesIn(bradford).map(({ ref }) => ref)
const outcomes = outcomesOf(bradford).map(({ ref }) => ref)

const anyDay = fc.integer({ min: 0, max: 700 }).map((days): Day => addDays('2025-06-01', days))
const who = fc.constantFrom('family', ...people.map(({ id }) => id))
const spell = { who, from: anyDay, to: fc.option(anyDay, { nil: undefined }) }

const row = fc.oneof(
  fc.record({
    measure: fc.constant('support-level' as const),
    ...spell,
    value: fc.constantFrom(
      'looked-after' as const,
      'child-protection' as const,
      'child-in-need' as const,
      'early-help' as const,
      'universal' as const,
    ),
  }),
  fc.record({
    measure: fc.constant('education-status' as const),
    ...spell,
    value: fc.constantFrom(
      'on-roll' as const,
      'off-roll' as const,
      'eet' as const,
      'neet' as const,
    ),
  }),
  fc.record({
    measure: fc.constant('referral' as const),
    on: anyDay,
    who,
    to: fc.constantFrom('social-care' as const, 'early-help' as const),
  }),
  fc.record({ measure: fc.constant('offence' as const), on: anyDay, who }),
  fc.record({
    measure: fc.constant('fact' as const),
    on: anyDay,
    who,
    about: fc.constantFrom(...measures),
    value: fc.boolean(),
  }),
  fc.record({
    measure: fc.constant('judgement' as const),
    on: anyDay,
    by: fc.constantFrom('practitioner' as const, 'parent' as const, 'child' as const),
    about: fc.constantFrom(...measures, ...outcomes),
    result: fc.constantFrom('met' as const, 'not-met' as const),
  }),
)

/** Spells that end before they begin are no plan. */
const isForwards = (one: EvidenceRow) => !('from' in one && 'to' in one) || fromTo(one)
const fromTo = (one: { from?: string | undefined; to?: string | undefined }) =>
  one.to === undefined || one.from === undefined || one.from <= one.to

/** Two words of one day are told apart by the file: here no two are of one day. */
const rows = fc
  .uniqueArray(row, {
    maxLength: 25,
    selector: (one) => ('on' in one ? one.on : JSON.stringify(one)),
  })
  .map((all): EvidenceRow[] => all.filter(isForwards))

const search: fc.Arbitrary<Searched> = fc.record({
  measures: fc
    .constant(['referral', 'offence', 'asb-incident', 'exclusion'] as const)
    .map((m) => [...m]),
  people: fc.constant('family' as const),
  from: anyDay,
  to: fc.constant('2027-06-01'),
})

const plans: fc.Arbitrary<PlanDocument> = fc
  .record({
    evidence: rows,
    searched: fc.array(search, { maxLength: 2 }),
    named: fc.oneof(fc.constant('family' as const), fc.subarray(['a1', 'c1', 'c2', 'c3'])),
  })
  .map(({ evidence, searched, named }) =>
    planOf({
      framework: 'bradford',
      people: [...people],
      needs: bradford.themes.map(({ ref }) => need(ref, named)),
      evidence,
      searched,
    }),
  )

const linesOf = ({ themes }: Findings): ClauseFinding[] =>
  themes.flatMap(({ clauses = [] }) => clauses)

const verdictsOf = (findings: Findings) => [
  ...linesOf(findings).map(({ ref, who: id, verdict }) => [ref, id, verdict]),
  ...findings.outcomes.map(({ ref, verdict }) => [ref, verdict]),
]

const seeded = { numRuns: 200, seed: 20261122 }

describe('any plan under Bradford’s framework', () => {
  it('is answered soundly on any day', () => {
    fc.assert(
      fc.property(plans, anyDay, (plan, on) => {
        expect([...faultsOf(evaluate(plan, on), plan)]).toEqual([])
      }),
      seeded,
    )
  })

  it('has one answer, whatever the order of its rows', () => {
    fc.assert(
      fc.property(plans, anyDay, fc.infiniteStream(fc.nat()), (plan, on, keys) => {
        const shuffled = plan.evidence
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        expect(verdictsOf(evaluate({ ...plan, evidence: shuffled }, on))).toEqual(
          verdictsOf(evaluate(plan, on)),
        )
      }),
      seeded,
    )
  })

  it('meets nothing by silence', () => {
    fc.assert(
      fc.property(plans, anyDay, (plan, on) => {
        const silent = { ...plan, evidence: [], searched: [] }
        expect(verdictsOf(evaluate(silent, on)).filter((one) => one.includes('met'))).toEqual([])
      }),
      seeded,
    )
  })

  it('answers the same with somebody more who does not live there', () => {
    fc.assert(
      fc.property(plans, anyDay, (plan, on) => {
        const more = {
          ...plan,
          people: [...plan.people, { id: 'x9', kind: 'adult' as const, household: false }],
        }
        expect(verdictsOf(evaluate(more, on))).toEqual(verdictsOf(evaluate(plan, on)))
      }),
      seeded,
    )
  })

  it('says nothing of a local outcome or of the family as a whole', () => {
    fc.assert(
      fc.property(plans, anyDay, (plan, on) => {
        const { themes, progress } = evaluate(plan, on)
        expect(new Set([...themes, progress].map(({ verdict }) => verdict))).toEqual(
          new Set(['not-stated']),
        )
      }),
      seeded,
    )
  })
})
