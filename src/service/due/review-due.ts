import type { Day } from '../../../rules/calendar.ts'
import type { ReviewFinding } from '../../../rules/findings.ts'
import type { PlanDocument } from '../../../rules/plan-document.ts'
import { reviewsOf } from '../../../rules/reviews.ts'
import { headOf, recordsOf, textOf, type Plan } from '../../plan/plan.ts'

/**
 * The review of an open plan that its lead is to be asked for on the day: due or late and not held, and where several are,
 * the last, which makes up for those before it; null where there is none.
 */
export function dueReviewOf(plan: Plan, on: Day): ReviewFinding | null {
  const due = openReviewsOf(plan, on).filter(({ state }) => state === 'due' || state === 'overdue')
  return due.at(-1) ?? null
}

/** How long before its day a review is due, in days. */
export const noticeDays = 14

/** The reviews of a plan that is open on the day, held or not; none where it is closed. */
export function openReviewsOf(plan: Plan, on: Day): ReviewFinding[] {
  return isClosed(plan, on) ? [] : reviewsOf(calendarOf(plan), on, [])
}

export function isClosed(plan: Plan, on: Day): boolean {
  const closed = textOf(headOf(plan), 'closed')
  return closed !== '' && closed <= on
}

/** The plan without all that no review of an open plan depends on, so that a look at every plan stays cheap. */
function calendarOf(plan: Plan): PlanDocument {
  const head = headOf(plan)
  return {
    format: 'family-outcome-plan/1',
    framework: textOf(head, 'framework'),
    reference: textOf(head, 'reference'),
    opened: textOf(head, 'opened'),
    people: [],
    needs: [],
    outcomes: [],
    evidence: [],
    searched: [],
    terms: [],
    reviews: recordsOf(plan, 'review').map((review) => ({
      point: textOf(review, 'point'),
      held: textOf(review, 'held'),
    })),
  }
}
