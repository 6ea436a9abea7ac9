/** A calendar day as text, `YYYY-MM-DD`. Text order is day order, so days compare with `<` and `>=`. */
export type Day = string

const SHAPE = /^\d{4}-\d{2}-\d{2}$/
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const lengthOf = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 31)

// A plan is full of days: their numbers are read from the digits, which makes no text on the way.
const digitAt = (day: Day, at: number) => day.charCodeAt(at) - 48
const twoAt = (day: Day, at: number) => digitAt(day, at) * 10 + digitAt(day, at + 1)
const yearOf = (day: Day) => twoAt(day, 0) * 100 + twoAt(day, 2)
const monthOf = (day: Day) => twoAt(day, 5)
const dateOf = (day: Day) => twoAt(day, 8)

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`)

/** The day of a year, month (1 to 12) and date, written out; it does not check that the day exists. */
export const dayOf = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`

/** Whether the text is a day that exists: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  if (!SHAPE.test(text)) return false
  const month = monthOf(text)
  const date = dateOf(text)
  return month >= 1 && month <= 12 && date >= 1 && date <= lengthOf(yearOf(text), month)
}

/** The number of the day counted from 0000-03-01, so that differences of days are differences of numbers. */
export function ordinalOf(day: Day): number {
  const month = monthOf(day)
  const year = yearOf(day) - (month <= 2 ? 1 : 0)
  const monthFromMarch = (month + 9) % 12
  return (
    year * 365 +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((monthFromMarch * 153 + 2) / 5) +
    dateOf(day) -
    1
  )
}

/** The day with this ordinal: the inverse of `ordinalOf`. */
export function dayAt(ordinal: number): Day {
  const era = Math.floor(ordinal / 146097)
  const inEra = ordinal - era * 146097
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) /
      365,
  )
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100))
  const monthFromMarch = Math.floor((5 * inYear + 2) / 153)
  const date = inYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return dayOf(yearInEra + era * 400 + (month <= 2 ? 1 : 0), month, date)
}

export const addDays = (day: Day, days: number): Day => dayAt(ordinalOf(day) + days)

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => ordinalOf(to) - ordinalOf(from)

/** `months` calendar months on (or back), clamped to the month's end: 31 August and six months is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return dayOf(year, month, Math.min(dateOf(day), lengthOf(year, month)))
}

/** Whole years lived on `on`; someone born on 29 February has a birthday on 1 March in other years. */
export function ageOn(born: Day, on: Day): number {
  const years = yearOf(on) - yearOf(born)
  return on.slice(5) < born.slice(5) ? years - 1 : years
}

/** The first day whose `months` count back reaches `event` or later: after 31 August and six months, 1 March. */
export function firstClear(event: Day, months: number): Day {
  const day = addMonths(event, months)
  return addMonths(day, -months) >= event ? day : addDays(day, 1)
}

export const later = (a: Day, b: Day): Day => (a > b ? a : b)
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b)

const MONTHS = [
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

/** The day in words: `2 March 2027`. */
export const dayInWords = (day: Day): string =>
  `${dateOf(day)} ${MONTHS[monthOf(day) - 1] ?? ''} ${yearOf(day)}`

/** Easter Sunday of a year (Gregorian; the anonymous computus of 1876). */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearInCentury = year % 100
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearInCentury / 4) - epact - (yearInCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const count = epact + weekday - 7 * late + 114
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1)
}
