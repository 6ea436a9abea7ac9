import type { Day } from '../../../rules/calendar.ts'
import type { PlanRecord, Records } from '../plan.ts'
import { hiddenReason } from '../redaction.ts'
import { disposalOf, type Disposal } from './disposal.ts'
import type { RetentionPolicy } from './retention-policy.ts'

/** A plan's standing as a reader of a part of it may know it: the day and the state are of the whole, the reason only where the part alone gives it. */
export function disposalTold(
  plan: Records,
  sees: (record: PlanRecord) => boolean,
  policy: RetentionPolicy,
  on: Day,
  held: boolean,
): Disposal {
  const whole = disposalOf(plan, policy, on, held)
  const part = new Map([...plan.records].filter(([, record]) => sees(record)))
  const seen = disposalOf({ records: part }, policy, on, held)
  return whole.says === seen.says ? whole : { ...whole, says: hiddenReason }
}
