import { addDays, addMonths } from '../calendar.ts'
import { counted, missing, windowWords } from '../explain.ts'
import type { MeasuredEvents } from '../clause.ts'
import { tally } from './counting.ts'
import { incidentsOf } from './incidents.ts'
import { sourcesOf, type Judging } from './judging.ts'
import { met, notMet, unknown, type Result } from './result.ts'
import { coverageFor } from './searching.ts'

/** Something that must have happened in the months up to the day, whenever the plan opened. */
export function happenedLately(
  clause: MeasuredEvents,
  atLeast: number,
  months: number,
  at: Judging,
): Result {
  const { on } = at.known
  const after = addMonths(on, -months)
  const found = tally(incidentsOf(clause, at), after, on)
  const last = found.certain.at(-1)
  if (last && found.low >= atLeast)
    return met(counted.happened(clause.noun, last.day), {
      facts: found.certain.flatMap(({ facts }) => facts),
      stances: ['data for'],
    })
  const coverage = coverageFor(clause, at)
  const stretch = { from: addDays(after, 1), to: on }
  const reason = counted.notLately(clause.noun, windowWords.months(months, on))
  if (coverage.holds(stretch) && found.high < atLeast)
    return notMet(reason, { facts: coverage.facts(stretch), stances: ['data against'] })
  return unknown(reason, {
    missing: [missing.event(clause.noun, sourcesOf(clause, at))],
    lacks: ['evidence'],
  })
}
