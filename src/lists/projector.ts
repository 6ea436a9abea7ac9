import { setTimeout } from 'node:timers/promises'
import type { Refusal } from './answer.ts'
import { createKnownCells } from './known-cells.ts'
import type { Projection } from './project-record.ts'
import { projectOnce, type Round } from './project-round.ts'
import type { ReadRound } from './read-round.ts'
import { removeOnce, type RemovalRound, type Removing } from './removal-round.ts'
import { Shelf } from './shelf.ts'

/**
 * `wait` ends early when its signal does. `onRound` hears of each round that did something. `removing`: after each round, plans that were
 * disposed of are taken out of the lists, and `onRemoval` hears of it. `lanes` is how many records are written at once, `level` how full the
 * application's budget is, from 1 to 0.
 */
export interface ProjectorOptions extends Projection {
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>
  readonly onRound?: (round: Round) => void
  readonly removing?: readonly Removing[]
  readonly lanes?: number
  /** Looks for what was changed in the lists, so many milliseconds after the time before, and more as the budget runs low. */
  readonly reading?: {
    readonly read: (signal: AbortSignal) => Promise<ReadRound>
    readonly every: number
  }
  readonly onRead?: (round: ReadRound) => void
  readonly now?: () => number
  readonly level?: () => number
  readonly onRemoval?: (round: RemovalRound) => void
}

export interface Projector {
  /** Ends after the records in hand, and waits for no reading; what is left waits in the log. */
  stop(): Promise<void>
  /** Settles when the projector ends, and rejects where a bug ended it. */
  readonly finished: Promise<void>
}

const quiet = 800
const busyPause = 5_000
const forbiddenPause = 60_000

/** Runs rounds until stopped, with a pause between them in which edits of one row gather into one write. */
export function startProjector(options: ProjectorOptions): Projector {
  const { onRound, onRemoval, onRead, removing = [], reading, lanes, level = () => 1 } = options
  const { wait = waitUntil, now = () => performance.now() } = options
  const ending = new AbortController()
  const { signal } = ending
  const shelf = new Shelf()
  const projection = { ...options, cells: options.cells ?? createKnownCells() }

  const stopped = Promise.withResolvers<null>()
  let readAt = -Infinity

  async function readIfDue(): Promise<Refusal | null> {
    const isDue = reading && now() - readAt >= reading.every * stretchAt(level())
    if (!isDue || signal.aborted) return null
    const going = reading.read(signal)
    const round = await Promise.race([going, stopped.promise])
    if (!round) {
      void going.catch(() => undefined)
      return null
    }
    readAt = now()
    if (round.taken + round.newer + round.strange > 0 || round.stopped) onRead?.(round)
    return meetsWriting(round.stopped) ? round.stopped : null
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      const round = await projectOnce(projection, { signal, shelf, ...(lanes ? { lanes } : {}) })
      if (didSomething(round)) onRound?.(round)
      const removals: RemovalRound[] = []
      for (const one of removing) {
        const removal = signal.aborted ? nothing : await removeOnce(one, signal)
        if (removal.plans > 0 || removal.stopped) onRemoval?.(removal)
        removals.push(removal)
      }
      const reached = { stopped: await readIfDue() }
      const pauses = [round, ...removals, reached].map((one) => pauseAfter(one, level()))
      const pause = Math.max(...pauses)
      if (!signal.aborted) await wait(pause, signal)
    }
  }

  const finished = run()
  return {
    finished,
    async stop() {
      ending.abort()
      stopped.resolve(null)
      await finished
    },
  }
}

/** Whether what stopped the reading would stop the writing too: an answer about one list that could not be read is asked for again next time. */
const meetsWriting = (stopped: Refusal | null): boolean =>
  stopped?.outcome === 'busy' || stopped?.outcome === 'forbidden'

const nothing: RemovalRound = { plans: 0, rows: 0, stopped: null }

async function waitUntil(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await setTimeout(ms, undefined, { signal })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

/** Below this level the pauses grow, up to so many times their length. */
const scarce = 0.5
const mostStretched = 10

/** How much longer edits gather into one write as the budget runs low: 1 while there is plenty. */
export const stretchAt = (level: number): number =>
  level >= scarce ? 1 : 1 + (mostStretched - 1) * (1 - level / scarce)

/** How many milliseconds to leave Graph alone after a round, at a level of the budget. */
export function pauseAfter({ stopped }: Pick<Round, 'stopped'>, level = 1): number {
  if (stopped?.outcome === 'busy') return Math.max(stopped.after ?? 0, busyPause)
  return stopped ? forbiddenPause : quiet * stretchAt(level)
}

const didSomething = (round: Round): boolean =>
  round.written + round.removed + round.recognised + round.met > 0 ||
  round.overwritten.length + round.refused.length > 0 ||
  round.stopped !== null
