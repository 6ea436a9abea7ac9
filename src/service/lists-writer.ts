import { mostInBatch } from '../lists/batch.ts'
import { createTakeIn } from '../lists/take-in.ts'
import { startProjector, type Projector, type ProjectorOptions } from '../lists/projector.ts'
import type { Clock, Log } from '../log/log.ts'
import type { PlanKey } from '../plan/record.ts'
import { kindOfError } from './bot/bot-log.ts'
import type { NoteFacts, ServiceNotes } from './notes.ts'
import type { ListsOptions } from './lists-options.ts'
import { listsOfSites } from './lists-of-sites.ts'
import { createDoorbell } from './rhythm/doorbell.ts'
import { gathering } from './rhythm/gathering.ts'

type Round = Parameters<NonNullable<ProjectorOptions['onRound']>>[0]

/** What brings the SharePoint lists up to the log for as long as the service runs. */
export interface ListsWriter {
  /** Something was written to the log. */
  written(): void
  /** Ends after the record in hand; the rest waits in the log. */
  stop(): Promise<void>
}

/** How long to rest after a bug ended the writer before it is started again, in milliseconds. */
const restAfterBug = 60_000

/** After so many milliseconds without a change the next one is written at once. */
const quiet = 2000

/** How often the lists are looked through for what somebody changed in them, in milliseconds. */
const readEvery = 20_000

/** Who hears of what was changed in SharePoint itself: `read` of plans that have it now, `putBack` of plans of which something was, or will be, written over. */
export interface ListsListener {
  readonly read: (plan: PlanKey) => void
  readonly putBack: (plans: readonly PlanKey[]) => void
}

/** Brings rows up to the log, what was changed in them into the log, and disposed plans out of the lists. */
export function startListsWriter(
  lists: ListsOptions,
  log: Log,
  clock: Clock,
  notes: ServiceNotes,
  { read, putBack }: ListsListener,
): ListsWriter {
  const ending = new AbortController()
  const { signal } = ending
  const { wait, ring } = createDoorbell(quiet)
  const level = () => lists.budget?.level() ?? 1
  const sites = listsOfSites(lists, log)
  const takeIn = createTakeIn({
    log,
    now: () => clock.now(),
    read,
    putBack: (plan) => putBack([plan]),
  })
  const reading = { read: sites.reading(takeIn), every: lists.readEvery ?? readEvery }
  let projector: Projector | null = null

  async function run(): Promise<void> {
    while (!signal.aborted) {
      projector = startProjector({
        source: gathering(sites.source, { level, now: () => performance.now() }),
        lists: sites.usual,
        listsFor: sites.listsFor,
        takeIn,
        reading,
        onRead: ({ taken, newer, strange, stopped }) =>
          notes.note('lists.read', {
            taken,
            newer,
            strange,
            ...(stopped ? { stopped: stopped.outcome } : {}),
          }),
        wait,
        lanes: lists.writesAtOnce ?? mostInBatch,
        level,
        removing: sites.removing,
        onRemoval: ({ plans, rows, stopped }) =>
          notes.note('lists.removal', {
            plans,
            rows,
            ...(stopped ? { stopped: stopped.outcome } : {}),
          }),
        onRound(round) {
          notes.note('lists.round', factsOf(round))
          putBack([...new Set(round.overwritten.map(({ plan }) => plan))])
        },
      })
      try {
        await projector.finished
      } catch (error) {
        notes.note('lists.broken', { kind: kindOfError(error) })
        await wait(restAfterBug, signal)
      }
    }
  }

  const finished = run()
  return {
    written: ring,
    async stop() {
      ending.abort()
      await projector?.stop().catch(() => undefined)
      await finished
    },
  }
}

/** A round in numbers; which plans and records they were is not for the notes. */
function factsOf(round: Round): NoteFacts {
  return {
    written: round.written,
    removed: round.removed,
    recognised: round.recognised,
    taken: round.met,
    overwritten: round.overwritten.length,
    refused: round.refused.length,
    ...(round.stopped ? { stopped: round.stopped.outcome } : {}),
  }
}
