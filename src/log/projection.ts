import type { Author } from '../plan/actor.ts'
import type { Fields, Kind, PlanKey, RecordId } from '../plan/record.ts'

/** Where a record stands in its list: the item's id and the tag that a guarded write must name. */
export interface Row {
  readonly itemId: string
  readonly etag: string
}

/**
 * A record whose list row is behind the log. `seq`, `actor` and `at` are of its newest event; `changes` are all since the row was last written,
 * each with the number of its event. `added` says who made the record; null where it is removed. `reference` is the plan's number, such as FP-1042.
 */
export interface DirtyRecord {
  readonly plan: PlanKey
  readonly reference: string
  readonly record: RecordId
  readonly kind: Kind
  readonly fields: Fields
  readonly removed: boolean
  readonly seq: number
  readonly row: Row | null
  readonly actor: Author
  readonly at: string
  readonly added: { readonly author: Author; readonly at: string } | null
  readonly changes: readonly {
    readonly seq: number
    readonly field: string
    readonly actor: string
    readonly at: string
  }[]
}

/** What was taken in of a row that somebody else wrote: its cells, the number it bore, and the number of the plan's last event then. */
export interface Held {
  readonly revision: number
  readonly base: number
  readonly cells: Readonly<Record<string, string | number | boolean | null>>
}

/** What the writer of the lists asks of the log, and tells it. */
export interface ProjectionSource {
  /** Records behind their rows, the longest waiting first. */
  dirty(limit: number): DirtyRecord[]
  /** On disk before the request leaves, so that after a crash our own write is known again. */
  intend(plan: PlanKey, record: RecordId, seq: number): void
  intended(plan: PlanKey, record: RecordId): number | null
  /** The row now holds the record as of `seq`; null where the row was removed. */
  projected(plan: PlanKey, record: RecordId, seq: number, row: Row | null): void
  /** Somebody else wrote the row, or removed it (null): this is how it stands, and it is behind the record. `held` is what of it was taken in. */
  met(plan: PlanKey, record: RecordId, row: Row | null, held?: Held): void
  /** What the row held when it was last taken in; null where it was written by us since. */
  lastHeld(plan: PlanKey, record: RecordId): Held | null
}

/** What the reader of the lists asks of the log, and tells it. */
export interface ReadingSource {
  /** Where reading of a list goes on, by the list's path; null where it has to be read whole. */
  linkOf(list: string): string | null
  /** To be called when all that was read up to the link has been taken in. */
  keepLink(list: string, link: string): void
  /** The record whose row is this item of the list that holds these kinds. */
  recordAt(
    kinds: readonly Kind[],
    itemId: string,
  ): { readonly plan: PlanKey; readonly record: RecordId; readonly row: Row } | null
  /** The numbers of all items that are rows of records of these kinds. */
  itemsOf(kinds: readonly Kind[]): string[]
  /** Whether the plan has or had such a record. */
  isKnown(plan: PlanKey, record: RecordId): boolean
}
