import type { PlanView } from '../../plan/view.ts'
import { createPlanLine } from './plan-line.ts'

/** Begins to follow a plan and returns what ends that; null where for the reader there is no such plan. */
export type Follow = (tell: (view: PlanView | null) => void) => (() => void) | null

/** The living streams that are open. */
export interface PlanStreams {
  /** A stream that ends of itself at an instant (milliseconds since 1970): who is there must then be proved anew. */
  open(follow: Follow, until: number): ReadableStream<Uint8Array> | null
  endAll(): void
}

/** The longest a timer can wait; a stream is ended earlier than that by any token. */
const longestTimer = 2 ** 31 - 1

/** `keepAlive` is in milliseconds. A stream that just ends is for the page to open again; only `gone` says that the plan closed. */
export function createPlanStreams(
  keepAlive: number,
  now: () => number = () => Date.now(),
): PlanStreams {
  const encoder = new TextEncoder()
  const endings = new Set<() => void>()

  return {
    open(follow, until) {
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
        unfollow()
        line.end()
        wake()
      }
      const expiry = setTimeout(end, Math.min(Math.max(0, until - now()), longestTimer))
      endings.add(end)

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
