import fc from 'fast-check'
import type { Day } from '../../../rules/calendar.ts'
import { bristol } from '../../../rules/frameworks/bristol/index.ts'
import type { EvidenceRow, PlanDocument, Searched } from '../../../rules/plan-document.ts'
import { anyDay, anyPlan, fullSearch, people } from '../evaluate/any-plan.ts'
import { clausesOf, outcomesOf } from '../frameworks/walk.ts'

const outcomes = outcomesOf(bristol)
const outcomeRefs = outcomes.map(({ ref }) => ref)
const clauseRefs = outcomes.flatMap(clausesOf).map(({ ref }) => ref)
const indicators: string[] = bristol.themes.flatMap((theme) => theme.needs.map(({ ref }) => ref))

const who = fc.constantFrom(...people.map(({ id }) => id))

/** Rows that this framework reads and the others' plans do not hold. */
const anyRow = (day: fc.Arbitrary<Day>): fc.Arbitrary<EvidenceRow> =>
  fc.oneof(
    fc.record({
      measure: fc.constant('benefit' as const),
      who,
      from: day,
      value: fc.constantFrom('jsa-type' as const, 'other' as const),
    }),
    fc.record({
      measure: fc.constant('score' as const),
      who,
      on: day,
      value: fc.integer({ min: 0, max: 24 }),
      instrument: fc.constantFrom('DASH', 'Dash', 'SDQ'),
    }),
    fc.record({
      measure: fc.constant('referral' as const),
      who,
      on: day,
      to: fc.constant('marac' as const),
    }),
    fc.record({
      measure: fc.constant('participation' as const),
      who,
      from: day,
      level: fc.constantFrom('fully' as const, 'somewhat' as const, 'none' as const),
    }),
    fc.record({
      measure: fc.constant('milestone' as const),
      who,
      on: day,
      kind: fc.constantFrom('care-entered', 'custody-entered'),
    }),
    fc.record({
      measure: fc.constant('judgement' as const),
      on: day,
      by: fc.constantFrom('lead-professional' as const, 'agency' as const),
      about: fc.constantFrom(...outcomeRefs, ...clauseRefs),
      result: fc.constantFrom('met' as const, 'not-met' as const),
    }),
  )

/** A row of another framework's plan, made to speak of this one's lines. */
const spokenOf = (row: EvidenceRow, line: string, outcome: string): EvidenceRow => {
  if (row.measure === 'fact') return { ...row, about: line }
  return row.measure === 'judgement'
    ? { ...row, about: row.about.includes('E') ? line : outcome }
    : row
}

/** A search of all that this framework counts, for everybody, from long before the plan to the day. */
export const wholeSearch = (to: Day): Searched => ({
  ...fullSearch(to),
  measures: [...fullSearch(to).measures, 'score', 'support-level', 'benefit'],
})

/** Some plan under Bristol's framework, with indicators and rows of every kind it reads. */
export const anyBristolPlan = (upTo: Day = '2027-12-31'): fc.Arbitrary<PlanDocument> =>
  fc
    .record({
      plan: anyPlan({ upTo }),
      refs: fc.uniqueArray(fc.constantFrom(...indicators), { minLength: 6, maxLength: 6 }),
      lines: fc.array(fc.constantFrom(...clauseRefs), { minLength: 14, maxLength: 14 }),
      about: fc.constantFrom(...outcomeRefs),
      agreed: fc.uniqueArray(
        fc.record({ ref: fc.constantFrom(...outcomeRefs), agreed: anyDay('2025-06-01', upTo) }),
        { maxLength: 8, selector: ({ ref }) => ref },
      ),
      more: fc.array(anyRow(anyDay('2025-06-01', upTo)), { maxLength: 10 }),
    })
    .map(({ plan, refs, lines, about, agreed, more }) => ({
      ...plan,
      framework: bristol.id,
      needs: plan.needs.map((need, at) => ({ ...need, ref: refs[at] ?? '1.1' })),
      outcomes: agreed,
      evidence: [
        ...plan.evidence.map((row, at) => spokenOf(row, lines[at] ?? '1.1.m1', about)),
        ...more,
      ],
    }))
