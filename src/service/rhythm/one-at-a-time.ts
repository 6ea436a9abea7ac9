/** Work that is never done twice at once. */
export interface Turns {
  /**
   * Does the work; asked for while it is being done, it is done once more afterwards, however often it was asked. Settles
   * with a turn that began after the asking.
   */
  take(): Promise<void>
  /** Resolves when nothing is being done and nothing waits. */
  settled(): Promise<void>
}

export function oneAtATime(work: () => Promise<void>): Turns {
  let running: Promise<void> | null = null
  let following: Promise<void> | null = null

  function begin(): Promise<void> {
    const turn = work().finally(() => {
      if (running === turn) running = null
    })
    running = turn
    return turn
  }

  return {
    take() {
      if (!running) return begin()
      following ??= running
        .catch(() => undefined)
        .then(() => {
          following = null
          return begin()
        })
      return following
    },
    async settled() {
      while (running ?? following) await (following ?? running)?.catch(() => undefined)
    },
  }
}
