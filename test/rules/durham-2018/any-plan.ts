import fc from 'fast-check'
import type { Day } from '../../../rules/calendar.ts'
import { durham2018 } from '../../../rules/frameworks/durham-2018/index.ts'
import type { EvidenceRow, PlanDocument, Searched } from '../../../rules/plan-document.ts'
import { anyDay, anyPlan, fullSearch, people } from '../evaluate/any-plan.ts'
import { clausesOf, outcomesOf } from '../frameworks/walk.ts'

const outcomes = outcomesOf(durham2018)
const outcomeRefs = outcomes.map(({ ref }) => ref)
const clauseRefs = outcomes.flatMap(clausesOf).map(({ ref }) => ref)
const issues: string[] = durham2018.themes.flatMap((theme) => theme.needs.map(({ ref }) => ref))

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
      value: fc.integer({ min: 0, max: 30 }),
      instrument: fc.constantFrom('EPDS', 'EPDS item 10', 'SDQ'),
    }),
    fc.record({
      measure: fc.constant('offence' as const),
      who,
      on: day,
      class: fc.constantFrom('proven' as const, 'breach' as const),
    }),
    fc.record({
      measure: fc.constant('exclusion' as const),
      who,
      on: day,
      class: fc.constantFrom('fixed' as const, 'permanent' as const),
    }),
    fc.record({
      measure: fc.constant('milestone' as const),
      who,
      on: day,
      kind: fc.constant('licence-completed'),
    }),
    fc.record({
      measure: fc.constant('judgement' as const),
      on: day,
      by: fc.constantFrom('lead-professional' as const, 'team' as const, 'family' as const),
      about: fc.constantFrom('plan', 'plan', ...outcomeRefs, ...clauseRefs),
      result: fc.constantFrom('met' as const, 'not-met' as const),
    }),
  )

/** A row of another framework's plan, made to speak of this one's lines. */
const spokenOf = (row: EvidenceRow, line: string): EvidenceRow =>
  row.measure === 'fact' || row.measure === 'judgement' ? { ...row, about: line } : row

/** A search of all that this framework counts, for everybody, from long before the plan to the day. */
export const wholeSearch = (to: Day): Searched => ({
  ...fullSearch(to),
  measures: [...fullSearch(to).measures, 'support-level', 'employment', 'benefit'],
})

/** Some plan under County Durham's framework, with issues and rows of every kind it reads. */
export const anyDurhamPlan = (upTo: Day = '2027-12-31'): fc.Arbitrary<PlanDocument> =>
  fc
    .record({
      plan: anyPlan({ upTo }),
      refs: fc.uniqueArray(fc.constantFrom(...issues), { minLength: 6, maxLength: 6 }),
      lines: fc.array(fc.constantFrom(...clauseRefs), { minLength: 14, maxLength: 14 }),
      more: fc.array(anyRow(anyDay('2025-06-01', upTo)), { maxLength: 14 }),
      decided: fc.option(anyDay('2025-06-01', upTo), { nil: undefined }),
    })
    .map(({ plan, refs, lines, more, decided }) => ({
      ...plan,
      framework: durham2018.id,
      needs: plan.needs.map((need, at) => ({ ...need, ref: refs[at] ?? '1.1' })),
      evidence: [...plan.evidence.map((row, at) => spokenOf(row, lines[at] ?? '1.1.m1')), ...more],
      ...(decided === undefined
        ? {}
        : {
            overrides: [
              { ref: '1.1.m3', mandatoryFor: ['1.1', '1.4'], decided, by: 'Team', why: 'slipped' },
            ],
          }),
    }))
