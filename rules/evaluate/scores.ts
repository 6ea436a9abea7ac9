import type { Day } from '../calendar.ts'
import type { Judging } from './judging.ts'
import { inOrder } from './in-order.ts'
import { entriesFor, speaksOf } from './known.ts'

/** One score of one instrument. */
export interface Score {
  on: Day
  value: number
  id: string
}

/** Somebody's scores of one instrument: the one they began with, and those of later days in order. */
export interface Scores {
  /** Of the day they began on, lowest first: more than one where the file holds several of that day. */
  first: readonly Score[]
  later: readonly Score[]
}

const isSame = (a: string | undefined, b: string) => a?.toLowerCase() === b.toLowerCase()

const byDay = inOrder<Score>(
  ({ on }) => on,
  ({ value }) => value,
  ({ id }) => id,
)

/**
 * The scores of the person judged; a row without an instrument is no score of any.
 *
 * They begin with the latest by the day the plan opened, else the first after it. Of two on one day the lower is what
 * somebody began with, and the higher where they stood later, whatever the order of the file: neither lets a fall pass.
 */
export function scoresOf(instrument: string, { known, who }: Judging): Scores {
  const scores = entriesFor(known, 'score')
    .filter(({ row }) => isSame(row.instrument, instrument))
    .filter(({ row }) => who === undefined || speaksOf(known, row, who))
    .map(({ row: { on, value }, id }) => ({ on, value, id }))
    .sort(byDay)
  const begun = (scores.findLast(({ on }) => on <= known.opened) ?? scores[0])?.on ?? ''
  return {
    first: scores.filter(({ on }) => on === begun),
    later: scores.filter(({ on }) => on > begun),
  }
}
