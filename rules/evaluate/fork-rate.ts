import { branch, missing } from '../explain.ts'
import type { ForkRate } from '../clause.ts'
import { askedOf, pool } from './attendance.ts'
import type { Judging } from './judging.ts'
import type { Picked } from './picked.ts'
import { none } from './result.ts'
import { baselineTerms, calendarOf } from './terms.ts'

/** Sums of fractions are cut here, so that 30% is never 29.999%. */
const PLACES = 1e9

const ANY = { low: 0, high: 100 } as const

/** Whether a child was of school age in so few of the terms before the plan opened that there can be no rate over them. */
function isTooYoung(on: ForkRate, at: Judging): boolean {
  const { opened } = at.known
  const census = baselineTerms(calendarOf([], opened, opened), opened, on.terms)
  return askedOf(on, census, at).length < census.length
}

/** Attendance pooled over the last terms complete when the plan opened; where one of them is not on file, any is possible. */
export function pickedByRate(on: ForkRate, at: Judging): Picked {
  const { calendar, opened } = at.known
  const terms = baselineTerms(calendar, opened, on.terms)
  const asked = askedOf(on, terms, at)
  const { percent, absent, facts } = pool(on, asked, at)
  const isShort = terms.length < on.terms
  const open = {
    range: ANY,
    facts,
    other: branch.tooYoung,
    open: branch.rateNotOnFile,
    hangs: branch.openOnRate,
    missing: (sources: readonly string[]) => [
      isShort ? missing.terms : missing.attendanceBefore(absent, sources),
    ],
  }
  if (asked.length < terms.length || isTooYoung(on, at))
    return { ...open, facts: none, isTooYoung: true }
  if (isShort || percent === undefined || absent.length > 0) return open
  const value = Math.round(percent * PLACES) / PLACES
  return { ...open, range: { low: value, high: value }, other: branch.rate(value) }
}
