import { mostInBatch } from '../lists/batch.ts'
import { createListItems } from '../lists/list-items.ts'
import { createRemovePlan, type RemovalSource } from '../lists/remove-plan.ts'
import { startProjector, type Projector, type ProjectorOptions } from '../lists/projector.ts'
import type { ProjectionSource } from '../log/projection.ts'
import type { PlanKey } from '../plan/record.ts'
import { kindOfError } from './bot/bot-log.ts'
import type { NoteFacts, ServiceNotes } from './notes.ts'
import { gatheringAsk, type ListsOptions } from './lists-options.ts'
import { createDoorbell } from './rhythm/doorbell.ts'

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

/** Plans in `removals` are taken out of the lists. `putBack` hears of the plans of which something that was changed in SharePoint itself was written over. */
export function startListsWriter(
  lists: ListsOptions,
  source: ProjectionSource,
  notes: ServiceNotes,
  putBack: (plans: readonly PlanKey[]) => void,
  removals: RemovalSource,
): ListsWriter {
  const ending = new AbortController()
  const { signal } = ending
  const { wait, ring } = createDoorbell(quiet)
  const items = createListItems(lists.client, lists.site, gatheringAsk(lists))
  const removing = { source: removals, removePlan: createRemovePlan(lists.client, lists.site) }
  let projector: Projector | null = null

  async function run(): Promise<void> {
    while (!signal.aborted) {
      projector = startProjector({
        source,
        lists: items,
        wait,
        lanes: mostInBatch,
        ...(lists.budget ? { level: lists.budget.level } : {}),
        removing,
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
    overwritten: round.overwritten.length,
    refused: round.refused.length,
    ...(round.stopped ? { stopped: round.stopped.outcome } : {}),
  }
}
