import type { EvidenceRow, PlanDocument, Row } from '../../../rules/plan-document.ts'
import { schooled } from '../plans/rows.ts'
import { attended, autumn25, autumn26, spring27, summer25, summer26 } from '../plans/terms.ts'
import { familyWith, searchedAll } from './plans.ts'

/** Easter Sunday of 2027, when the three terms that count are complete: summer, autumn, spring. */
export const day = '2027-03-28'
const spring25 = { from: '2025-01-01', to: '2025-04-20' }
export const counted = [summer26, autumn26, spring27] as const
export const before = [spring25, summer25, autumn25] as const

type Terms = readonly { from: string; to: string }[]
export const over = (who: string, terms: Terms, sessions: number, possible: number) =>
  terms.map((term) => attended(who, term, sessions, possible))

export const excluded = (
  on: string,
  who: string,
  kind: 'fixed' | 'permanent',
): Row<'exclusion'> => ({
  measure: 'exclusion',
  on,
  who,
  class: kind,
})

export const onRoll = (who: string) => schooled(who, 'on-roll', '2025-09-01')

/** A boy at 80% before and 95% since, on a roll and never excluded, with whatever the case says besides. */
export const good = (who = 'c1'): EvidenceRow[] => [
  onRoll(who),
  ...over(who, before, 80, 100),
  ...over(who, counted, 95, 100),
]
export const home = (evidence: EvidenceRow[], more: Partial<PlanDocument> = {}) =>
  familyWith(['2.4'], evidence, { searched: searchedAll, ...more })
