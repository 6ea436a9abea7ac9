import type { QuietSpan } from '../../log/quiet-hours.ts'
import { weekdays } from '../../log/quiet-hours.ts'
import { londonTimeOf, minutesOf, type LondonTime } from './london.ts'
import { isWorkingDay } from './working-days.ts'

/** When cards may be sent: at any time, or on working days from one time up to another, which is too late; in Europe/London. */
export type SendingHours = 'any time' | { readonly from: string; readonly to: string }

/** The hours of a council's day. */
export const workingHours: SendingHours = { from: '08:30', to: '17:30' }

/** Whether a card may go at an instant to somebody with these quiet hours. */
export function maySendAt(
  instant: Date,
  hours: SendingHours,
  quiet: readonly QuietSpan[] = [],
): boolean {
  const time = londonTimeOf(instant)
  return isOpen(time, hours) && !quiet.some((span) => isWithin(time, span))
}

const isOpen = ({ day, minutes }: LondonTime, hours: SendingHours): boolean =>
  hours === 'any time' ||
  (isWorkingDay(day) && minutes >= minutesOf(hours.from) && minutes < minutesOf(hours.to))

function isWithin({ weekday, minutes }: LondonTime, { days, from, to }: QuietSpan): boolean {
  const [first, last] = [minutesOf(from), minutesOf(to)]
  if (first < last) return days.includes(weekday) && minutes >= first && minutes < last
  const before = weekdays.at(weekdays.indexOf(weekday) - 1)
  const isOfDayBefore = before !== undefined && days.includes(before)
  return (days.includes(weekday) && minutes >= first) || (isOfDayBefore && minutes < last)
}
