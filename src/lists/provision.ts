import type { Client } from '@microsoft/microsoft-graph-client'
import type { ColumnDefinition, List } from '@microsoft/microsoft-graph-types'
import { z } from 'zod'
import { ask, pathTo, type Refusal } from './answer.ts'
import type { Column } from './columns.ts'
import { listPlans, type ListPlan } from './lists.ts'
import { askAll, listsOfSite } from './site-lists.ts'

/** What provisioning did. `differing` are columns that are there and are not as they should be: a person decides about those. */
export interface Provisioned {
  readonly made: readonly string[]
  readonly added: readonly ColumnName[]
  readonly differing: readonly ColumnName[]
  /** Why it stopped before the end, and at which list; null where everything is in place. It may be run again at any time. */
  readonly stopped: { readonly at: string; readonly because: Refusal } | null
}

export interface ColumnName {
  readonly list: string
  readonly column: string
}

interface Progress {
  readonly made: string[]
  readonly added: ColumnName[]
  readonly differing: ColumnName[]
}

/** Makes every list and column that is missing from the site, and nothing else; the client's credentials are those of whoever may manage it. */
export async function provision(client: Client, site: string): Promise<Provisioned> {
  const progress: Progress = { made: [], added: [], differing: [] }
  const stop = (at: string, because: Refusal) => ({ ...progress, stopped: { at, because } })
  const present = await listsOfSite(client, site)
  if (present.outcome !== 'all') return stop('the site', present)
  for (const plan of listPlans) {
    const known = present.members.find(({ displayName }) => displayName === plan.name)
    const refusal = known
      ? await complete(client, pathTo('sites', site, 'lists', known.id, 'columns'), plan, progress)
      : await make(client, pathTo('sites', site, 'lists'), plan, progress)
    if (refusal) return stop(plan.name, refusal)
  }
  return { ...progress, stopped: null }
}

/** A list is made with all its columns and their indexes at once: an index added to a full list fails. */
async function make(
  client: Client,
  path: string,
  plan: ListPlan,
  progress: Progress,
): Promise<Refusal | null> {
  const body: List = {
    displayName: plan.name,
    description: plan.says,
    columns: plan.columns.map(definitionOf),
    list: { template: 'genericList' },
  }
  const answer = await ask(client, { method: 'post', path, body })
  if (answer.outcome !== 'answered') return answer
  progress.made.push(plan.name)
  return null
}

const remoteColumn = z.object({
  name: z.string(),
  indexed: z.boolean().optional(),
  enforceUniqueValues: z.boolean().optional(),
  text: z.object({ allowMultipleLines: z.boolean().optional() }).nullish(),
  number: z.unknown().optional(),
  choice: z
    .object({ choices: z.array(z.string()), allowTextEntry: z.boolean().optional() })
    .nullish(),
})

async function complete(
  client: Client,
  path: string,
  plan: ListPlan,
  progress: Progress,
): Promise<Refusal | null> {
  const present = await askAll(client, { method: 'get', path }, remoteColumn)
  if (present.outcome !== 'all') return present
  for (const column of plan.columns) {
    const place = { list: plan.name, column: column.name }
    const known = present.members.find(({ name }) => name === column.name)
    if (known) {
      if (!fits(known, column)) progress.differing.push(place)
      continue
    }
    const answer = await ask(client, { method: 'post', path, body: definitionOf(column) })
    if (answer.outcome !== 'answered') return answer
    progress.added.push(place)
  }
  return null
}

/** A column as Graph is asked to make it. */
export function definitionOf(column: Column): ColumnDefinition {
  return {
    name: column.name,
    displayName: column.label,
    indexed: column.indexed ?? false,
    enforceUniqueValues: column.unique ?? false,
    ...facetOf(column),
  }
}

function facetOf(column: Column): Pick<ColumnDefinition, 'text' | 'number' | 'choice'> {
  switch (column.type) {
    case 'line':
      return { text: { allowMultipleLines: false, textType: 'plain' } }
    case 'prose':
      return { text: { allowMultipleLines: true, textType: 'plain' } }
    case 'number':
      return { number: { decimalPlaces: 'automatic' } }
    case 'choice':
      return {
        choice: { allowTextEntry: column.open ?? false, choices: [...(column.choices ?? [])] },
      }
  }
}

function fits(known: z.infer<typeof remoteColumn>, column: Column): boolean {
  if ((column.indexed ?? false) && known.indexed !== true) return false
  if ((column.unique ?? false) && known.enforceUniqueValues !== true) return false
  switch (column.type) {
    case 'line':
      return known.text != null && known.text.allowMultipleLines !== true
    case 'prose':
      return known.text?.allowMultipleLines === true
    case 'number':
      return known.number != null
    case 'choice':
      return fitsChoice(known.choice, column)
  }
}

function fitsChoice(known: z.infer<typeof remoteColumn>['choice'], column: Column): boolean {
  if (!known || (known.allowTextEntry ?? false) !== (column.open ?? false)) return false
  return (column.choices ?? []).every((one) => known.choices.includes(one))
}
