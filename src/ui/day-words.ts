import { daysBetween, ordinalOf, type Day } from '../../rules/calendar.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const weekdays = ['Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue']

const monthOf = (day: Day) => months[Number(day.slice(5, 7)) - 1] ?? ''

/** A day as tables write it: `2 Mar 2027`. */
export const dayInTable = (day: Day): string =>
  `${Number(day.slice(8, 10))} ${monthOf(day)} ${day.slice(0, 4)}`

/** A day soon to come, with its weekday: `Thu 26 Nov`. */
export const dayWithWeekday = (day: Day): string =>
  `${weekdays[ordinalOf(day) % 7] ?? ''} ${Number(day.slice(8, 10))} ${monthOf(day)}`

/** A number with its noun: `1 day`, `12 days`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** How long before `on` a day was: `Today`, `Yesterday`, `15 days ago`. */
export function daysAgo(day: Day, on: Day): string {
  const days = daysBetween(day, on)
  if (days <= 0) return 'Today'
  return days === 1 ? 'Yesterday' : `${days} days ago`
}

/** How far past its day something is: `12 days late`; empty where it is not. */
export const daysLate = (days: number): string => (days > 0 ? `${counted(days, 'day')} late` : '')

/** The name of a review from its point in the plan: `6-month review`. */
export const reviewName = (point: string): string =>
  point === 'post-closure-6-month' ? 'Check 6 months after closing' : `${point} review`
