/** How much somebody may ask: so much at once, and so much a minute in the long run. */
export interface Allowance {
  readonly atOnce: number
  readonly aMinute: number
}

/** What came of asking: go on, or wait so many seconds; `isFirst` where the one before could still go on. */
export type Taken =
  | { readonly kind: 'go-on' }
  | { readonly kind: 'wait'; readonly seconds: number; readonly isFirst: boolean }

/** What each one may still ask, apart from all others. */
export interface Buckets {
  /** Takes so much out of the bucket of a key, or nothing at all where there is not enough. */
  take(key: string, cost?: number): Taken
}

interface Bucket {
  readonly left: number
  readonly at: number
  readonly isDry: boolean
}

/** Of more keys than this the one that asked longest ago is forgotten, so that a flood of names fills no memory. */
const mostKeys = 20_000

/** Buckets that fill up again evenly. `now` is in milliseconds and never goes back. */
export function createBuckets({ atOnce, aMinute }: Allowance, now: () => number): Buckets {
  const buckets = new Map<string, Bucket>()
  const fillEach = aMinute / 60_000

  return {
    take(key, cost = 1) {
      const at = now()
      const known = buckets.get(key) ?? { left: atOnce, at, isDry: false }
      const left = Math.min(atOnce, known.left + (at - known.at) * fillEach)
      // Whatever is more than a bucket ever holds would wait for ever.
      const asked = Math.min(cost, atOnce)
      const isDry = left < asked
      buckets.delete(key)
      buckets.set(key, { left: isDry ? left : left - asked, at, isDry })
      const oldest = buckets.keys().next().value
      if (buckets.size > mostKeys && oldest !== undefined) buckets.delete(oldest)
      if (!isDry) return { kind: 'go-on' }
      const seconds = Math.ceil((asked - left) / fillEach / 1000)
      return { kind: 'wait', seconds: Math.max(1, seconds), isFirst: !known.isDry }
    },
  }
}
