import type { PlanKey } from '../../plan/record.ts'
import { equals, type Ask, type Refusal } from '../answer.ts'
import { itemOf, listItem, type Item } from '../list-items.ts'
import type { ListPaths } from '../list-paths.ts'
import { listPlans, type ListPlan } from '../lists.ts'
import { fromRow } from '../row.ts'
import { askAll } from '../site-lists.ts'
import { stampOf } from '../stamp.ts'
import type { StandingRow } from './rebuild-plan.ts'

/** Every row that says whose it is, and how many do not. */
export interface StandingRows {
  readonly outcome: 'all'
  readonly rows: readonly StandingRow[]
  readonly unreadable: number
}

/** Where rows are read: `asks` sends what is asked in one turn as one request where it gathers, and `paths` knows the lists. */
export interface Reading {
  readonly asks: Ask
  readonly paths: ListPaths
}

/** The rows of one plan, or of all where none is named, from all lists that hold entries: they are asked for together. */
export async function standingRows(
  { asks, paths }: Reading,
  plan: PlanKey | null,
): Promise<StandingRows | Refusal> {
  const lists = listPlans.filter(({ kinds }) => kinds.length > 0)
  const filter: { $filter?: string } = plan === null ? {} : { $filter: equals('PlanKey', plan) }
  const read = await Promise.all(
    lists.map(async (list) => {
      const at = await paths.to(list.name)
      if (at.outcome !== 'path') return { list, answer: at }
      const query = { $expand: 'fields', $top: '1000', ...filter }
      return { list, answer: await askAll(asks, { method: 'get', path: at.path, query }, listItem) }
    }),
  )
  const rows: StandingRow[] = []
  let unreadable = 0
  for (const { list, answer } of read) {
    if (answer.outcome !== 'all') return answer
    for (const member of answer.members) {
      const row = standingRow(list, itemOf(member))
      if (row) rows.push(row)
      else unreadable++
    }
  }
  return { outcome: 'all', rows, unreadable }
}

function standingRow(list: ListPlan, item: Item): StandingRow | null {
  const told = fromRow(list, item.fields)
  const stamp = stampOf(item.fields)
  if (!told?.added || !stamp || stamp.seq < 1) return null
  return { ...told, added: told.added, stamp, place: { itemId: item.itemId, etag: item.etag } }
}
