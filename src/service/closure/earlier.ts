import type { Log } from '../../log/log.ts'
import { applyKept, emptyPlan, type Plan } from '../../plan/plan.ts'
import type { PlanKey } from '../../plan/record.ts'

/** The plan as it was when the event of a number had just been applied. */
export function planAt(log: Pick<Log, 'eventsSince'>, key: PlanKey, seq: number): Plan {
  const events = log.eventsSince(key, 0).filter((event) => event.seq <= seq)
  return applyKept(emptyPlan(key), events)
}
