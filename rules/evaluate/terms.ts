import { addDays, ageOn, easterSunday, type Day } from '../calendar.ts'
import type { Person, Row, Term } from '../plan-document.ts'

/** School terms in order of time. */
export type Calendar = readonly Term[]

const byYear = new Map<number, readonly Term[]>()

const schoolYear = (year: number) => `${year}-${String((year + 1) % 100).padStart(2, '0')}`

/** The three census periods of England that begin in a calendar year. */
export function censusTerms(year: number): readonly Term[] {
  const before = byYear.get(year)
  if (before) return before
  const easter = easterSunday(year)
  const terms = [
    { name: `${schoolYear(year - 1)} spring`, from: `${year}-01-01`, to: easter },
    { name: `${schoolYear(year - 1)} summer`, from: addDays(easter, 1), to: `${year}-07-31` },
    { name: `${schoolYear(year)} autumn`, from: `${year}-08-01`, to: `${year}-12-31` },
  ]
  byYear.set(year, terms)
  return terms
}

/** The plan's own terms in order, or the census periods from three years before it opened to two years after the day. */
export function calendarOf(own: readonly Term[], opened: Day, on: Day): Calendar {
  if (own.length > 0) return [...own].sort((a, b) => (a.from < b.from ? -1 : 1))
  const first = Number(opened.slice(0, 4)) - 3
  const last = Math.max(Number(opened.slice(0, 4)), Number(on.slice(0, 4))) + 2
  return Array.from({ length: last - first + 1 }, (_, n) => censusTerms(first + n)).flat()
}

/** The term an attendance row belongs to: the one it names, or the one that holds all its days. */
export function termOfRow(row: Row<'attendance'>, calendar: Calendar): Term | undefined {
  if (row.term !== undefined) return calendar.find((term) => term.name === row.term)
  const { from, to } = row
  if (from === undefined || to === undefined) return undefined
  return calendar.find((term) => term.from <= from && to <= term.to)
}

/** Terms that began on or after the day the plan opened. */
export const countingTerms = (calendar: Calendar, opened: Day) =>
  calendar.filter((term) => term.from >= opened)

/** Those of the terms that are complete on the day: a term is complete on its last day. */
export const completedTerms = (terms: readonly Term[], on: Day) =>
  terms.filter((term) => term.to <= on)

/** The last `count` terms complete when the plan opened; fewer where the calendar does not reach back. */
export const baselineTerms = (calendar: Calendar, opened: Day, count: number) =>
  completedTerms(calendar, opened).slice(-count)

/**
 * Whether a child is of school age in a term: 5 to 15 on the 31 August before its school year, unless the plan says.
 *
 * A child whose birthday is not known may be: not known is not no.
 */
export function isSchoolAge(person: Person, term: Term): boolean {
  if (person.schoolAge !== undefined) return person.schoolAge
  if (person.kind !== 'child') return false
  if (person.born === undefined) return true
  const age = ageForSchool(person.born, term.from)
  return age >= 5 && age <= 15
}

/** Years lived on the 31 August before the school year of a day; school years begin in August, as the census does. */
export function ageForSchool(born: Day, day: Day): number {
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) < '08' ? 1 : 0)
  return ageOn(born, `${year}-08-31`)
}
