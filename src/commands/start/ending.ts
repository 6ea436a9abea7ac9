/** What came of a start: it runs until it is stopped, or it says why it does not. */
export type Start =
  | { readonly kind: 'running'; stop(): Promise<void> }
  | { readonly kind: 'refused'; readonly says: string }

/** How long an orderly end may take, in milliseconds. */
const patience = 2_000

/**
 * Runs a start until a signal comes, or until the launcher that started this process is gone; gives the exit code.
 * An end that takes too long is cut short: whatever was answered is on disk, and the chat client ends with this process.
 */
export async function runUntilEnded(starting: Promise<Start>): Promise<number> {
  const end = new Promise<void>((ended) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ended())
    if (process.connected) process.once('disconnect', () => ended())
  })
  // A terminal that is gone is no reason to break off in the middle.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

  const started = await starting
  if (started.kind === 'refused') {
    console.error(started.says)
    return 1
  }
  await end
  const stopped = started.stop().then(() => true)
  const late = new Promise<false>((resolve) => void setTimeout(() => resolve(false), patience))
  if (await Promise.race([stopped, late])) return 0
  console.error('Something did not end in time and was cut short.')
  return 1
}
