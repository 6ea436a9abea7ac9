import { randomUUID } from 'node:crypto'
import { createGraphClient } from '../../lists/graph-client.ts'
import { provision } from '../../lists/provision.ts'
import type { Caller, Site } from '../graph/access.ts'
import { createLocalGraph } from '../graph/local-graph.ts'
import { localListsClient, localProvisioningClient, localSite } from '../identity.ts'

/** The plans' site with its lists, and the client that may write rows there. */
export interface LocalLists {
  readonly client: ReturnType<typeof createGraphClient>
  readonly site: string
  close(): void
}

const site: Site = {
  id: localSite,
  displayName: 'Family plans',
  webUrl: 'https://council.sharepoint.com/sites/family-plans',
  grants: { [localProvisioningClient]: 'manage', [localListsClient]: 'write' },
}

/**
 * Opens the local Graph over a file and brings its lists up to date, with the same code and the same two grants as a
 * council's: one application makes the lists, another writes the rows.
 */
export async function openLocalLists(file: string, now: () => Date): Promise<LocalLists> {
  const callers = new Map<string, Caller>()
  const tokenOf = (id: string, displayName: string) => {
    const token = randomUUID()
    callers.set(token, { application: { id, displayName } })
    return async () => token
  }
  const verify = async (token: string) => callers.get(token) ?? null
  const graph = createLocalGraph({ file, sites: [site], verify, now })
  const send = (request: Request) => graph.dispatch(request)
  const clientFor = (id: string, name: string) =>
    createGraphClient({ token: tokenOf(id, name), send })

  const administrator = clientFor(localProvisioningClient, 'Provisioning')
  const { stopped, differing } = await provision(administrator, site.id)
  if (stopped || differing.length > 0) {
    graph.close()
    const [place = stopped?.at] = differing.map(({ list, column }) => `${list}, ${column}`)
    throw new ListsNotReady(file, place ?? 'the site')
  }
  return {
    client: clientFor(localListsClient, 'Family Outcome Plan'),
    site: site.id,
    close: () => graph.close(),
  }
}

/** The stored lists are not what this code needs, as after a change of columns. */
export class ListsNotReady extends Error {
  override readonly name = 'ListsNotReady'

  constructor(file: string, place: string) {
    super(`The lists in ${file} do not fit any more (${place}). Start with --reset to begin again.`)
  }
}
