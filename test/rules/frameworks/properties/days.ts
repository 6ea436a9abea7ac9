import { fc } from '../../../chance.ts'
import { addDays, daysBetween, type Day } from '../../../../rules/calendar.ts'

export const firstDay: Day = '2025-06-01'
export const lastDay: Day = '2027-12-31'

/** Some day within the years the plans are about. */
export const anyDay = (from: Day = firstDay, to: Day = lastDay): fc.Arbitrary<Day> =>
  fc.integer({ min: 0, max: daysBetween(from, to) }).map((days) => addDays(from, days))
