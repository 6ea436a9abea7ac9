import { fc } from '../../../chance.ts'
import { addMonths, type Day } from '../../../../rules/calendar.ts'
import type { Framework } from '../../../../rules/framework.ts'
import type { EvidenceRow, PlanDocument } from '../../../../rules/plan-document.ts'
import { anyPlan, fullSearch } from './any-plan.ts'
import type { Promised } from './promised.ts'
import { readsOf } from './reads.ts'

/** Days on which promises are made: at a month’s end, at a term’s end, and on no day in particular. */
const days: readonly Day[] = ['2026-07-31', '2026-08-31', '2026-09-17', '2026-12-31']

/** A plan on a day after which nothing more happens in it. */
export interface Settled {
  plan: PlanDocument
  on: Day
  /** Whoever is asked has judged the promised lines well, and nobody says otherwise. */
  isJudged: boolean
}

/** Whether a row is over by the day, and does not go on into what is to come. */
function isOver(row: EvidenceRow, on: Day): boolean {
  if (row.measure === 'attendance' && row.term === '2026-27 autumn') return on >= '2026-12-31'
  return !('to' in row) || row.measure === 'referral' || row.to === undefined || row.to < on
}

const isSaying = ({ measure }: EvidenceRow) => measure === 'judgement' || measure === 'fact'

/** Every word that one of these lines may ask for, given on the day. */
const wellJudged = (lines: readonly string[], on: Day): EvidenceRow[] =>
  lines.flatMap((about): EvidenceRow[] => [
    { measure: 'fact', on, about, value: true },
    { measure: 'judgement', on, by: 'lead-professional', about, result: 'met' },
    { measure: 'judgement', on, by: 'parent', about, result: 'met' },
  ])

/** What was searched: everything to the day, or its past and whatever else, benefits to the day among it. */
const searchedBefore = (plan: PlanDocument, on: Day, isSearched: boolean) =>
  isSearched
    ? [fullSearch(on)]
    : [
        ...plan.searched,
        fullSearch(plan.opened),
        { ...fullSearch(on), measures: ['benefit' as const] },
      ]

/** Some plan with promised lines, of which everything is known on a day and for which nothing more is to come. */
export function settledPlan(
  framework: Framework,
  { needs, lines }: Promised,
): fc.Arbitrary<Settled> {
  const others = readsOf(framework).needs
  return fc.constantFrom(...days).chain((on) =>
    fc
      .record({
        plan: anyPlan(framework, { upTo: on, rows: 12 }),
        more: fc.subarray([...others], { maxLength: 3 }),
        isJudged: fc.constantFrom(true, true, false),
        isSearched: fc.boolean(),
      })
      .map(({ plan, more, isJudged, isSearched }) => {
        const isLongOpen = addMonths(plan.opened, 3) <= on
        const judged = isJudged && isLongOpen
        const evidence = plan.evidence.filter((row) => isOver(row, on))
        return {
          on,
          isJudged: judged,
          plan: {
            ...plan,
            people: plan.people.map((one) =>
              one.id === 'c1' ? { ...one, born: '2012-05-02' } : one,
            ),
            needs: [...needs, ...more].map((ref) => ({
              ref,
              people: 'family' as const,
              identified: plan.opened,
            })),
            evidence: judged
              ? [...evidence.filter((row) => !isSaying(row)), ...wellJudged(lines, on)]
              : evidence,
            searched: searchedBefore(plan, on, isSearched),
          },
        }
      }),
  )
}

/** The same plan with everything searched up to a day. */
export const searchedTo = (plan: PlanDocument, day: Day): PlanDocument => ({
  ...plan,
  searched: [...plan.searched, fullSearch(day)],
})
