import type { Log } from '../../log/log.ts'
import type { PlanKey } from '../../plan/record.ts'
import type { Refusal } from '../answer.ts'
import { rebuildPlan, type RebuiltPlan } from './rebuild-plan.ts'
import { standingRows, type Reading } from './standing-rows.ts'

/**
 * Brings one plan that a log has not from its rows, which are read in one round trip to Graph once the lists are known.
 * `headless` where its own row is missing. Throws where the log has the plan.
 */
export async function rebuildOne(
  from: Reading,
  log: Log,
  plan: PlanKey,
): Promise<
  | { readonly outcome: 'rebuilt'; readonly records: number; readonly unreadable: number }
  | { readonly outcome: 'headless' }
  | Refusal
> {
  if (log.plan(plan)) throw new Error('the log has this plan already')
  const read = await standingRows(from, plan)
  if (read.outcome !== 'all') return read
  const own = read.rows.filter((row) => row.plan === plan)
  const rebuilt = rebuildPlan(plan, own)
  if (!rebuilt) return { outcome: 'headless' }
  enter(log, plan, rebuilt)
  const unreadable = read.unreadable + rebuilt.unsure.length
  return { outcome: 'rebuilt', records: rebuilt.placed.length, unreadable }
}

/** Writes a plan as its rows tell it into a log, and where each row stands. */
export function enter(log: Log, plan: PlanKey, { events, placed }: RebuiltPlan): void {
  log.append(plan, 0, events)
  for (const { record, seq, row } of placed) log.projection.projected(plan, record, seq, row)
}
