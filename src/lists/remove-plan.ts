import type { Client } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import type { PlanKey } from '../plan/record.ts'
import { ask, equals, type Refusal } from './answer.ts'
import { createListPaths, type ListPaths } from './list-paths.ts'
import { changeLog, listPlans } from './lists.ts'
import { askAll } from './site-lists.ts'

/** The plans that were disposed of and of which rows may still stand in the lists. */
export interface RemovalSource {
  /** Their keys, the longest waiting first. */
  removals(): PlanKey[]
  /** None of its rows is in any list any more. */
  removed(plan: PlanKey): void
}

/** Takes every row of a plan out of every list; trouble comes back as a value, and what is left waits for the next time. */
export type RemovePlan = (
  plan: PlanKey,
) => Promise<{ readonly outcome: 'removed'; readonly rows: number } | Refusal>

const row = z.object({
  id: z.string(),
  eTag: z.string(),
  fields: z.object({ PlanKey: z.string().optional() }),
})

/** The lists that hold what a plan says and what became of it. The access log's copy is emptied row by row, as its chain must stand. */
const listsOfPlans = [...listPlans.filter(({ kinds }) => kinds.length > 0), changeLog]

/** A list is looked at so often in one go; each time means that rows were taken away or changed by somebody else. */
const mostLooks = 4

/**
 * Removes plans from the lists of a site. Rows are found by the plan's key and not by what we remember of them, so that nothing is left that was
 * written just before a crash.
 */
export function createRemovePlan(client: Client, site: string): RemovePlan {
  const paths = createListPaths(client, site)
  return async (plan) => {
    let rows = 0
    for (const { name } of listsOfPlans) {
      const emptied = await emptyList({ client, paths }, name, plan)
      if (emptied.outcome !== 'removed') return emptied
      rows += emptied.rows
    }
    return { outcome: 'removed', rows }
  }
}

interface To {
  readonly client: Client
  readonly paths: ListPaths
}

async function emptyList(
  { client, paths }: To,
  list: string,
  plan: PlanKey,
): ReturnType<RemovePlan> {
  let rows = 0
  for (let looks = 0; looks < mostLooks; looks++) {
    const at = await paths.to(list)
    if (at.outcome !== 'path') return at
    const query = {
      $filter: equals('PlanKey', plan),
      $expand: 'fields($select=PlanKey)',
    }
    const found = await askAll(client, { method: 'get', path: at.path, query }, row)
    if (found.outcome === 'gone') paths.forget()
    if (found.outcome !== 'all') return found
    // SharePoint compares without case, and a plan's key may differ from another's by no more.
    const own = found.members.filter(({ fields }) => fields.PlanKey === plan)
    if (own.length === 0) return { outcome: 'removed', rows }
    for (const { id, eTag } of own) {
      const itemAt = await paths.to(list, id)
      if (itemAt.outcome !== 'path') return itemAt
      const done = await ask(client, { method: 'delete', path: itemAt.path, ifMatch: eTag })
      if (done.outcome === 'answered') rows++
      else if (done.outcome !== 'gone' && done.outcome !== 'conflict') return done
    }
  }
  return { outcome: 'conflict' }
}
