import type { Day } from '../calendar.ts'
import type { Judging } from './judging.ts'
import { entriesFor, speaksOf } from './known.ts'

/** One score of one instrument. */
export interface Score {
  on: Day
  value: number
  id: string
}

/** Somebody's scores of one instrument: the one they began with, and those after it in order of days. */
export interface Scores {
  baseline: Score | undefined
  later: readonly Score[]
}

const isSame = (a: string | undefined, b: string) => a?.toLowerCase() === b.toLowerCase()

/**
 * The scores of the person judged; a row without an instrument is no score of any.
 *
 * The baseline is the latest by the day the plan opened, else the first after it; of two on one day the later in the file is the latest.
 */
export function scoresOf(instrument: string, { known, who }: Judging): Scores {
  const scores = entriesFor(known, 'score')
    .filter(({ row }) => isSame(row.instrument, instrument))
    .filter(({ row }) => who === undefined || speaksOf(known, row, who))
    .map(({ row: { on, value }, id }) => ({ on, value, id }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const before = scores.findLastIndex(({ on }) => on <= known.opened)
  const first = Math.max(before, 0)
  return { baseline: scores[first], later: scores.slice(first + 1) }
}
