import type { DirtyRecord, ProjectionSource } from '../log/projection.ts'
import type { PlanKey } from '../plan/record.ts'
import type { Refusal } from './answer.ts'
import {
  bring,
  holdsRecord,
  newerThanLog,
  standing,
  type Deed,
  type Met,
  type Standing,
} from './bring-record.ts'
import { changeLogRow } from './change-log.ts'
import { isSameItem, versionOf } from './item-tag.ts'
import type { KnownCells } from './known-cells.ts'
import type { Item, ListItems, Place } from './list-items.ts'
import { changeLog } from './lists.ts'
import { toRow } from './row.ts'
import { stampOf, type Row, type Stamp } from './stamp.ts'
import type { TakeIn } from './take-in.ts'

/** `met`: somebody changed the row in SharePoint; that is in the log now, and the record waits to be written as it is after it. */
export type Projected = { readonly outcome: Deed | 'met' } | Refusal

export interface Projection {
  readonly source: ProjectionSource
  readonly lists: ListItems
  /** The lists of the site that a plan belongs to; absent: there is one site. */
  readonly listsFor?: (plan: PlanKey) => ListItems
  /** Takes in what somebody changed in a row; absent: it is written over. */
  readonly takeIn?: TakeIn
  /** What rows hold that were written lately; absent: each is written whole unless it was read. */
  readonly cells?: KnownCells
}

/** Brings one record's row up to the log. Each request is announced in the log before it leaves, so that it can stop at any point and be run again. */
export async function projectRecord(any: Projection, record: DirtyRecord): Promise<Projected> {
  const to = { ...any, lists: any.listsFor?.(record.plan) ?? any.lists }
  const earlier = to.source.intended(record.plan, record.record)
  if (earlier === null) return write(to, record, rowOf(to, record))

  const now = await standing(to.lists, record)
  if (now.outcome === 'found') {
    const ours = earlierStamp(to, now.item, record, earlier)
    if (!ours) return meet(to, record, now.item) ?? write(to, record, rowOf(to, record) ?? now.item)
    return (await settle(to, record, ours, now.item)) ?? { outcome: 'recognised' }
  }
  if (now.outcome !== 'gone') return now
  if (!record.removed || !record.row) return write(to, record, null)
  return (await settle(to, record, record, null)) ?? { outcome: 'removed' }
}

/**
 * The stamp of an earlier request of ours, where the row is as that request left it: it bears its number and was written once since, or holds what is
 * wanted now. Where something was to be put back the row bore that number before, so that only its contents tell.
 */
function earlierStamp(
  { source }: Projection,
  item: Item,
  record: DirtyRecord,
  earlier: number,
): Stamp | null {
  const stamp = stampOf(item.fields)
  if (stamp?.seq !== earlier) return null
  if (holdsRecord(item, record)) return stamp
  if (source.lastHeld(record.plan, record.record)?.revision === earlier) return null
  const before = record.row && isSameItem(item, record.row) ? versionOf(record.row) : 0
  return versionOf(item) === before + 1 ? stamp : null
}

/** The record's row where the log has it, with what it is known to hold: as it was written last, or as somebody left it whose change was taken in. */
function rowOf({ source, cells }: Projection, record: DirtyRecord): Standing | null {
  if (!record.row) return null
  const fields =
    cells?.at(record, record.row.etag) ?? source.lastHeld(record.plan, record.record)?.cells
  return fields ? { ...record.row, fields } : record.row
}

/** A row that bears this record's key and was written by somebody else; one that holds what we wrote earlier may be written over. */
function meet({ takeIn }: Projection, record: DirtyRecord, item: Item | null): Met {
  switch (takeIn?.(record.plan, record.record, item)) {
    case undefined:
    case 'ours':
      return null
    case 'taken':
      return { outcome: 'met' }
    case 'newer':
      return newerThanLog
  }
}

async function write(
  to: Projection,
  record: DirtyRecord,
  place: Standing | null,
): Promise<Projected> {
  if (record.removed && !place) {
    to.source.projected(record.plan, record.record, record.seq, null)
    return { outcome: 'removed' }
  }
  to.source.intend(record.plan, record.record, record.seq)
  const done = await bring(to.lists, record, place, (item) => meet(to, record, item))
  if (done.outcome !== 'placed') return done
  if (done.place) to.cells?.keep(record, done.place.etag, toRow(record, record))
  return (await settle(to, record, record, done.place)) ?? { outcome: done.as }
}

/** The change log's row first and only then the log: a crash between them repeats the first, which its RowKey makes harmless. */
async function settle(
  { source, lists }: Projection,
  record: DirtyRecord,
  stamp: Stamp,
  place: Place | null,
): Promise<Refusal | null> {
  const told = await tell(lists, changeLogRow(record, stamp))
  if (told.outcome !== 'saved' && told.outcome !== 'exists') return told
  const row = place && { itemId: place.itemId, etag: place.etag }
  source.projected(record.plan, record.record, stamp.seq, row)
  return null
}

/** A number may have been told of another change by a log that is lost; then this one bears its instant as well. */
async function tell(lists: ListItems, row: Row): ReturnType<ListItems['create']> {
  const told = await lists.create(changeLog.name, row)
  if (told.outcome !== 'exists' || told.item.fields['ActedAt'] === row['ActedAt']) return told
  const key = `${String(row['RowKey'])}:${String(row['ActedAt'])}`
  return lists.create(changeLog.name, { ...row, RowKey: key })
}
