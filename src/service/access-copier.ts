import { setTimeout } from 'node:timers/promises'
import { mostInBatch } from '../lists/batch.ts'
import { copyAccess, type AccessRound } from '../lists/copy-access.ts'
import { createListItems } from '../lists/list-items.ts'
import type { Clock, Log } from '../log/log.ts'
import { kindOfError } from './bot/bot-log.ts'
import { gatheringAsk, type ListsOptions } from './lists-options.ts'
import type { ServiceNotes } from './notes.ts'
import { mostYielded, yields } from './rhythm/yielding.ts'

/** What copies the access log to its SharePoint list for as long as the service runs. */
export interface AccessCopier {
  /** Ends after the rows in hand; the rest waits in the log. */
  stop(): Promise<void>
}

/** How many milliseconds to rest after a round, by what came of it. */
const rests = {
  all: 2_000,
  some: 0,
  scarce: 2_000,
  busy: 5_000,
  stopped: 60_000,
  contradicted: 3_600_000,
}

/** Below this level of the budget the copy waits: what is left is for what people write, and the copy catches up at night. */
const scarce = 0.5

function restAfter({ isAll, contradicted, stopped }: AccessRound): number {
  if (contradicted !== null) return rests.contradicted
  if (stopped?.outcome === 'busy') return Math.max(stopped.after ?? 0, rests.busy)
  if (stopped) return rests.stopped
  return isAll ? rests.all : rests.some
}

export function startAccessCopier(
  lists: ListsOptions,
  log: Pick<Log, 'access' | 'alerts' | 'projection'>,
  clock: Clock,
  notes: ServiceNotes,
): AccessCopier {
  const ending = new AbortController()
  const { signal } = ending
  const items = createListItems(lists.client, lists.site, gatheringAsk(lists))

  /** The first copy, after a start, waits for nobody. */
  let yielded = mostYielded

  async function round(): Promise<number> {
    if ((lists.budget?.level() ?? 1) < scarce) return rests.scarce
    try {
      if (yields(log.projection.dirty(1).length > 0, yielded)) {
        yielded++
        return rests.scarce
      }
      const done = await copyAccess(log.access.export, items, { signal, atOnce: mostInBatch })
      if (done.isAll) yielded = 0
      if (done.contradicted !== null) raise(done.contradicted)
      if (done.stopped) notes.note('access.stopped', { outcome: done.stopped.outcome })
      return restAfter(done)
    } catch (error) {
      notes.note('access.broken', { kind: kindOfError(error) })
      return rests.stopped
    }
  }

  /** Once, until somebody has seen it. */
  function raise(number: number): void {
    notes.note('access.contradicted', { number })
    const why = `The copy of the access log in SharePoint and the log itself differ at row ${number}.`
    const isKnown = log.alerts
      .newest(100, [null])
      .some((one) => one.why === why && one.seenAt === null)
    if (isKnown) return
    const at = clock.now().toISOString()
    log.alerts.raise({ at, plan: null, kind: 'unusual', oid: null, why })
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      const rest = await round()
      // A stop cuts the rest short, and that is all it rejects for.
      await setTimeout(rest, undefined, { signal }).catch(() => undefined)
    }
  }

  const finished = run()
  return {
    async stop() {
      ending.abort()
      await finished
    },
  }
}
