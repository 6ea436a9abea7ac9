import { createHash } from 'node:crypto'
import { atMostEvery, type Rhythm } from '../../plan/coedit/at-most-every.ts'
import { presenceEvery } from '../../plan/presence.ts'
import type { PlanView } from '../../plan/view.ts'
import type { Limits } from '../limits/limits.ts'
import { laterByTimer } from '../plans/emergency-ends.ts'
import { createPlanLine, type TellWay } from './plan-line.ts'
import type { PresenceLine } from './presence-desk.ts'

/** Begins to follow a plan and returns what ends that; null where for the reader there is no such plan. */
export type Follow = (tell: (view: PlanView | null) => void) => (() => void) | null

/** The living streams that are open. */
/** How long, in milliseconds, a reader is held who asks for what comes next, who they are, and what tells that they left. */
export interface Held {
  readonly most: number
  readonly who: string
  readonly signal: AbortSignal
}

export type Waited = { readonly view: PlanView; readonly tag: string } | 'same' | 'gone'

export interface PlanStreams {
  /** After how many seconds somebody who has as many open as they may, or when all have, should ask again; null where there is room. */
  isFullFor(who: string): number | null
  /** A stream that ends of itself at an instant (milliseconds since 1970): who is there must then be proved anew. */
  open(
    follow: Follow,
    until: number,
    who: string,
    tellWay?: TellWay,
    presence?: PresenceLine,
  ): ReadableStream<Uint8Array> | null
  /**
   * Waits for a view that differs from the one of a tag; null where for the reader there is no such plan, `same` where
   * nothing came in time, `gone` where the plan closed meanwhile.
   */
  wait(follow: Follow, tag: string | null, held: Held): Promise<Waited> | null
  endAll(): void
}

/** A name for what a view says. */
const tagOf = (view: PlanView): string =>
  `"${createHash('sha256').update(JSON.stringify(view)).digest('base64url')}"`

/** The longest a timer can wait; a stream is ended earlier than that by any token. */
const longestTimer = 2 ** 31 - 1

/** The time between two tellings is no time of day: it never goes back. */
const rhythm: Rhythm = { now: () => performance.now(), later: laterByTimer }

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

    wait(follow, tag, { most: hold, who, signal }) {
      const { promise, resolve } = Promise.withResolvers<Waited>()
      const unfollow = follow((view) => {
        if (!view) return resolve('gone')
        const its = tagOf(view)
        if (its !== tag) resolve({ view, tag: its })
      })
      if (!unfollow) return null
      const end = () => resolve('same')
      const timer = setTimeout(end, hold)
      endings.add(end)
      count(who, 1)
      signal.addEventListener('abort', end)
      return promise.finally(() => {
        clearTimeout(timer)
        endings.delete(end)
        count(who, -1)
        signal.removeEventListener('abort', end)
        unfollow()
      })
    },

    open(follow, until, who, tellWay, presence) {
      const line = createPlanLine(tellWay, presence?.told)
      let hasEnded = false
      let isCancelled = false
      let wake = () => {}
      const presenceMoved = atMostEvery(presenceEvery, rhythm, () => {
        line.tellPresence()
        wake()
      })
      const unfollow = follow((view) => {
        line.tell(view)
        wake()
        // What is shown of the plan decides what may be told of who is where in it.
        if (view) presenceMoved.ask()
      })
      if (!unfollow) {
        presenceMoved.end()
        return null
      }
      const leave = presence?.enter(presenceMoved.ask)

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
        presenceMoved.end()
        leave?.()
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
