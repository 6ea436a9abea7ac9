import type { DirtyRecord } from '../log/projection.ts'
import type { Refusal } from './answer.ts'
import { isSameItem } from './item-tag.ts'
import { changedCells } from './known-cells.ts'
import type { Found, Item, ListItems, Place } from './list-items.ts'
import { listOfKind } from './lists.ts'
import { rowKeyOf } from './row-key.ts'
import { holds, toRow } from './row.ts'

/**
 * What became of a record's row. `recognised`: it had been written before, and only the answer was lost. `overwritten`: somebody had changed or
 * removed the row in SharePoint since, and the log's values stand there now.
 */
export type Deed = 'written' | 'removed' | 'recognised' | 'overwritten'

/** The record's row as it stands: by its number, or by its key where it has none or another list has taken the place of the one it was in. */
export async function standing(lists: ListItems, record: DirtyRecord): Promise<Found | Refusal> {
  const list = listOfKind(record.kind).name
  const rowKey = rowKeyOf(record.plan, record.record)
  if (!record.row) return lists.find(list, rowKey)
  const known = await lists.read(list, record.row.itemId)
  const isOther =
    known.outcome === 'found' &&
    !isSameItem(known.item, record.row) &&
    known.item.fields['RowKey'] !== rowKey
  return known.outcome === 'gone' || isOther ? lists.find(list, rowKey) : known
}

/** Whether the row holds the whole record as the log has it now. */
export const holdsRecord = (item: Item, record: DirtyRecord): boolean =>
  !record.removed && holds(item.fields, toRow(record, record))

/** Where a row stands, and what it holds where that is known. */
export type Standing = Place & Partial<Pick<Item, 'fields'>>

const mostTries = 3

/** What was done about a row that somebody else changed: it was taken in, and the record is to be looked at anew; null where it may be written over. */
export type Met = { readonly outcome: 'met' } | typeof newerThanLog | null

/** The refusal of a row that holds more than the log knows. */
export const newerThanLog = { outcome: 'refused', status: 200, code: 'newerThanLog' } as const

/** Writes or removes the row, wherever it is found to stand. `met` hears of what was changed in SharePoint meanwhile before it is written over. */
export async function bring(
  lists: ListItems,
  record: DirtyRecord,
  place: Standing | null,
  met: (item: Item | null) => Met = () => null,
): Promise<
  | { readonly outcome: 'placed'; readonly as: Deed; readonly place: Place | null }
  | Refusal
  | Exclude<Met, null>
> {
  const isAsExpected = (record.row === null) === (place === null)
  let at: Standing | null = place
  let as: Deed = record.removed ? 'removed' : isAsExpected ? 'written' : 'overwritten'
  for (let tries = 0; tries < mostTries; tries++) {
    const done = await send(lists, record, at)
    if (done.outcome === 'saved') return { outcome: 'placed', as, place: done.place }
    if (done.outcome === 'removed') return { outcome: 'placed', as, place: null }
    const isMoved =
      done.outcome === 'conflict' || done.outcome === 'gone' || done.outcome === 'exists'
    if (!isMoved) return done

    const now = done.outcome === 'exists' ? found(done.item) : await standing(lists, record)
    if (now.outcome === 'found') {
      if (holdsRecord(now.item, record)) {
        return { outcome: 'placed', as: 'recognised', place: now.item }
      }
      const known = met(now.item)
      if (known) return known
      at = now.item
    } else if (now.outcome === 'gone') {
      if (record.removed) return { outcome: 'placed', as, place: null }
      if (!at) return now
      const known = met(null)
      if (known) return known
      at = null
    } else return now
    as = 'overwritten'
  }
  return { outcome: 'conflict' }
}

const found = (item: Item) => ({ outcome: 'found', item }) as const

/** Only the columns that differ go, so that as little as may be is written beside what somebody else does in the row. */
async function send(lists: ListItems, record: DirtyRecord, at: Standing | null) {
  const list = listOfKind(record.kind).name
  if (record.removed) return at ? lists.remove(list, at) : ({ outcome: 'gone' } as const)
  const row = toRow(record, record)
  if (!at) return lists.create(list, row)
  return lists.update(list, at, at.fields ? changedCells(at.fields, row) : row)
}
