import type { Fault, Sent } from '../../plan/operation.ts'
import type { Plan } from '../../plan/plan.ts'

/** How large one plan may grow, so that nobody can make it too heavy to open for everybody else. */
export interface PlanSize {
  readonly entries: number
  readonly changes: number
}

/**
 * Several times what the longest plan of a large family comes to; typing for an hour makes a few thousand changes. Measured:
 * at 2,000 entries a request of 100 changes takes half a second, at 5,000 three times as long, in which nobody else is answered.
 */
export const largestPlan: PlanSize = { entries: 2_000, changes: 200_000 }

/** What keeps an operation out of a plan that is as large as one may be. Taking an entry back always makes room. */
export function faultsOfSize(plan: Plan, operation: Sent, largest: PlanSize): Fault[] {
  if (operation.do === 'remove') return []
  if (operation.do === 'add' && plan.records.size >= largest.entries) {
    return [{ path: '', says: `finds ${largest.entries} entries in the plan, which takes no more` }]
  }
  return plan.seq < largest.changes
    ? []
    : [{ path: '', says: `finds ${largest.changes} changes in the plan, which takes no more` }]
}
