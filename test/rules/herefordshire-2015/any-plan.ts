import fc from 'fast-check'
import { addDays, type Day } from '../../../rules/calendar.ts'
import { herefordshire2015 } from '../../../rules/frameworks/herefordshire-2015/index.ts'
import type { EvidenceRow, PlanDocument } from '../../../rules/plan-document.ts'
import { anyDay, anyPlan, people } from '../evaluate/any-plan.ts'
import { clausesOf, outcomesOf } from '../frameworks/walk.ts'

const outcomes = outcomesOf(herefordshire2015)
const outcomeRefs = outcomes.map(({ ref }) => ref)
const clauseRefs = outcomes.flatMap(clausesOf).map(({ ref }) => ref)
const issues: string[] = herefordshire2015.themes.flatMap((theme) =>
  theme.needs.map(({ ref }) => ref),
)

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
    fc
      .record({
        who,
        from: day,
        days: fc.integer({ min: 0, max: 120 }),
        attended: fc.integer({ min: 70, max: 100 }),
      })
      .map(({ days, from, ...row }) => ({
        measure: 'attendance' as const,
        setting: 'early-years' as const,
        ...row,
        from,
        to: addDays(from, days),
        possible: 100,
      })),
  )

/** A row of another framework's plan, made to speak of this one's lines. */
const spokenOf = (row: EvidenceRow, line: string, outcome: string): EvidenceRow => {
  if (row.measure === 'fact') return { ...row, about: line }
  return row.measure === 'judgement'
    ? { ...row, about: row.about.includes('E') ? line : outcome }
    : row
}

/** Some plan under Herefordshire's framework, with issues and rows of every kind it reads. */
export const anyHerefordshirePlan = (upTo: Day = '2027-12-31'): fc.Arbitrary<PlanDocument> =>
  fc
    .record({
      plan: anyPlan({ upTo }),
      refs: fc.uniqueArray(fc.constantFrom(...issues), { minLength: 6, maxLength: 6 }),
      lines: fc.array(fc.constantFrom(...clauseRefs), { minLength: 14, maxLength: 14 }),
      about: fc.constantFrom(...outcomeRefs),
      agreed: fc.uniqueArray(
        fc.record({ ref: fc.constantFrom(...outcomeRefs), agreed: anyDay('2025-06-01', upTo) }),
        { maxLength: 5, selector: ({ ref }) => ref },
      ),
      more: fc.array(anyRow(anyDay('2025-06-01', upTo)), { maxLength: 4 }),
      before: fc.integer({ min: 0, max: 60 }),
    })
    .map(({ plan, refs, lines, about, agreed, more, before }) => {
      const { closed, opened } = plan
      const ended = closed === undefined ? undefined : addDays(closed, -before)
      return {
        ...plan,
        ...(ended !== undefined && ended >= opened ? { ended } : {}),
        framework: herefordshire2015.id,
        needs: plan.needs.map((need, at) => ({ ...need, ref: refs[at] ?? '1.1' })),
        outcomes: agreed,
        evidence: [
          ...plan.evidence.map((row, at) => spokenOf(row, lines[at] ?? '1.m1', about)),
          ...more,
        ],
      }
    })
