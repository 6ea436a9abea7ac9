import type { Client } from '@microsoft/microsoft-graph-client'
import type { Log } from '../../log/log.ts'
import type { PlanKey } from '../../plan/record.ts'
import type { Refusal } from '../answer.ts'
import { createGatheringAsk } from '../gather.ts'
import { createListPaths } from '../list-paths.ts'
import { enter } from './rebuild-one.ts'
import { rebuildPlan, type StandingRow } from './rebuild-plan.ts'
import { standingRows } from './standing-rows.ts'

/** What came of a rebuilding, in numbers; `headless` are plans whose own row is missing, `unreadable` rows that do not say whose they are. */
export interface Rebuilt {
  readonly outcome: 'rebuilt'
  readonly plans: number
  readonly records: number
  readonly headless: number
  readonly unreadable: number
}

/** Fills an empty log with the plans that stand in the lists of a site. Everything is read before the first is written. Throws where the log is not empty. */
export async function rebuildLog(
  client: Client,
  site: string,
  log: Log,
): Promise<Rebuilt | Refusal> {
  if (log.planKeys().length > 0) throw new Error('only an empty log can be rebuilt')
  const reading = { asks: createGatheringAsk(client), paths: createListPaths(client, site) }
  const read = await standingRows(reading, null)
  if (read.outcome !== 'all') return read
  const rows = Map.groupBy(read.rows, ({ plan }) => plan)
  let { unreadable } = read

  let [plans, records, headless, last] = [0, 0, 0, 0]
  for (const [plan, own] of [...rows].toSorted(byReference)) {
    const rebuilt = rebuildPlan(plan, own)
    if (!rebuilt) {
      headless++
      continue
    }
    enter(log, plan, rebuilt)
    plans++
    records += rebuilt.placed.length
    unreadable += rebuilt.unsure.length
    last = Math.max(last, numberOf(own[0]?.reference ?? ''))
  }
  log.countReferencesFrom(last)
  return { outcome: 'rebuilt', plans, records, headless, unreadable }
}

const numberOf = (reference: string): number => Number(/^FP-(\d+)$/.exec(reference)?.[1] ?? 0)

const byReference = (
  [, [one]]: [PlanKey, StandingRow[]],
  [, [other]]: [PlanKey, StandingRow[]],
): number => numberOf(one?.reference ?? '') - numberOf(other?.reference ?? '')
