import { addDays } from '../calendar.ts'
import { lost, missing } from '../explain.ts'
import type { MeasuredEvents } from '../clause.ts'
import { once } from '../once.ts'
import { across, clearOn } from './clear-terms.ts'
import { standing, tally, type Limits, type Tally } from './counting.ts'
import { incidentsOf, type Incident } from './incidents.ts'
import { sourcesOf, type Judging } from './judging.ts'
import { LEAST, zeroBaseline } from './limits.ts'
import { met, none, notMet, unknown, waiting, type Result } from './result.ts'
import { coverageFor } from './searching.ts'
import type { Stretch } from './stretches.ts'
import { baselineTerms, completedTerms, countingTerms } from './terms.ts'

interface Held extends Limits {
  /** The limit in words: what the terms before held, or what is allowed. */
  words: string
  facts: readonly string[]
  /** What was lost before and does not say how long. */
  unclear: readonly Incident[]
}

const during = (clause: MeasuredEvents, { from, to }: Stretch, at: Judging): Tally =>
  tally(incidentsOf(clause, at), addDays(from, -1), to)

const factsOf = ({ certain, unclear }: Tally) =>
  [...certain, ...unclear].flatMap(({ facts }) => facts)

/** What the terms may hold, or why that is not known. */
function limitsOver(clause: MeasuredEvents, count: number, at: Judging): Held | Result {
  const { is } = clause
  if ('atMost' in is)
    return {
      sure: is.atMost,
      possible: is.atMost,
      words: lost.limitWords(is.atMost),
      facts: none,
      unclear: none,
    }
  const { calendar, opened } = at.known
  const terms = baselineTerms(calendar, opened, count)
  const stretch = across(terms)
  const lacks = ['baseline'] as const
  if (!stretch || terms.length < count)
    return unknown(lost.noTerms, { missing: [missing.terms], lacks })
  const coverage = coverageFor(clause, at)
  if (!coverage.holds(stretch)) {
    const gap = coverage.gap(stretch)
    return unknown(lost.noBaseline, {
      missing: [missing.search(coverage.measures, gap.from, gap.to, sourcesOf(clause, at))],
      lacks,
    })
  }
  const before = during(clause, stretch, at)
  if (before.high === 0) return zeroBaseline(at)
  return {
    sure: before.low - LEAST,
    possible: before.high - LEAST,
    words: lost.beforeWords(before.low, before.high),
    facts: [...factsOf(before), ...coverage.facts(stretch)],
    unclear: before.unclear,
  }
}

/**
 * What was lost over the last completed terms that began after the plan opened.
 *
 * While fewer terms than that are complete, what was lost so far decides once it is at the limit.
 */
export function lostOverTerms(clause: MeasuredEvents, count: number, at: Judging): Result {
  const { calendar, opened, on } = at.known
  const limits = limitsOver(clause, count, at)
  if ('verdict' in limits) return limits
  const terms = countingTerms(calendar, opened)
  const done = completedTerms(terms, on)
  const isComplete = done.length >= count
  const run = across(done.slice(-count))
  const begun = terms[0]?.from ?? on
  const stretch = isComplete && run ? run : { from: begun, to: on }
  const found = during(clause, stretch, at)
  const facts = [...limits.facts, ...factsOf(found)]
  const names = done.slice(-count).map(({ name }) => name)
  const compared = isComplete
    ? lost.compared(found.low, limits.words, names)
    : lost.soFar(found.low, limits.words)
  const stand = standing(found, limits)
  if (stand === 'fails') {
    const earliest = clearOn(incidentsOf(clause, at), count, terms, limits, on)
    return notMet(compared, {
      earliest,
      facts,
      restarted: earliest !== null,
      stances: [earliest === null ? 'data against' : 'data restarted'],
    })
  }
  if (stand === 'open')
    return unknown(lost.daysNotGiven, {
      missing: [...limits.unclear, ...found.unclear].map(({ day, asks }) =>
        missing.detail('exclusion', day, asks, sourcesOf(clause, at)),
      ),
      lacks: ['evidence'],
      facts,
    })
  if (!isComplete) {
    const complete = terms[count - 1]?.to
    return waiting(lost.waiting(found.low, count, complete), { earliest: complete ?? null, facts })
  }
  const coverage = coverageFor(clause, at)
  if (coverage.holds(stretch))
    return met(compared, {
      facts: once([...facts, ...coverage.facts(stretch)]),
      stances: ['data for'],
    })
  const gap = coverage.gap(stretch)
  return unknown(compared, {
    missing: [missing.search(coverage.measures, gap.from, gap.to, sourcesOf(clause, at))],
    lacks: ['search'],
    facts,
  })
}
