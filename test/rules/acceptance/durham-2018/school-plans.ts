import type { EvidenceRow, Person, PlanDocument } from '../../../../rules/plan-document.ts'
import { mother, need, search, son } from '../../plans/plan.ts'
import { schooled } from '../../plans/rows.ts'
import { attended, autumn25, autumn26, spring27, summer25, summer26 } from '../../plans/terms.ts'
import { durham } from './plans.ts'

export const spring25 = { from: '2025-01-01', to: '2025-04-20' }
export const before = [spring25, summer25, autumn25]
export const since = [summer26, autumn26, spring27]
export const day = '2027-03-28'

/** So many sessions of a thousand in each of the terms. */
export const over = (terms: typeof since, who: string, ...each: number[]) =>
  terms.flatMap((term, at) => {
    const sessions = each[at]
    return sessions === undefined ? [] : [attended(who, term, sessions, 1000)]
  })
export const steady = (who: string, was: number, is: number) => [
  ...over(before, who, was, was, was),
  ...over(since, who, is, is, is),
]
export const onRoll = (who: string) => schooled(who, 'on-roll', '2024-09-01')

export const children = (people: Person[], evidence: EvidenceRow[], until = day): PlanDocument =>
  durham({
    people: [mother, ...people],
    needs: [need('2.4', [people[0]?.id ?? 'a1'])],
    evidence,
    searched: [search(['exclusion'], 'family', '2025-01-01', until)],
  })
/** The son alone, on roll. */
export const alone = (...evidence: EvidenceRow[]) => children([son], [onRoll('c1'), ...evidence])

export const good = [...steady('c1', 850, 950), onRoll('c1')]
