import { addDays, addMonths } from '../calendar.ts'
import { counted, missing, warned } from '../explain.ts'
import type { MeasuredEvents } from '../clause.ts'
import { tally, type Limits } from './counting.ts'
import { incidentsOf, type Counts, type Incident } from './incidents.ts'
import { sourcesOf, type Judging, type Range } from './judging.ts'
import { unknown, type Result } from './result.ts'
import { coverageFor } from './searching.ts'
import type { Stretch } from './stretches.ts'

/** Below this two sums of days are the same. */
export const LEAST = 1e-9

/** The months up to and including the day the plan opened. */
const monthsBefore = (months: number, { known }: Judging): Stretch => ({
  from: addDays(addMonths(known.opened, -months), 1),
  to: known.opened,
})

interface Baseline {
  range: Range
  isSearched: boolean
  /** Those of them that may count. */
  unclear: readonly Incident[]
  facts: readonly string[]
}

/** The count in the months before the plan opened; where they were not searched, a lower bound of it. */
export function baselineOf(counts: Counts, months: number, at: Judging): Baseline {
  const stretch = monthsBefore(months, at)
  const coverage = coverageFor(counts, at)
  const { low, high, certain, unclear } = tally(
    incidentsOf(counts, at),
    addMonths(at.known.opened, -months),
    at.known.opened,
  )
  const isSearched = coverage.holds(stretch)
  return {
    range: { low, high: isSearched ? high : Infinity },
    isSearched,
    unclear,
    facts: [...[...certain, ...unclear].flatMap(({ facts }) => facts), ...coverage.facts(stretch)],
  }
}

/** What is missing where the months before the plan opened were not searched, and who could supply it. */
export function searchOfBaseline(
  counts: Counts,
  months: number,
  sources: readonly string[],
  at: Judging,
): string {
  const coverage = coverageFor(counts, at)
  const gap = coverage.gap(monthsBefore(months, at))
  return missing.search(coverage.measures, gap.from, gap.to, sources)
}

/** The limits of a fall by a percentage of the baseline's rate. */
function limitsOfFall(
  clause: MeasuredEvents,
  fallenBy: number,
  from: number,
  over: number,
  at: Judging,
): Limits | Result {
  const limit = (baseline: number) =>
    Math.floor((baseline * over * (100 - fallenBy)) / (from * 100) + LEAST)
  if (at.within) return { sure: limit(at.within.low), possible: limit(at.within.high) }
  const baseline = baselineOf(clause, from, at)
  if (!baseline.isSearched)
    return unknown(counted.noBaseline, {
      missing: [searchOfBaseline(clause, from, sourcesOf(clause, at), at)],
      lacks: ['baseline'],
      facts: baseline.facts,
    })
  if (baseline.range.high === 0) return zeroBaseline(at, clause.orAttested !== undefined)
  return { sure: limit(baseline.range.low), possible: limit(baseline.range.high) }
}

/** A baseline of zero cannot fall: unknown, and warned about. */
export function zeroBaseline(at: Judging, isAttestable = true): Result {
  const ref = at.clause.ref ?? at.outcome
  at.record.warn(
    ref,
    'zero-baseline',
    isAttestable ? warned.zeroBaseline : warned.zeroBaselineAlone,
  )
  return unknown(counted.zeroBaseline, {
    missing: [
      isAttestable ? missing.attestation(ref, sourcesOf(at.clause, at)) : missing.decision(ref),
    ],
    lacks: ['baseline'],
  })
}

/** The limits a count of months is held against, or why there are none. */
export function limitsOf(clause: MeasuredEvents, over: number, at: Judging): Limits | Result {
  const { is } = clause
  if ('atMost' in is) return { sure: is.atMost, possible: is.atMost }
  if ('fallenBy' in is) return limitsOfFall(clause, is.fallenBy, is.from.months, over, at)
  throw new Error(`a count over months cannot be tested by ${Object.keys(is).join()}`)
}
