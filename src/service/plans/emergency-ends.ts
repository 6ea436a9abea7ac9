import type { Clock, Log } from '../../log/log.ts'
import type { PlanKey } from '../../plan/record.ts'

/** Does something after so many milliseconds, unless what it returns is called first. */
export type Later = (ms: number, work: () => void) => () => void

/** By the machine's own timers, which keep nothing alive. */
export const laterByTimer: Later = (ms, work) => {
  const timer = setTimeout(work, Math.max(1, ms)).unref()
  return () => clearTimeout(timer)
}

/** Calls `ended` whenever a plan's opening in an emergency may be over for somebody, for as long as they have one; the function it gives ends that. */
export function watchEnds(
  { log, clock, later }: { readonly log: Log; readonly clock: Clock; readonly later: Later },
  oid: string,
  plan: PlanKey,
  ended: () => void,
): () => void {
  let cancel = () => {}
  function wait(): void {
    const now = clock.now()
    const open = log.emergencies.openTo(oid, now.toISOString()).find((one) => one.plan === plan)
    if (!open) return
    cancel = later(Date.parse(open.until) - now.getTime(), () => {
      ended()
      wait()
    })
  }
  wait()
  return () => cancel()
}
