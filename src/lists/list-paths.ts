import type { Client } from '@microsoft/microsoft-graph-client'
import { pathTo, type Refusal } from './answer.ts'
import { listsOfSite } from './site-lists.ts'

/** Where the items of a site's lists are, each list by its name. */
export interface ListPaths {
  to(
    list: string,
    ...steps: readonly string[]
  ): Promise<{ readonly outcome: 'path'; readonly path: string } | Refusal>
  /** Asks for the lists anew next time, since one was not where it had been. */
  forget(): void
}

/** The refusal of every write while the site has not been provisioned. */
export const listMissing = { outcome: 'refused', status: 404, code: 'listMissing' } as const

/** The lists are asked for when a name is not known yet, once for all who wait, and kept. */
export function createListPaths(client: Client, site: string): ListPaths {
  let ids = new Map<string, string>()
  let asked: ReturnType<typeof listsOfSite> | null = null

  async function learn(): Promise<Refusal | null> {
    asked ??= listsOfSite(client, site).finally(() => (asked = null))
    const found = await asked
    if (found.outcome !== 'all') return found
    ids = new Map(found.members.map(({ displayName, id }) => [displayName, id]))
    return null
  }

  return {
    async to(list, ...steps) {
      const refusal = ids.has(list) ? null : await learn()
      if (refusal) return refusal
      const id = ids.get(list)
      if (id === undefined) return listMissing
      return { outcome: 'path', path: pathTo('sites', site, 'lists', id, 'items', ...steps) }
    },
    forget: () => ids.clear(),
  }
}
