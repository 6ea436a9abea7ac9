import { createBuckets, type Allowance, type Buckets } from './buckets.ts'

/** What one may ask of the service, each kind apart, so that whoever reads too much can still write. */
export interface Limits {
  /** Of one person who is signed in. */
  readonly reads: Allowance
  readonly writes: Allowance
  /** Streams opened, however long each lives. */
  readonly streams: Allowance
  /** Single changes of plans, of which one write may bring many. */
  readonly changes: Allowance
  /** Signs that somebody is there. */
  readonly presence: Allowance
  /** Of one address: requests that nobody is signed in for and that are refused. */
  readonly strangers: Allowance
  /** Of one address: pages and files that are open to anybody. */
  readonly pages: Allowance
  /** Streams that live at the same time: of one person, and of all. */
  readonly livingEach: number
  readonly livingAll: number
}

/**
 * What nobody comes near at work: a page that waits for each change makes at most 240 reads a minute, somebody who
 * types without a pause 500 writes. A council's whole staff may share one address.
 */
export const usualLimits: Limits = {
  reads: { atOnce: 240, aMinute: 600 },
  writes: { atOnce: 240, aMinute: 600 },
  streams: { atOnce: 30, aMinute: 60 },
  changes: { atOnce: 1_000, aMinute: 600 },
  presence: { atOnce: 4, aMinute: 240 },
  strangers: { atOnce: 60, aMinute: 60 },
  pages: { atOnce: 3_000, aMinute: 6_000 },
  livingEach: 20,
  livingAll: 5_000,
}

/** The buckets of every kind; living streams are counted where they live. */
export type LimitBuckets = Readonly<
  Record<'reads' | 'writes' | 'streams' | 'changes' | 'presence' | 'strangers' | 'pages', Buckets>
>

export function createLimitBuckets(limits: Limits, now: () => number): LimitBuckets {
  const of = (allowance: Allowance) => createBuckets(allowance, now)
  return {
    reads: of(limits.reads),
    writes: of(limits.writes),
    streams: of(limits.streams),
    changes: of(limits.changes),
    presence: of(limits.presence),
    strangers: of(limits.strangers),
    pages: of(limits.pages),
  }
}
