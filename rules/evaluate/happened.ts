import { addDays, addMonths, type Day } from '../calendar.ts'
import { counted, missing, windowWords } from '../explain.ts'
import type { MeasuredEvents } from '../clause.ts'
import { tally } from './counting.ts'
import { incidentsOf } from './incidents.ts'
import { sourcesOf, type Judging } from './judging.ts'
import { met, notMet, unknown, type Result } from './result.ts'
import { coverageFor } from './searching.ts'

/** Whether so many are on file from one day to the day of evaluation; `words` name these days. */
function happenedFrom(
  from: Day,
  words: string,
  clause: MeasuredEvents,
  atLeast: number,
  at: Judging,
): Result {
  const { noun } = clause
  const stretch = { from, to: at.known.on }
  const { low, high, certain, unclear } = tally(
    incidentsOf(clause, at),
    addDays(from, -1),
    stretch.to,
  )
  const facts = certain.flatMap((incident) => incident.facts)
  const last = certain.at(-1)
  if (last && low >= atLeast)
    return met(counted.happened(noun, last.day), { facts, stances: ['data for'] })
  const sources = sourcesOf(clause, at)
  const [first] = unclear
  if (first && high >= atLeast)
    return unknown(counted.unclear(noun, first.day, first.asks), {
      missing: unclear.map(({ day, asks }) => missing.detail(noun, day, asks, sources)),
      lacks: ['evidence'],
      facts: [...facts, ...unclear.flatMap((incident) => incident.facts)],
    })
  const reason = counted.tooFew(low, noun, words, atLeast)
  const coverage = coverageFor(clause, at)
  if (coverage.holds(stretch))
    return notMet(reason, { facts: [...facts, ...coverage.facts(stretch)] })
  return unknown(reason, {
    missing: [missing.event(noun, sources)],
    lacks: ['evidence'],
    facts,
  })
}

/** Something that must have happened since the plan opened, that day included. */
export const happened = (clause: MeasuredEvents, atLeast: number, at: Judging): Result =>
  happenedFrom(at.known.opened, counted.sinceOpened, clause, atLeast, at)

/** Something that must have happened in the months up to the day, whenever the plan opened. */
export function happenedLately(
  clause: MeasuredEvents,
  atLeast: number,
  months: number,
  at: Judging,
): Result {
  const { on } = at.known
  const from = addDays(addMonths(on, -months), 1)
  const result = happenedFrom(from, windowWords.months(months, on), clause, atLeast, at)
  return { ...result, stances: result.verdict === 'not-met' ? ['data against'] : result.stances }
}
