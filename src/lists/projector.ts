import type { PlanKey, RecordId } from '../plan/record.ts'
import type { Refusal } from './answer.ts'
import { projectRecord, type Projection } from './project-record.ts'

/** What one round did, in numbers, and the rows a person should know of. */
export interface Round {
  readonly written: number
  readonly removed: number
  readonly recognised: number
  readonly overwritten: readonly RecordName[]
  readonly refused: readonly (RecordName & { readonly because: Refusal })[]
  /** Why the round ended before its last record; the rest waits in the log. */
  readonly stopped: Refusal | null
}

export interface RecordName {
  readonly plan: PlanKey
  readonly record: RecordId
}

const mostAtOnce = 100

/** Brings the rows of records changed since the last round up to the log, one after the other, until there are none, Graph is busy, or `signal` says stop. */
export async function projectOnce(to: Projection, signal?: AbortSignal): Promise<Round> {
  const counts = { written: 0, removed: 0, recognised: 0 }
  const overwritten: RecordName[] = []
  const refused: (RecordName & { because: Refusal })[] = []
  const round = (stopped: Refusal | null) => ({ ...counts, overwritten, refused, stopped })
  for (const dirty of to.source.dirty(mostAtOnce)) {
    if (signal?.aborted === true) break
    const name = { plan: dirty.plan, record: dirty.record }
    const result = await projectRecord(to, dirty)
    switch (result.outcome) {
      case 'written':
      case 'removed':
      case 'recognised':
        counts[result.outcome]++
        break
      case 'overwritten':
        overwritten.push(name)
        break
      case 'busy':
      case 'forbidden':
        return round(result)
      default:
        refused.push({ ...name, because: result })
    }
  }
  return round(null)
}

/** `wait` ends early when its signal does. `onRound` hears of each round that did something. */
export interface ProjectorOptions extends Projection {
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
  readonly onRound?: (round: Round) => void
}

export interface Projector {
  /** Ends after the record in hand; what is left waits in the log. */
  stop(): Promise<void>
  /** Settles when the projector ends, and rejects where a bug ended it. */
  readonly finished: Promise<void>
}

const quiet = 800
const busyPause = 5_000
const forbiddenPause = 60_000

/** Runs rounds until stopped, with a pause between them in which edits of one row gather into one write. */
export function startProjector(options: ProjectorOptions): Projector {
  const ending = new AbortController()
  const { signal } = ending

  async function run(): Promise<void> {
    while (!signal.aborted) {
      const round = await projectOnce(options, signal)
      if (didSomething(round)) options.onRound?.(round)
      if (!signal.aborted) await options.wait(pauseAfter(round), signal)
    }
  }

  const finished = run()
  return {
    finished,
    async stop() {
      ending.abort()
      await finished
    },
  }
}

/** How many milliseconds to leave Graph alone after a round. */
export function pauseAfter({ stopped, refused }: Round): number {
  if (stopped?.outcome === 'busy') return Math.max(stopped.after ?? 0, busyPause)
  if (stopped) return forbiddenPause
  return refused.length > 0 ? busyPause : quiet
}

const didSomething = (round: Round): boolean =>
  round.written + round.removed + round.recognised > 0 ||
  round.overwritten.length + round.refused.length > 0 ||
  round.stopped !== null
