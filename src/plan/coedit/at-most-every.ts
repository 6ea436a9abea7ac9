/** What a rhythm needs of the world: the time in milliseconds, and to do something later unless what it returns is called first. */
export interface Rhythm {
  readonly now: () => number
  readonly later: (milliseconds: number, work: () => void) => () => void
}

/** Work that is asked for as often as anybody likes. */
export interface Paced {
  /** Asks for it to be done: now, or once the time since it was last done is over. */
  readonly ask: () => void
  /** What was asked for and not done is left. */
  readonly end: () => void
}

/** Does the work at most once in so many milliseconds: what was asked for meanwhile is done once, and never left out. */
export function atMostEvery(milliseconds: number, { now, later }: Rhythm, work: () => void): Paced {
  let last = -Infinity
  let cancel: (() => void) | null = null

  function run(): void {
    cancel = null
    last = now()
    work()
  }

  return {
    ask() {
      if (cancel) return
      const rest = last + milliseconds - now()
      if (rest <= 0) run()
      else cancel = later(rest, run)
    },
    end() {
      cancel?.()
      cancel = null
    },
  }
}
