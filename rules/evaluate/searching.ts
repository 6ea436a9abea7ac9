import type { Measure } from '../plan-document.ts'
import { Coverage } from './coverage.ts'
import type { Counts } from './incidents.ts'
import type { Judging } from './judging.ts'

/** Where a measure was searched for the person judged; of nobody nothing was. */
export const coverageOf = (measure: Measure, { known, who }: Judging): Coverage =>
  who === undefined ? new Coverage([measure], [], known.on) : known.searches.over([measure], who)

/** Where a count was searched for the people it is about: the person judged, or everyone in the household. */
export function coverageFor({ counts, whose }: Counts, { known, who }: Judging): Coverage {
  const measures = [...new Set(counts.map(({ measure }) => measure))]
  return known.searches.over(measures, whose === 'person' ? who : undefined)
}
