import type { Log } from '../../log/log.ts'
import type { PlanKey } from '../../plan/record.ts'

/** Turns of the event loop: `soon` calls back when this one has heard everything that reached it, `now` is in milliseconds. */
export interface EventTurns {
  readonly soon: (work: () => void) => void
  readonly now: () => number
}

const nodeTurns: EventTurns = { soon: setImmediate, now: () => performance.now() }

export interface WriteRoomPorts<Done> {
  readonly log: Pick<Log, 'together'>
  /** Hears once of each plan what the works on it came to, when all of that is on disk and before anybody is answered. */
  readonly announce: (key: PlanKey, done: readonly Done[]) => void
  /** Absent: those of the process. */
  readonly turns?: EventTurns | undefined
}

/** Does work that writes into a plan. Settles when what it wrote is on disk and announced, and rejects where the work threw or the disk failed. */
export type WriteSoon<Done> = (key: PlanKey, work: () => Done) => Promise<Done>

interface Waiting<Done> {
  readonly key: PlanKey
  readonly work: () => Done
  readonly resolve: (done: Done) => void
  readonly reject: (error: unknown) => void
}

type Tried<Done> = { readonly one: Waiting<Done> } & (
  | { readonly kind: 'done'; readonly done: Done }
  | { readonly kind: 'broken'; readonly error: unknown }
)

/** After so many milliseconds of work what was done goes to disk, so that the first is not kept waiting by the last. */
const longest = 10

/**
 * Writes that come in one turn of the event loop are made durable by one commit, in the order they came and each as if it were
 * alone: one that throws takes back what it wrote itself and nothing else.
 */
export function createWriteRoom<Done>(ports: WriteRoomPorts<Done>): WriteSoon<Done> {
  const { log, announce, turns = nodeTurns } = ports
  const { soon, now } = turns
  let waiting: Waiting<Done>[] = []

  function attempt(one: Waiting<Done>): Tried<Done> {
    try {
      return { one, kind: 'done', done: log.together(one.work) }
    } catch (error) {
      return { one, kind: 'broken', error }
    }
  }

  /** As many as there is time for; the rest waits. */
  function takeTurns(): Tried<Done>[] {
    const tried: Tried<Done>[] = []
    const end = now() + longest
    for (const one of waiting) {
      if (tried.length > 0 && now() >= end) break
      tried.push(attempt(one))
    }
    return tried
  }

  /** A bug in telling of one plan is that plan's alone. */
  function tell(key: PlanKey, tried: readonly Tried<Done>[]): Tried<Done>[] {
    const done = tried.flatMap((one) => (one.kind === 'done' ? [one.done] : []))
    try {
      if (done.length > 0) announce(key, done)
      return [...tried]
    } catch (error) {
      return tried.map(({ one }) => ({ one, kind: 'broken', error }))
    }
  }

  function write(): void {
    let tried: Tried<Done>[]
    try {
      tried = log.together(takeTurns)
    } catch (error) {
      // Nothing of it is on disk, and what could not be written now would not be in the next turn.
      tried = waiting.map((one) => ({ one, kind: 'broken', error }))
    }
    waiting = waiting.slice(tried.length)
    if (waiting.length > 0) soon(write)
    const byPlan = Map.groupBy(tried, ({ one }) => one.key)
    for (const told of [...byPlan].flatMap(([key, ofPlan]) => tell(key, ofPlan))) {
      if (told.kind === 'done') told.one.resolve(told.done)
      else told.one.reject(told.error)
    }
  }

  return (key, work) =>
    new Promise((resolve, reject) => {
      waiting.push({ key, work, resolve, reject })
      if (waiting.length === 1) soon(write)
    })
}
