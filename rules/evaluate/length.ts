import { addDays, addMonths, type Day } from '../calendar.ts'
import type { Length } from '../clause.ts'

/** The day on which so many months or weeks, counted from the first day, are complete. */
export const afterLength = (from: Day, length: Length): Day =>
  'months' in length ? addMonths(from, length.months) : addDays(from, length.weeks * 7)
