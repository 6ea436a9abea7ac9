/** A pause that a knock can cut short. */
export interface Doorbell {
  /** Resolves after so many milliseconds, at a knock, or when the signal ends it. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
  readonly ring: () => void
}

/** The longest pause that is only there to gather; a longer one was asked for by whoever is written to, and stands. */
const longestGathering = 1000

/**
 * A doorbell that answers the first knock after a while of quiet at once, and lets those that follow gather: one change
 * is written straight away, and somebody's typing in few writes. `quiet` and `now` are in milliseconds.
 */
export function createDoorbell(quiet: number, now: () => number = () => Date.now()): Doorbell {
  let lastKnock = -Infinity
  let open: (() => void) | null = null

  return {
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer)
          signal.removeEventListener('abort', end)
          open = null
          resolve()
        }
        const timer = setTimeout(end, ms)
        if (signal.aborted) return end()
        signal.addEventListener('abort', end)
        open = ms <= longestGathering ? end : null
        return undefined
      }),
    ring() {
      const isFirst = now() - lastKnock > quiet
      lastKnock = now()
      if (isFirst) open?.()
    },
  }
}
