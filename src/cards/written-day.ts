import type { Day } from '../../rules/calendar.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/**
 * '2027-03-02' as "2 March 2027", day and month never on two lines: date functions do not work in cards in Teams.
 * Throws on anything that is no day.
 */
export function writtenDay(day: Day): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  const month = months[Number(parts?.[2]) - 1]
  if (!parts || !month) throw new RangeError('A card was given something that is no day')
  return `${Number(parts[3])}\u00a0${month} ${parts[1]}`
}

/** A day that stands beside a fact's name, where it must not be torn at all. */
export function wholeDay(day: Day): string {
  return writtenDay(day).replaceAll(' ', '\u00a0')
}
