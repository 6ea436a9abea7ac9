import type { Client } from '@microsoft/microsoft-graph-client'
import { ask, pathTo, type Refusal } from './answer.ts'
import {
  definitionOf,
  fits,
  remoteColumn,
  wordsToOffer,
  type RemoteColumn,
} from './column-definition.ts'
import type { Column } from './columns.ts'
import type { Relabelling } from './list-steps.ts'
import type { ListPlan } from './lists.ts'
import { askAll } from './site-lists.ts'

export interface ColumnName {
  readonly list: string
  readonly column: string
}

/** What provisioning did so far, filled as it goes. */
export interface Progress {
  readonly made: string[]
  readonly added: ColumnName[]
  readonly offered: ColumnName[]
  readonly relabelled: ColumnName[]
  readonly differing: ColumnName[]
}

/** A list that is there; `columns` is the path of its columns, `relabel` the headings that steps change. */
export interface Completing {
  readonly client: Client
  readonly columns: string
  readonly plan: ListPlan
  readonly relabel: readonly Relabelling[]
  readonly progress: Progress
}

/** Gives a list the columns, words and headings that it lacks. */
export async function complete(to: Completing): Promise<Refusal | null> {
  const present = await askAll(to.client, { method: 'get', path: to.columns }, remoteColumn)
  if (present.outcome !== 'all') return present
  for (const column of to.plan.columns) {
    const known = present.members.find(({ name }) => name === column.name)
    const refusal = known ? await mend(to, column, known) : await add(to, column)
    if (refusal) return refusal
  }
  return null
}

async function add(to: Completing, column: Column): Promise<Refusal | null> {
  const question = { method: 'post', path: to.columns, body: definitionOf(column) } as const
  const answer = await ask(to.client, question)
  if (answer.outcome !== 'answered') return answer
  to.progress.added.push({ list: to.plan.name, column: column.name })
  return null
}

async function mend(to: Completing, column: Column, known: RemoteColumn): Promise<Refusal | null> {
  const { client, plan, progress } = to
  const place = { list: plan.name, column: column.name }
  if (!fits(known, column)) {
    progress.differing.push(place)
    return null
  }
  const words = wordsToOffer(known, column)
  const label = to.relabel.findLast(
    (one) => one.list === plan.name && one.column === column.name && one.from === known.displayName,
  )
  if (!words && !label) return null
  const body = {
    ...(label ? { displayName: label.to } : {}),
    ...(words ? { choice: { allowTextEntry: column.open ?? false, choices: words } } : {}),
  }
  const path = `${to.columns}${pathTo(known.id)}`
  const answer = await ask(client, { method: 'patch', path, body })
  if (answer.outcome !== 'answered') return answer
  if (words) progress.offered.push(place)
  if (label) progress.relabelled.push(place)
  return null
}
