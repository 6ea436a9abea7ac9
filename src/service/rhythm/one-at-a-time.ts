/**
 * Runs `work` one at a time. Asked for while it runs, it runs once more afterwards, however often it was asked; each
 * promise settles with a run that began after its asking.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let following: Promise<void> | null = null

  function begin(): Promise<void> {
    const run = work().finally(() => {
      if (running === run) running = null
    })
    running = run
    return run
  }

  return () => {
    if (!running) return begin()
    following ??= running
      .catch(() => undefined)
      .then(() => {
        following = null
        return begin()
      })
    return following
  }
}
