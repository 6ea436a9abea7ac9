import type { DirtyRecord } from '../log/projection.ts'
import type { Cell } from './cell.ts'
import { holds } from './row.ts'
import type { Row } from './stamp.ts'

type Whose = Pick<DirtyRecord, 'plan' | 'record'>

/** What rows hold, as far as this process wrote them itself: each under the tag it bore then, so that nothing is believed of a row somebody wrote since. */
export interface KnownCells {
  at(record: Whose, etag: string): Row | null
  keep(record: Whose, etag: string, cells: Row): void
}

/** Of more rows than `most` the one that was written longest ago is forgotten; it is then written whole. */
export function createKnownCells(most = 1000): KnownCells {
  const kept = new Map<string, { readonly etag: string; readonly cells: Row }>()
  const keyOf = ({ plan, record }: Whose) => `${plan}:${record}`
  return {
    at(record, etag) {
      const known = kept.get(keyOf(record))
      return known?.etag === etag ? known.cells : null
    },
    keep(record, etag, cells) {
      kept.delete(keyOf(record))
      kept.set(keyOf(record), { etag, cells })
      const oldest = kept.keys().next().value
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    },
  }
}

/** The columns to send so that a row that holds these cells becomes the one wanted. The number of its last change always goes, so that a write is never empty. */
export function changedCells(cells: Row, wanted: Row): Row {
  const differs = ([name, cell]: [string, Cell]) =>
    name === 'Revision' || !holds(cells, { [name]: cell })
  return Object.fromEntries(Object.entries(wanted).filter(differs))
}
