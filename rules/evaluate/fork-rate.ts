import { branch, missing } from '../explain.ts'
import type { ForkRate, MeasuredRate } from '../clause.ts'
import { askedOf, pool } from './attendance.ts'
import type { Judging } from './judging.ts'
import type { Picked } from './picked.ts'
import { baselineTerms, calendarOf } from './terms.ts'

/** Sums of fractions are cut here, so that 30% is never 29.999%. */
const PLACES = 1e9

/** What attendance before the plan opened would look like as a clause, so that it is pooled alike. */
const rateOf = ({ setting, terms }: ForkRate): MeasuredRate => ({
  kind: 'measured',
  shape: 'rate',
  measure: 'attendance',
  setting,
  is: { atLeast: 0 },
  over: { terms },
})

/** Whether a child was of school age in so few of the terms before the plan opened that there can be no rate over them. */
function isTooYoung(on: ForkRate, at: Judging): boolean {
  const { opened } = at.known
  const census = baselineTerms(calendarOf([], opened, opened), opened, on.terms)
  return askedOf(rateOf(on), census, at).length < census.length
}

/** Attendance pooled over the last terms complete when the plan opened; where one of them is not on file, any is possible. */
export function pickedByRate(on: ForkRate, at: Judging): Picked {
  const { calendar, opened } = at.known
  const terms = baselineTerms(calendar, opened, on.terms)
  const asked = askedOf(rateOf(on), terms, at)
  const any = { range: { low: 0, high: 100 }, facts: [], other: '' }
  const open = { open: branch.rateNotOnFile, hangs: branch.openOnRate }
  if (asked.length < terms.length || isTooYoung(on, at))
    return { ...any, ...open, other: branch.tooYoung, isTooYoung: true, missing: () => '' }
  const { percent, absent, facts } = pool(rateOf(on), asked, at)
  if (terms.length < on.terms) return { ...any, ...open, facts, missing: () => missing.terms }
  if (percent === undefined || absent.length > 0)
    return {
      ...any,
      ...open,
      facts,
      missing: (sources) => missing.attendanceBefore(absent, sources),
    }
  const value = Math.round(percent * PLACES) / PLACES
  return {
    ...open,
    range: { low: value, high: value },
    facts,
    other: branch.rate(value),
    missing: () => '',
  }
}
