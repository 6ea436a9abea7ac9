import { createListItems, type ListItems } from '../lists/list-items.ts'
import { placedSource } from '../lists/placed-source.ts'
import { createReadRound, type ReadRound } from '../lists/read-round.ts'
import type { Removing } from '../lists/removal-round.ts'
import { createRemovePlan, type RemovePlan } from '../lists/remove-plan.ts'
import type { TakeIn } from '../lists/take-in.ts'
import type { Log } from '../log/log.ts'
import type { SiteName } from '../log/placement.ts'
import type { ProjectionSource } from '../log/projection.ts'
import type { PlanKey } from '../plan/record.ts'
import { gatheringAsk, type ListsOptions } from './lists-options.ts'

/** The lists of one site or of two, as one place to write to, read from and take plans out of. */
export interface ListsOfSites {
  readonly source: ProjectionSource
  readonly usual: ListItems
  readonly listsFor: (plan: PlanKey) => ListItems
  readonly removing: readonly Removing[]
  readonly reading: (takeIn: TakeIn) => (signal?: AbortSignal) => Promise<ReadRound>
}

/** Where a site for restricted families is named their plans move there; where none is named any more, what stood on it is written nowhere else. */
export function listsOfSites(lists: ListsOptions, log: Log): ListsOfSites {
  const asks = gatheringAsk(lists)
  const named: readonly (readonly [SiteName, Pick<ListsOptions, 'client' | 'site'>])[] = [
    ['usual', lists],
    ...(lists.restricted ? [['restricted', lists.restricted] as const] : []),
  ]
  const sites = named.map(([name, { client, site }]) => {
    const own = name === 'usual' ? asks : gatheringAsk({ ...lists, client })
    return {
      name,
      client,
      site,
      asks: own,
      items: createListItems(client, site, own),
      removePlan: createRemovePlan(client, site),
    }
  })
  const itemsOf = new Map(sites.map(({ name, items }) => [name, items]))
  const usual = itemsOf.get('usual') ?? nowhere

  const everywhere: RemovePlan = async (plan) => {
    let rows = 0
    for (const { removePlan } of sites) {
      const done = await removePlan(plan)
      if (done.outcome !== 'removed') return done
      rows += done.rows
    }
    return { outcome: 'removed', rows }
  }

  return {
    source: lists.restricted ? placedSource(log.projection, log) : log.projection,
    usual,
    listsFor: (plan) => itemsOf.get(log.placement.siteOf(plan)) ?? nowhere,
    removing: [
      { source: log.rights.disposals, removePlan: everywhere },
      ...sites.map(({ name, removePlan }) => ({
        source: {
          removals: () => log.placement.leaving(name),
          removed: (plan: PlanKey) => log.placement.left(plan, name),
        },
        removePlan,
      })),
    ],
    reading(takeIn) {
      const rounds = sites.map(({ name, ...site }) =>
        createReadRound({ ...site, source: log.reading[name], takeIn }),
      )
      return async (signal) => {
        const whole = { taken: 0, newer: 0, strange: 0 }
        for (const round of rounds) {
          const { stopped, taken, newer, strange } = await round(signal)
          whole.taken += taken
          whole.newer += newer
          whole.strange += strange
          if (stopped) return { ...whole, stopped }
        }
        return { ...whole, stopped: null }
      }
    },
  }
}

const refusal = { outcome: 'refused', status: 0, code: 'noRestrictedSite' } as const
const refuse = async () => refusal

/** The lists of a site that is not named: nothing of a restricted family is written to another one instead. */
const nowhere: ListItems = {
  create: refuse,
  update: refuse,
  remove: refuse,
  read: refuse,
  find: refuse,
}
