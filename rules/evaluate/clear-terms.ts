import { addDays, type Day } from '../calendar.ts'
import type { Term } from '../plan-document.ts'
import { standing, tally, type Limits } from './counting.ts'
import type { Incident } from './incidents.ts'
import type { Stretch } from './stretches.ts'

/** From the first day of some terms to the last; undefined where there are none. */
export const across = (terms: readonly Term[]): Stretch | undefined => {
  const first = terms[0]
  const last = terms.at(-1)
  return first && last && { from: first.from, to: last.to }
}

/** The last day of the first run of so many terms, not over yet, that could pass if nothing more happens. */
export function clearOn(
  incidents: readonly Incident[],
  count: number,
  terms: readonly Term[],
  limits: Limits,
  on: Day,
): Day | null {
  const ends = terms.find(({ to }, place) => {
    const first = terms[place - count + 1]
    if (first === undefined || to <= on) return false
    return standing(tally(incidents, addDays(first.from, -1), to), limits) !== 'fails'
  })
  return ends?.to ?? null
}
