import type { PlanKey, RecordId } from '../plan/record.ts'

/** Where to go on: after this entry, in the log's own order. */
export interface ThinningPlace {
  readonly plan: PlanKey
  readonly record: RecordId
}

/** Before every entry. */
export const thinningStart: ThinningPlace = { plan: '', record: '' }

/**
 * Takes letters on their way to a word out of the order of events, once nobody can need them any more.
 *
 * An event goes where the next one of its text is by the same person less than a minute later, the lists hold both, and no row was
 * written in between; neither clears the text nor took the place of a value its writer had not seen. What stays is who wrote,
 * when, in which field, and the text at the end. Nothing goes of a plan under a legal hold, nor while somebody waits for an
 * answer about what is held. Every number stays what it was, and an operation that went is never taken a second time.
 */
export interface Thinning {
  /**
   * Thins some of one entry's events from before an instant (ISO 8601, or a day), the first entry after `from`, in one
   * transaction of at most a few dozen events; gives where to go on, or null where there is nothing more to look at.
   */
  next(before: string, from: ThinningPlace): ThinningPlace | null
  /** Whether what a field held at a number was thinned away, so that nothing can be merged with it. */
  isThinned(plan: PlanKey, record: RecordId, field: string, seq: number): boolean
}
