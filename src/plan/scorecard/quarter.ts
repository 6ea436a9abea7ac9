import { addDays, addMonths, earlier, type Day } from '../../../rules/calendar.ts'
import type { Quarter } from '../../../rules/scorecard.ts'

/** A quarter of the calendar year by its name, `2026-Q4`. */
export type QuarterName = string

const shape = /^(\d{4})-Q([1-4])$/

/** The name of the quarter that a day is in. */
export const quarterOf = (day: Day): QuarterName =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

/** The days of a quarter as far as it has come on a day; null where there is no such quarter or it has not begun. */
export function quarterUntil(name: QuarterName, on: Day): Quarter | null {
  const [, year, nth] = shape.exec(name) ?? []
  if (year === undefined || nth === undefined) return null
  const from = `${year}-${String(Number(nth) * 3 - 2).padStart(2, '0')}-01`
  if (from > on) return null
  return { from, to: earlier(addDays(addMonths(from, 3), -1), on) }
}

/** So many quarters up to and with one, the oldest first. */
export function quartersTo(name: QuarterName, count: number): QuarterName[] {
  const [, year, nth] = shape.exec(name) ?? []
  const last = Number(year) * 4 + Number(nth) - 1
  return Array.from({ length: count }, (_, place) => {
    const at = last - (count - 1 - place)
    return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`
  })
}
