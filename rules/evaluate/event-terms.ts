import { addDays, earlier } from '../calendar.ts'
import { missing, overTerms } from '../explain.ts'
import type { MeasuredEvents } from '../clause.ts'
import type { Term } from '../plan-document.ts'
import { across, clearOn } from './clear-terms.ts'
import { standing, tally } from './counting.ts'
import { incidentsOf } from './incidents.ts'
import { sourcesOf, type Judging } from './judging.ts'
import { met, notApplicable, notMet, unknown, waiting, type Result } from './result.ts'
import { coverageFor } from './searching.ts'
import { completedTerms, countingTerms, isSchoolAge } from './terms.ts'

/** Those of the terms in which it is asked of the person judged. */
function asked({ schoolAge }: MeasuredEvents, terms: readonly Term[], { known, who }: Judging) {
  const person = known.people.get(who ?? '')
  return schoolAge && person ? terms.filter((term) => isSchoolAge(person, term)) : terms
}

/**
 * How many events the last completed terms hold that began on or after the day the plan opened.
 *
 * While fewer terms than asked are complete, those so far decide once they are too many. Asked of school age alone, a term
 * counts only if the child is of school age in it.
 */
export function countedOverTerms(clause: MeasuredEvents, count: number, at: Judging): Result {
  const { is, noun } = clause
  if (!('atMost' in is)) throw new Error('a count over terms is tested by a most')
  const { calendar, opened, on } = at.known
  const limits = { sure: is.atMost, possible: is.atMost }
  const terms = countingTerms(calendar, opened)
  const done = completedTerms(terms, on)
  const isComplete = done.length >= count
  const counted = asked(clause, isComplete ? done.slice(-count) : terms.slice(0, count), at)
  const run = across(counted)
  if (!run && terms.length >= count) return notApplicable(overTerms.notSchoolAge)
  const stretch = { from: run?.from ?? opened, to: earlier(run?.to ?? on, on) }
  const incidents = incidentsOf(clause, at)
  const found = tally(incidents, addDays(stretch.from, -1), stretch.to)
  const facts = [...found.certain, ...found.unclear].flatMap((incident) => incident.facts)
  const names = isComplete ? counted.map(({ name }) => name) : []
  const words = overTerms.counted(found.low, noun, names, is.atMost)
  const stand = standing(found, limits)
  if (stand === 'fails') {
    const earliest = clearOn(incidents, count, terms, limits, on)
    return notMet(words, {
      earliest,
      facts,
      restarted: earliest !== null,
      stances: [earliest === null ? 'data against' : 'data restarted'],
    })
  }
  if (stand === 'open')
    return unknown(words, {
      missing: found.unclear.map(({ day, asks }) =>
        missing.detail(noun, day, asks, sourcesOf(clause, at)),
      ),
      lacks: ['evidence'],
      facts,
    })
  if (!isComplete) {
    const complete = terms[count - 1]?.to
    return waiting(overTerms.waiting(found.low, noun, count, complete), {
      earliest: complete ?? null,
      facts,
    })
  }
  const coverage = coverageFor(clause, at)
  if (coverage.holds(stretch))
    return met(words, { facts: [...facts, ...coverage.facts(stretch)], stances: ['data for'] })
  const gap = coverage.gap(stretch)
  return unknown(overTerms.notSearched(found.low, noun, gap.from, gap.to), {
    missing: [missing.search(coverage.measures, gap.from, gap.to, sourcesOf(clause, at))],
    lacks: ['search'],
    facts,
  })
}
