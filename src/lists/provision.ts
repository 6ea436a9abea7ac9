import type { Client } from '@microsoft/microsoft-graph-client'
import type { List } from '@microsoft/microsoft-graph-types'
import { ask, pathTo, type Refusal } from './answer.ts'
import { definitionOf } from './column-definition.ts'
import { complete, type ColumnName, type Progress } from './complete-list.ts'
import { listSteps, type Step } from './list-steps.ts'
import { listPlans, type ListPlan } from './lists.ts'
import { listsOfSite } from './site-lists.ts'
import { stepsDone, tellSteps } from './steps-done.ts'

/**
 * What provisioning did. `offered` are choices that were given words they lacked, `relabelled` columns with a new heading, `steps` the numbers that the
 * site has now and had not before. `differing` are columns that are there and are not as they should be: a person decides about those.
 */
export interface Provisioned {
  readonly made: readonly string[]
  readonly added: readonly ColumnName[]
  readonly offered: readonly ColumnName[]
  readonly relabelled: readonly ColumnName[]
  readonly steps: readonly number[]
  readonly differing: readonly ColumnName[]
  /** Why it stopped before the end, and at which list; null where everything is in place. It may be run again at any time. */
  readonly stopped: { readonly at: string; readonly because: Refusal } | null
}

/** What a site is brought to; absent: the product's own lists and steps. `now` stamps the steps. */
export interface ProvisionOptions {
  readonly plans?: readonly ListPlan[]
  readonly steps?: readonly Step[]
  readonly now?: () => Date
}

/** The refusal of a site that newer code provisioned. */
export const newerSite = { outcome: 'refused', status: 200, code: 'newer' } as const

/**
 * Makes what is missing of lists, columns and words, carries out the steps the site has not had, and takes nothing away. The client's credentials are
 * those of whoever may manage the site. It can end at any request and be run again.
 */
export async function provision(
  client: Client,
  site: string,
  { plans = listPlans, steps = listSteps, now = () => new Date() }: ProvisionOptions = {},
): Promise<Provisioned> {
  const made: string[] = []
  const [added, offered, relabelled, differing]: ColumnName[][] = [[], [], [], []]
  const progress = { made, added, offered, relabelled, differing } as Progress
  const stop = (at: string, because: Refusal, told: readonly number[] = []) => ({
    ...progress,
    steps: told,
    stopped: { at, because },
  })

  const present = await listsOfSite(client, site)
  if (present.outcome !== 'all') return stop('the site', present)
  const done = await stepsDone(client, site, present.members)
  if (done.outcome !== 'all') return stop('the site', done)
  if (Math.max(0, ...done.members) > steps.length) return stop('the site', newerSite)
  const coming = steps.filter(({ number }) => !done.members.includes(number))
  const relabel = coming.flatMap((step) => step.relabel ?? [])

  for (const plan of plans) {
    const known = present.members.find(({ displayName }) => displayName === plan.name)
    const refusal = known
      ? await complete({
          client,
          columns: pathTo('sites', site, 'lists', known.id, 'columns'),
          plan,
          relabel,
          progress,
        })
      : await make(client, pathTo('sites', site, 'lists'), plan, progress)
    if (refusal) return stop(plan.name, refusal)
  }
  const told = await tellSteps(client, site, coming, now)
  return told.because
    ? stop('the list of versions', told.because, told.numbers)
    : { ...progress, steps: told.numbers, stopped: null }
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
