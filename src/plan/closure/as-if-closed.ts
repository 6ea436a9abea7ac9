import { later, type Day } from '../../../rules/calendar.ts'
import { headOf, textOf, withValue, type Plan, type PlanRecord } from '../plan.ts'

/** The plan as it would be were it closed on a day. */
export function asIfClosed(plan: Plan, closing: Day): Plan {
  const head = headOf(plan)
  if (!head) return plan
  const closed = { ...head, fields: withValue(head.fields, 'closed', closing) }
  return { ...plan, records: new Map(plan.records).set(head.id, closed) }
}

/** The day on which the rules are asked of a closure that nobody has decided yet: its own day, or today where that is past. */
export const dayToJudge = (closing: Day, today: Day): Day => later(closing, today)

/**
 * The day on which they were asked for a closure that was approved: fixed by its decision, or by the last time it was
 * confirmed, so that the passing of days moves nothing.
 */
export const dayJudged = (closure: PlanRecord): Day =>
  later(textOf(closure, 'closing'), textOf(closure, 'confirmed') || textOf(closure, 'decided'))
