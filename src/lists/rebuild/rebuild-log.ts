import type { Client } from '@microsoft/microsoft-graph-client'
import type { Log } from '../../log/log.ts'
import type { PlanKey } from '../../plan/record.ts'
import type { Refusal } from '../answer.ts'
import { itemOf, listItem, type Item } from '../list-items.ts'
import { createListPaths, type ListPaths } from '../list-paths.ts'
import { listPlans, type ListPlan } from '../lists.ts'
import { fromRow } from '../row.ts'
import { askAll } from '../site-lists.ts'
import { stampOf } from '../stamp.ts'
import { rebuildPlan, type StandingRow } from './rebuild-plan.ts'

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
  const paths = createListPaths(client, site)
  const rows = new Map<PlanKey, StandingRow[]>()
  let unreadable = 0
  for (const list of listPlans.filter(({ kinds }) => kinds.length > 0)) {
    const read = await itemsOf(client, paths, list)
    if (read.outcome !== 'all') return read
    for (const member of read.members) {
      const row = standingRow(list, itemOf(member))
      if (row) rows.set(row.plan, [...(rows.get(row.plan) ?? []), row])
      else unreadable++
    }
  }

  let [plans, records, headless, last] = [0, 0, 0, 0]
  for (const [plan, own] of [...rows].toSorted(byReference)) {
    const rebuilt = rebuildPlan(plan, own)
    if (!rebuilt) {
      headless++
      continue
    }
    log.append(plan, 0, rebuilt.events)
    for (const { record, seq, row } of rebuilt.placed)
      log.projection.projected(plan, record, seq, row)
    plans++
    records += rebuilt.placed.length
    unreadable += rebuilt.unsure.length
    last = Math.max(last, numberOf(own[0]?.reference ?? ''))
  }
  log.countReferencesFrom(last)
  return { outcome: 'rebuilt', plans, records, headless, unreadable }
}

async function itemsOf(client: Client, paths: ListPaths, list: ListPlan) {
  const at = await paths.to(list.name)
  if (at.outcome !== 'path') return at
  return askAll(
    client,
    { method: 'get', path: at.path, query: { $expand: 'fields', $top: '1000' } },
    listItem,
  )
}

function standingRow(list: ListPlan, item: Item): StandingRow | null {
  const told = fromRow(list, item.fields)
  const stamp = stampOf(item.fields)
  if (!told?.added || !stamp || stamp.seq < 1) return null
  return { ...told, added: told.added, stamp, place: { itemId: item.itemId, etag: item.etag } }
}

const numberOf = (reference: string): number => Number(/^FP-(\d+)$/.exec(reference)?.[1] ?? 0)

const byReference = (
  [, [one]]: [PlanKey, StandingRow[]],
  [, [other]]: [PlanKey, StandingRow[]],
): number => numberOf(one?.reference ?? '') - numberOf(other?.reference ?? '')
