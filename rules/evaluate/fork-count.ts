import { branch, missing } from '../explain.ts'
import type { ForkCount } from '../clause.ts'
import type { Judging } from './judging.ts'
import { baselineOf, searchOfBaseline } from './limits.ts'
import type { Picked } from './picked.ts'

/** The count of the months up to the day the plan opened; where they were not searched, a lower bound of it. */
export function pickedByCount({ counts, noun, months }: ForkCount, at: Judging): Picked {
  const counted = { counts, whose: 'person' } as const
  const { range, isSearched, unclear, facts } = baselineOf(counted, months, at)
  const reason = isSearched ? branch.other : branch.ruledOut
  return {
    range,
    facts,
    other: reason(range.low, noun, months),
    ...(isSearched
      ? {
          open: branch.unclear(noun, months),
          hangs: branch.hangsOnUnclear,
          missing: (sources) =>
            unclear.map(({ day, asks }) => missing.detail(noun, day, asks, sources)),
        }
      : {
          open: branch.unsearched(noun, months),
          hangs: branch.open,
          missing: (sources) => [searchOfBaseline(counted, months, sources, at)],
        }),
  }
}
