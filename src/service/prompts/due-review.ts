import type { Day } from '../../../rules/calendar.ts'
import type { ReviewFinding } from '../../../rules/findings.ts'
import { readPlan } from '../../../rules/read-plan.ts'
import { reviewsOf } from '../../../rules/reviews.ts'
import { toDocument } from '../../plan/document.ts'
import { headOf, textOf, type Plan } from '../../plan/plan.ts'

/**
 * The review of an open plan that its lead is to be asked for on the day: due or late and not held, and where several are,
 * the last, which makes up for those before it; null where there is none. When a review is due depends on no evidence, so
 * none is judged here and a look at every plan stays cheap. Throws where the plan does not read: it was accepted.
 */
export function dueReviewOf(plan: Plan, on: Day): ReviewFinding | null {
  const closed = textOf(headOf(plan), 'closed')
  if (closed !== '' && closed <= on) return null
  const read = readPlan(toDocument(plan))
  if ('errors' in read) throw new Error(`plan ${plan.key} does not read`)
  const due = reviewsOf(read.plan, on, []).filter(
    ({ state }) => state === 'due' || state === 'overdue',
  )
  return due.at(-1) ?? null
}
