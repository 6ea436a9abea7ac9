import { addDays, ordinalOf, type Day } from './calendar.ts'

/** A day on which banks and councils of England and Wales are closed by proclamation or by law. */
export interface BankHoliday {
  day: Day
  name: string
}

/**
 * The bank holidays of England and Wales, with the first and the last day that the table speaks of.
 *
 * Source: the list the government publishes, which may gain a day by proclamation. Beyond its last day nothing is known.
 */
export const bankHolidays: {
  source: string
  first: Day
  last: Day
  days: readonly BankHoliday[]
} = {
  source: 'https://www.gov.uk/bank-holidays (England and Wales)',
  first: '2025-01-01',
  last: '2028-12-31',
  days: [
    { day: '2025-01-01', name: 'New Year’s Day' },
    { day: '2025-04-18', name: 'Good Friday' },
    { day: '2025-04-21', name: 'Easter Monday' },
    { day: '2025-05-05', name: 'Early May bank holiday' },
    { day: '2025-05-26', name: 'Spring bank holiday' },
    { day: '2025-08-25', name: 'Summer bank holiday' },
    { day: '2025-12-25', name: 'Christmas Day' },
    { day: '2025-12-26', name: 'Boxing Day' },
    { day: '2026-01-01', name: 'New Year’s Day' },
    { day: '2026-04-03', name: 'Good Friday' },
    { day: '2026-04-06', name: 'Easter Monday' },
    { day: '2026-05-04', name: 'Early May bank holiday' },
    { day: '2026-05-25', name: 'Spring bank holiday' },
    { day: '2026-08-31', name: 'Summer bank holiday' },
    { day: '2026-12-25', name: 'Christmas Day' },
    { day: '2026-12-28', name: 'Boxing Day (substitute day)' },
    { day: '2027-01-01', name: 'New Year’s Day' },
    { day: '2027-03-26', name: 'Good Friday' },
    { day: '2027-03-29', name: 'Easter Monday' },
    { day: '2027-05-03', name: 'Early May bank holiday' },
    { day: '2027-05-31', name: 'Spring bank holiday' },
    { day: '2027-08-30', name: 'Summer bank holiday' },
    { day: '2027-12-27', name: 'Christmas Day (substitute day)' },
    { day: '2027-12-28', name: 'Boxing Day (substitute day)' },
    { day: '2028-01-03', name: 'New Year’s Day (substitute day)' },
    { day: '2028-04-14', name: 'Good Friday' },
    { day: '2028-04-17', name: 'Easter Monday' },
    { day: '2028-05-01', name: 'Early May bank holiday' },
    { day: '2028-05-29', name: 'Spring bank holiday' },
    { day: '2028-08-28', name: 'Summer bank holiday' },
    { day: '2028-12-25', name: 'Christmas Day' },
    { day: '2028-12-26', name: 'Boxing Day' },
  ],
}

const byDay = new Map(bankHolidays.days.map((holiday) => [holiday.day, holiday]))

/** The first ordinal is a Wednesday: 1 March of the year 0. */
const MONDAY = 5

/** Whether the day is a Saturday or a Sunday. */
export const isWeekend = (day: Day): boolean => (ordinalOf(day) - MONDAY + 7) % 7 >= 5

/** The bank holiday on a day that the table speaks of. */
export const bankHolidayOn = (day: Day): BankHoliday | undefined => byDay.get(day)

/** A day on which something may be sent, or that the table does not reach so far. */
export type SendDay = { kind: 'known'; day: Day } | { kind: 'not known'; first: Day; last: Day }

/**
 * The day itself, or the next on which people of England and Wales are at work.
 *
 * It is for sending and proposing only: no window, term or verdict ever moves because of a holiday. Outside the days the
 * table speaks of nothing is guessed, not even for a plain Tuesday.
 */
export function sendDayFrom(day: Day): SendDay {
  const { first, last } = bankHolidays
  for (let next = day; next >= first && next <= last; next = addDays(next, 1)) {
    if (!isWeekend(next) && !byDay.has(next)) return { kind: 'known', day: next }
  }
  return { kind: 'not known', first, last }
}
