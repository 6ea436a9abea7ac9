import { addDays, type Day } from '../../../rules/calendar.ts'
import { workingDaysBetween } from './working-days.ts'

/** The first day from which on a day no more than so many working days have gone by: what was to be sent before it was missed. */
export function firstNotMissed(on: Day, workingDays: number): Day {
  let first = on
  while (workingDaysBetween(addDays(first, -1), on) <= workingDays) first = addDays(first, -1)
  return first
}
