import type { DirtyRecord, ProjectionSource } from '../log/projection.ts'
import type { Refusal } from './answer.ts'
import { changeLogRow } from './change-log.ts'
import type { Item, ListItems, Place } from './list-items.ts'
import { changeLog, listOfKind } from './lists.ts'
import { holds, rowKeyOf, toRow, type Row } from './row.ts'

/**
 * What became of one record's row. `recognised`: it had been written before, and only the answer was lost. `overwritten`: somebody had changed or
 * removed the row in SharePoint since, and the log's values stand there now.
 */
export type Projected =
  { readonly outcome: 'written' | 'removed' | 'recognised' | 'overwritten' } | Refusal

export interface Projection {
  readonly source: ProjectionSource
  readonly lists: ListItems
}

/** Brings one record's row up to the log. Each request is announced in the log before it leaves, so that it can stop at any point and be run again. */
export async function projectRecord(to: Projection, record: DirtyRecord): Promise<Projected> {
  const { source } = to
  const earlier = source.intended(record.plan, record.record)
  if (earlier === null) return write(to, record, record.row)

  const known = await standing(to, record)
  if (known.outcome !== 'found' && known.outcome !== 'gone') return known
  if (known.outcome === 'gone') return write(to, record, null)
  if (isOurs(known.item, record, earlier)) {
    return (await settle(to, record, earlier, known.item)) ?? { outcome: 'recognised' }
  }
  return write(to, record, record.row ?? known.item)
}

/** The row as it stands, after a request whose answer is not known. */
async function standing({ lists }: Projection, record: DirtyRecord) {
  const list = listOfKind(record.kind).name
  if (record.row) return lists.read(list, record.row.itemId)
  return lists.find(list, rowKeyOf(record.plan, record.record))
}

/** Whether a row is as an earlier request of ours left it: it holds what is to be written now, or it bears that request's number and was written once since. */
function isOurs(item: Item, record: DirtyRecord, earlier: number): boolean {
  if (!record.removed && holds(item.fields, rowOf(record))) return true
  const before = record.row ? versionOf(record.row.etag) : 0
  return item.fields['Revision'] === earlier && versionOf(item.etag) === before + 1
}

/** The version in a tag like `"guid,3"`. */
const versionOf = (etag: string): number => Number(/,(\d+)"?$/.exec(etag)?.[1])

const rowOf = (record: DirtyRecord): Row => toRow(record, record)

async function write(to: Projection, record: DirtyRecord, place: Place | null): Promise<Projected> {
  if (record.removed && !place) {
    to.source.projected(record.plan, record.record, record.seq, null)
    return { outcome: 'removed' }
  }
  to.source.intend(record.plan, record.record, record.seq)
  const done = await send(to.lists, record, place)
  if (done.outcome !== 'placed') return done
  return (await settle(to, record, record.seq, done.item)) ?? { outcome: done.as }
}

type Placed =
  | {
      readonly outcome: 'placed'
      readonly as: 'written' | 'removed' | 'recognised' | 'overwritten'
      readonly item: Place | null
    }
  | Refusal

async function send(lists: ListItems, record: DirtyRecord, place: Place | null): Promise<Placed> {
  if (record.removed) return place ? remove(lists, record, place) : placed('removed', null)
  return place ? update(lists, record, place) : create(lists, record)
}

const placed = (as: 'written' | 'removed' | 'recognised' | 'overwritten', item: Place | null) =>
  ({ outcome: 'placed', as, item }) as const

async function create(lists: ListItems, record: DirtyRecord): Promise<Placed> {
  const list = listOfKind(record.kind).name
  const row = rowOf(record)
  const made = await lists.create(list, row)
  if (made.outcome === 'saved') return placed(record.row ? 'overwritten' : 'written', made.item)
  if (made.outcome !== 'exists') return made
  return holds(made.item.fields, row)
    ? placed('recognised', made.item)
    : update(lists, record, made.item)
}

async function update(lists: ListItems, record: DirtyRecord, place: Place): Promise<Placed> {
  const list = listOfKind(record.kind).name
  const row = rowOf(record)
  const saved = await lists.update(list, place, row)
  if (saved.outcome === 'saved' || saved.outcome === 'exists') return placed('written', saved.item)
  if (saved.outcome === 'gone') return create(lists, record)
  if (saved.outcome !== 'conflict') return saved
  const now = await lists.read(list, place.itemId)
  if (now.outcome === 'gone') return create(lists, record)
  if (now.outcome !== 'found') return now
  if (holds(now.item.fields, row)) return placed('recognised', now.item)
  // What was changed in SharePoint is written over here; the reader of changes brings such edits back as operations.
  const over = await lists.update(list, now.item, row)
  return over.outcome === 'saved' || over.outcome === 'exists'
    ? placed('overwritten', over.item)
    : over
}

async function remove(lists: ListItems, record: DirtyRecord, place: Place): Promise<Placed> {
  const list = listOfKind(record.kind).name
  const removed = await lists.remove(list, place)
  if (removed.outcome === 'removed' || removed.outcome === 'gone') return placed('removed', null)
  if (removed.outcome !== 'conflict') return removed
  const now = await lists.read(list, place.itemId)
  if (now.outcome === 'gone') return placed('removed', null)
  if (now.outcome !== 'found') return now
  const over = await lists.remove(list, now.item)
  return over.outcome === 'removed'
    ? placed('overwritten', null)
    : over.outcome === 'gone'
      ? placed('removed', null)
      : over
}

/** The change log's row first and only then the log: a crash between them repeats the first, which its RowKey makes harmless. */
async function settle(
  { source, lists }: Projection,
  record: DirtyRecord,
  seq: number,
  item: Place | null,
): Promise<Refusal | null> {
  const told = await lists.create(changeLog.name, changeLogRow(record, seq))
  if (told.outcome !== 'saved' && told.outcome !== 'exists') return told
  const row = item && { itemId: item.itemId, etag: item.etag }
  source.projected(record.plan, record.record, seq, row)
  return null
}
