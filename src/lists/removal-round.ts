import type { Refusal } from './answer.ts'
import type { RemovalSource, RemovePlan } from './remove-plan.ts'

/** What brings the lists rid of plans that were disposed of. */
export interface Removing {
  readonly source: RemovalSource
  readonly removePlan: RemovePlan
}

/** What one round took away: plans and rows in numbers, and why it ended before the last plan. */
export interface RemovalRound {
  readonly plans: number
  readonly rows: number
  readonly stopped: Refusal | null
}

/**
 * Removes the rows of disposed plans, one plan after another. It runs between the rounds that write rows and never beside
 * one, so that no row of such a plan is still on its way.
 */
export async function removeOnce(
  { source, removePlan }: Removing,
  signal?: AbortSignal,
): Promise<RemovalRound> {
  let [plans, rows] = [0, 0]
  for (const plan of source.removals()) {
    if (signal?.aborted === true) break
    const done = await removePlan(plan)
    if (done.outcome !== 'removed') return { plans, rows, stopped: done }
    source.removed(plan)
    plans++
    rows += done.rows
  }
  return { plans, rows, stopped: null }
}
