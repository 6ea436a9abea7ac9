import type { Client } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import { pathTo, type Refusal } from './answer.ts'
import { createListItems } from './list-items.ts'
import type { Step } from './list-steps.ts'
import { askAll, type RemoteList } from './site-lists.ts'
import { stepRow, versionsList } from './versions-list.ts'

const stepItem = z.object({ fields: z.object({ Number: z.number() }) })

/** The numbers of the steps that a site says it has had; none where it has no list of them. */
export async function stepsDone(
  client: Client,
  site: string,
  lists: readonly RemoteList[],
): Promise<{ readonly outcome: 'all'; readonly members: number[] } | Refusal> {
  const list = lists.find(({ displayName }) => displayName === versionsList.name)
  if (!list) return { outcome: 'all', members: [] }
  const path = pathTo('sites', site, 'lists', list.id, 'items')
  const query = { $expand: 'fields($select=Number)' }
  const found = await askAll(client, { method: 'get', path, query }, stepItem)
  if (found.outcome !== 'all') return found
  return { outcome: 'all', members: found.members.map(({ fields }) => fields.Number) }
}

/** Writes down which steps were carried out, each as its own row and in order; a row that is there already is left as it is. */
export async function tellSteps(
  client: Client,
  site: string,
  steps: readonly Step[],
  now: () => Date,
): Promise<{ readonly numbers: readonly number[]; readonly because: Refusal | null }> {
  const items = createListItems(client, site)
  const numbers: number[] = []
  for (const step of steps) {
    const told = await items.create(versionsList.name, stepRow(step, now().toISOString()))
    if (told.outcome !== 'saved' && told.outcome !== 'exists') return { numbers, because: told }
    numbers.push(step.number)
  }
  return { numbers, because: null }
}
