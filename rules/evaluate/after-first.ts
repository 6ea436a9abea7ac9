import { addMonths, type Day } from '../calendar.ts'
import { counted, missing, windowWords } from '../explain.ts'
import type { Incident } from './incidents.ts'
import { sourcesOf } from './judging.ts'
import { notApplicable, unknown, waiting, type Result } from './result.ts'
import { coverageFor } from './searching.ts'
import { against, searchedThrough, undecided, type Counting, type Window } from './windows.ts'

/** The first since the plan opened, else the last before it. */
const firstOf = (incidents: readonly Incident[], opened: Day) =>
  incidents.find(({ day }) => day >= opened) ?? incidents.findLast(({ day }) => day < opened)

/** Without a first there is nothing to repeat, where that was searched since the plan opened. */
function noFirst({ clause, at }: Counting): Result {
  const { opened, on } = at.known
  const coverage = coverageFor(clause, at)
  const searched = [on, ...coverage.lastDaysInTime]
    .filter((to) => to >= opened)
    .map((to) => ({ from: opened, to }))
    .find((stretch) => coverage.holds(stretch))
  if (searched)
    return notApplicable(counted.noFirst(clause.noun), { facts: coverage.facts(searched) })
  const gap = coverage.gap({ from: opened, to: on })
  return unknown(counted.notSearched(0, clause.noun, gap.from, gap.to), {
    missing: [missing.search(coverage.measures, gap.from, gap.to, sourcesOf(clause, at))],
    lacks: ['search'],
  })
}

/**
 * The months after the first event, which do not move: one more in them is final, and they must be searched to their
 * last day.
 */
export function judgeAfterFirst(counting: Counting, months: number): Result {
  const { clause, incidents, at } = counting
  const { opened, on } = at.known
  const first = firstOf(
    incidents.filter(({ asks }) => asks.length === 0),
    opened,
  )
  const unclear = incidents.find(({ asks }) => asks.length > 0)
  if (!first && unclear)
    return unknown(counted.unclear(clause.noun, unclear.day, unclear.asks), {
      missing: [missing.detail(clause.noun, unclear.day, unclear.asks, sourcesOf(clause, at))],
      lacks: ['evidence'],
      facts: unclear.facts,
    })
  if (!first) return noFirst(counting)
  const complete = addMonths(first.day, months)
  const window: Window = {
    after: first.day,
    to: on < complete ? on : complete,
    words: windowWords.afterFirst(months, first.day),
  }
  const answer = against(counting, window, null) ?? undecided(counting, window)
  const result =
    answer ??
    (on < complete
      ? waiting(counted.afterFirst(clause.noun, first.day, months, complete), {
          earliest: complete,
        })
      : searchedThrough(counting, window, () => undefined))
  return { ...result, facts: [...first.facts, ...result.facts] }
}
