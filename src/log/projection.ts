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

/** What the writer of the lists asks of the log, and tells it. */
export interface ProjectionSource {
  /** Records behind their rows, the longest waiting first. */
  dirty(limit: number): DirtyRecord[]
  /** On disk before the request leaves, so that after a crash our own write is known again. */
  intend(plan: PlanKey, record: RecordId, seq: number): void
  intended(plan: PlanKey, record: RecordId): number | null
  /** The row now holds the record as of `seq`; null where the row was removed. */
  projected(plan: PlanKey, record: RecordId, seq: number, row: Row | null): void
}
