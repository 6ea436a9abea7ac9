import { attendance as words } from '../explain.ts'
import type { Attested } from '../clause.ts'
import { pool } from './attendance.ts'
import type { Judging } from './judging.ts'
import { baselineTerms, completedTerms, countingTerms } from './terms.ts'

const TERMS = 2

const school = { setting: 'school' } as const

/** A child's attendance in the two terms before the plan opened, and in the last two that began after it: shown, never deciding. */
export function attendanceShown({ shown }: Attested, at: Judging): string[] {
  if (!shown?.includes('attendance') || at.who === undefined) return []
  const { calendar, opened, on } = at.known
  const before = pool(school, baselineTerms(calendar, opened, TERMS), at)
  const since = pool(school, completedTerms(countingTerms(calendar, opened), on).slice(-TERMS), at)
  return [before, since].flatMap(({ percent, terms }) =>
    percent === undefined ? [] : [words.shown(percent, terms)],
  )
}
