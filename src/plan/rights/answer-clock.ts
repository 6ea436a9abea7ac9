import { addMonths, daysBetween, type Day } from '../../../rules/calendar.ts'

/** When a subject access request came, and why and when it was given longer; null where it was not. */
export interface Asked {
  readonly asked: Day
  readonly extended: { readonly why: string; readonly on: Day } | null
}

/** By when an answer is due, and how many days are left on a day; fewer than none once it is late. */
export interface AnswerClock {
  readonly due: Day
  readonly left: number
}

const months = 1
const monthsMore = 2

/**
 * The day an answer is due: the same date of the next month, or that month's last day where it has no such date; two months more where the
 * request was given longer. Source: UK GDPR article 12(3), counted from the day of receipt as the ICO counts it. A due day at a weekend is not
 * moved on, though it might be.
 */
export const dueDay = ({ asked, extended }: Asked): Day =>
  addMonths(asked, extended ? months + monthsMore : months)

export function answerClock(request: Asked, on: Day): AnswerClock {
  const due = dueDay(request)
  return { due, left: daysBetween(on, due) }
}

/** Why a request cannot be given longer on a day; null where it can. The person must be told within the first month, with the reason. */
export function whyNotExtended(request: Asked, on: Day): string | null {
  if (request.extended) return 'It was given longer before, and may be once.'
  if (on < request.asked) return 'It was not yet asked on that day.'
  return on <= dueDay(request) ? null : 'It is given longer only within the first month.'
}
