import { isWeekend, sendDayFrom } from '../../../rules/bank-holidays.ts'
import { addDays, type Day } from '../../../rules/calendar.ts'

/**
 * Whether councils of England are at work on a day. Beyond the days that the table of bank holidays speaks of only weekends are
 * known: a card on a holiday is better than none for the rest of a year.
 */
export function isWorkingDay(day: Day): boolean {
  const send = sendDayFrom(day)
  return send.kind === 'known' ? send.day === day : !isWeekend(day)
}

/** The day itself, or the next working day. */
export function workingDayFrom(day: Day): Day {
  let next = day
  while (!isWorkingDay(next)) next = addDays(next, 1)
  return next
}

/** The so-manieth working day after a day, which itself does not count. */
export const workingDaysAfter = (day: Day, count: number): Day => stepped(day, count, 1)

/** The so-manieth working day before a day, which itself does not count. */
export const workingDaysBefore = (day: Day, count: number): Day => stepped(day, count, -1)

/** How many working days come after one day up to another, that one included; 0 where it is not later. */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0
  for (let next = addDays(from, 1); next <= to; next = addDays(next, 1)) {
    if (isWorkingDay(next)) count += 1
  }
  return count
}

function stepped(day: Day, count: number, by: 1 | -1): Day {
  let next = day
  for (let left = count; left > 0;) {
    next = addDays(next, by)
    if (isWorkingDay(next)) left -= 1
  }
  return next
}
