import type { PlanView } from '../../plan/view.ts'
import type { Limits } from '../limits/limits.ts'
import { createPlanLine } from './plan-line.ts'

/** Begins to follow a plan and returns what ends that; null where for the reader there is no such plan. */
export type Follow = (tell: (view: PlanView | null) => void) => (() => void) | null

/** The living streams that are open. */
export interface PlanStreams {
  /** After how many seconds somebody who has as many open as they may, or when all have, should ask again; null where there is room. */
  isFullFor(who: string): number | null
  /** A stream that ends of itself at an instant (milliseconds since 1970): who is there must then be proved anew. */
  open(follow: Follow, until: number, who: string): ReadableStream<Uint8Array> | null
  endAll(): void
}

/** The longest a timer can wait; a stream is ended earlier than that by any token. */
const longestTimer = 2 ** 31 - 1

/** When room may be again is not known; nobody asks more often than this, in seconds. */
const roomAfter = 10

/** `keepAlive` is in milliseconds. A stream that just ends is for the page to open again; only `gone` says that the plan closed. */
export function createPlanStreams(
  keepAlive: number,
  most: Pick<Limits, 'livingEach' | 'livingAll'>,
  now: () => number = () => Date.now(),
): PlanStreams {
  const encoder = new TextEncoder()
  const endings = new Set<() => void>()
  const living = new Map<string, number>()

  function count(who: string, change: 1 | -1): void {
    const now = (living.get(who) ?? 0) + change
    if (now > 0) living.set(who, now)
    else living.delete(who)
  }

  return {
    isFullFor: (who) =>
      (living.get(who) ?? 0) >= most.livingEach || endings.size >= most.livingAll
        ? roomAfter
        : null,

    open(follow, until, who) {
      const line = createPlanLine()
      let hasEnded = false
      let isCancelled = false
      let wake = () => {}
      const unfollow = follow((view) => {
        line.tell(view)
        wake()
      })
      if (!unfollow) return null

      const alive = setInterval(() => {
        line.stir()
        wake()
      }, keepAlive)
      const end = () => {
        if (hasEnded) return
        hasEnded = true
        clearInterval(alive)
        clearTimeout(expiry)
        endings.delete(end)
        count(who, -1)
        unfollow()
        line.end()
        wake()
      }
      const expiry = setTimeout(end, Math.min(Math.max(0, until - now()), longestTimer))
      endings.add(end)
      count(who, 1)

      return new ReadableStream<Uint8Array>(
        {
          async pull(controller) {
            let text = line.next()
            while (text === null && !hasEnded) {
              await new Promise<void>((resolve) => (wake = resolve))
              text = line.next()
            }
            if (isCancelled) return
            if (text !== null) controller.enqueue(encoder.encode(text))
            if (line.isOver()) end()
            if (hasEnded) controller.close()
          },
          cancel() {
            isCancelled = true
            end()
          },
        },
        { highWaterMark: 0 },
      )
    },
    endAll() {
      for (const end of endings) end()
    },
  }
}
