import type { Day } from '../../../../rules/calendar.ts'

// Days are counted here by a way of its own, so that the second opinion does not share a mistake of rules/calendar.ts.

const at = (year: number, month: number, date: number): Day =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)

const split = (day: Day): [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
]

export function daysOn(day: Day, days: number): Day {
  const [year, month, date] = split(day)
  return at(year, month, date + days)
}

export const nextDay = (day: Day): Day => daysOn(day, 1)

/** Calendar months on or back, clamped to the end of the month. */
export function monthsOn(day: Day, months: number): Day {
  const [year, month, date] = split(day)
  const end = Number(at(year, month + months + 1, 0).slice(8))
  return at(year, month + months, Math.min(date, end))
}

/** Whole years lived on a day. */
export function yearsLived(born: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) < born.slice(5) ? years - 1 : years
}

/** Easter Sunday, by the rule of Butcher. */
function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return at(year, Math.floor(n / 31), (n % 31) + 1)
}

export interface Span {
  readonly name: string
  readonly from: Day
  readonly to: Day
}

const spans = new Map<number, readonly Span[]>()

/** The three census periods that begin in a calendar year: spring, summer, autumn. */
export function periodsOf(year: number): readonly Span[] {
  const kept = spans.get(year)
  if (kept) return kept
  const sunday = easter(year)
  const ending = `${year - 1}-${String(year).slice(2)}`
  const beginning = `${year}-${String(year + 1).slice(2)}`
  const made = [
    { name: `${ending} spring`, from: at(year, 1, 1), to: sunday },
    { name: `${ending} summer`, from: nextDay(sunday), to: at(year, 7, 31) },
    { name: `${beginning} autumn`, from: at(year, 8, 1), to: at(year, 12, 31) },
  ]
  spans.set(year, made)
  return made
}
