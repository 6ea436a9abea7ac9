import { attendance, missing } from '../explain.ts'
import type { MeasuredRate } from '../clause.ts'
import type { Term } from '../plan-document.ts'
import { askedOf, pool, type Pooled } from './attendance.ts'
import { sourcesOf, type Judging } from './judging.ts'
import { warnOfMean } from './mean-against-pooled.ts'
import { met, notApplicable, notMet, unknown, waiting, type Result } from './result.ts'
import { baselineTerms, completedTerms, countingTerms } from './terms.ts'

/** Percentages closer than this are the same: a sum of fractions must not miss its limit by a hair. */
const LEAST = 1e-9

interface Measure {
  /** Whether a percentage is enough. */
  isEnough: (percent: number) => boolean
  says: (percent: number, terms: readonly string[]) => string
  facts: readonly string[]
}

/** What the attendance is measured by, or why a rise cannot be told. */
function measureOf(clause: MeasuredRate, at: Judging): Measure | Result {
  const { is } = clause
  if ('risenBy' in is) {
    const { calendar, opened } = at.known
    const terms = baselineTerms(calendar, opened, clause.over.terms)
    const before = pool(clause, askedOf(clause, terms, at), at)
    const { percent } = before
    if (percent === undefined || before.absent.length > 0 || terms.length < clause.over.terms)
      return unknown(attendance.noBaseline, {
        missing: [
          before.absent.length > 0
            ? missing.attendanceBefore(before.absent, sourcesOf(clause, at))
            : missing.terms,
        ],
        lacks: ['baseline'],
      })
    return {
      isEnough: (value) => value - percent >= is.risenBy - LEAST,
      says: (value, names) => attendance.risen(value, percent, is.risenBy, names),
      facts: before.facts,
    }
  }
  if ('risen' in is) return abovePast(clause, at)
  const isEnough =
    'atLeast' in is
      ? (value: number) => value >= is.atLeast - LEAST
      : (value: number) => value > is.above + LEAST
  const asked = 'atLeast' in is ? attendance.atLeast(is.atLeast) : attendance.above(is.above)
  return { isEnough, says: (value, names) => attendance.level(value, names, asked), facts: [] }
}

/** More than before the plan opened, by however little; where school was not asked of the person then, rows cannot tell. */
function abovePast(clause: MeasuredRate, at: Judging): Measure | Result {
  const { calendar, opened } = at.known
  const terms = baselineTerms(calendar, opened, clause.over.terms)
  const asked = askedOf(clause, terms, at)
  const { percent, absent, facts } = pool(clause, asked, at)
  const lacks = ['baseline'] as const
  if (terms.length < clause.over.terms)
    return unknown(attendance.noBaseline, { missing: [missing.terms], lacks })
  if (percent === undefined && absent.length === 0)
    return unknown(attendance.notAskedBefore, {
      missing: [missing.attestation(at.clause.ref ?? at.outcome, sourcesOf(clause, at))],
      lacks,
    })
  if (percent === undefined || absent.length > 0)
    return unknown(attendance.noBaseline, {
      missing: [missing.attendanceBefore(absent, sourcesOf(clause, at))],
      lacks,
    })
  return {
    isEnough: (value) => value > percent + LEAST,
    says: (value, names) => attendance.increased(value, percent, names),
    facts,
  }
}

/** What a full set of figures comes to. */
function judged({ percent, terms, facts }: Pooled, by: Measure): Result | undefined {
  if (percent === undefined) return undefined
  const rests = { facts: [...facts, ...by.facts] }
  return by.isEnough(percent)
    ? met(by.says(percent, terms), { ...rests, stances: ['data for'] })
    : notMet(by.says(percent, terms), { ...rests, stances: ['data against'] })
}

/** Figures that already fall short speak against, however many are still to come. */
function shortAlready(figures: Pooled, by: Measure | Result): Result | undefined {
  if ('verdict' in by) return undefined
  const result = judged(figures, by)
  return result?.verdict === 'not-met' ? result : undefined
}

/**
 * Attendance pooled over the last completed terms that began on or after the day the plan opened.
 *
 * It may lag one completed term; school age is judged in each term.
 */
export function judgeRate(clause: MeasuredRate, at: Judging): Result {
  const { calendar, opened, on } = at.known
  const count = clause.over.terms
  const counting = countingTerms(calendar, opened)
  const done = completedTerms(counting, on)
  const isComplete = done.length >= count
  const asked = askedOf(
    clause,
    isComplete ? done.slice(-count) : firstTerms(counting, clause, at),
    at,
  )
  if (asked.length === 0) return notApplicable(attendance.notSchoolAge)
  const figures = pool(clause, askedOf(clause, done.slice(-count), at), at)
  const by = measureOf(clause, at)
  if (!isComplete) {
    const short = shortAlready(figures, by)
    if (short) return short
    if ('verdict' in by) return by
    const complete = counting[count - 1]?.to
    return waiting(attendance.waiting(figures.percent, count, complete), {
      earliest: complete ?? null,
      facts: figures.facts,
    })
  }
  const full = figures.absent.length === 0 ? figures : lagged(clause, at, figures)
  if ('verdict' in by) return by
  if (full) warnOfMean(full, by.isEnough, at)
  const answer = (full && judged(full, by)) ?? shortAlready(figures, by)
  return (
    answer ??
    unknown(attendance.notFiled(figures.absent), {
      missing: [missing.attendance(figures.absent, sourcesOf(clause, at))],
      lacks: ['evidence'],
      facts: figures.facts,
    })
  )
}

/** The first terms that count; where the calendar ends before them, the day stands in for one that is to come. */
function firstTerms(counting: readonly Term[], { over }: MeasuredRate, { known }: Judging): Term[] {
  const first = counting.slice(0, over.terms)
  return first.length < over.terms ? [...first, { name: '', from: known.on, to: known.on }] : first
}

/** The figures of the terms up to the one before the last, where only the last is not on file yet. */
function lagged(clause: MeasuredRate, at: Judging, figures: Pooled): Pooled | undefined {
  const { calendar, opened, on } = at.known
  const done = completedTerms(countingTerms(calendar, opened), on)
  const last = done.at(-1)
  if (done.length <= clause.over.terms || figures.absent.at(-1) !== last?.name) return undefined
  const terms = askedOf(clause, done.slice(-clause.over.terms - 1, -1), at)
  const before = pool(clause, terms, at)
  return before.absent.length === 0 ? before : undefined
}
