import { branch } from '../explain.ts'
import type { ForkCount, MeasuredEvents } from '../clause.ts'
import type { Judging } from './judging.ts'
import { baselineOf, searchOfBaseline } from './limits.ts'
import type { Picked } from './picked.ts'

/** What counting before the plan opened would look like as a clause, so that it is counted and searched for alike. */
const countOf = (
  { counts, noun, months }: ForkCount,
  sources: readonly string[],
): MeasuredEvents => ({
  kind: 'measured',
  shape: 'events',
  counts,
  noun,
  whose: 'person',
  is: { atMost: 0 },
  over: { months },
  ...(sources.length > 0 ? { sources } : {}),
})

/** The count of the months up to the day the plan opened; where they were not searched, a lower bound of it. */
export function pickedByCount(on: ForkCount, sources: readonly string[], at: Judging): Picked {
  const { noun, months } = on
  const { range, isSearched, facts } = baselineOf(countOf(on, sources), months, at)
  const reason = isSearched ? branch.other : branch.ruledOut
  return {
    range,
    facts,
    other: reason(range.low, noun, months),
    open: branch.unsearched(noun, months),
    missing: (from) => searchOfBaseline({ ...countOf(on, sources), sources: from }, months, at),
  }
}
