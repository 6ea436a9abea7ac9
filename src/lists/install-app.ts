import type { Client } from '@microsoft/microsoft-graph-client'
import { ask, pathTo, type Refusal } from './answer.ts'
import { graphOrigin } from './bearer.ts'

/** `already`: it was there before. */
export type Installed =
  | { readonly outcome: 'installed' }
  | { readonly outcome: 'already' }
  | Exclude<Refusal, { readonly outcome: 'taken' }>

/**
 * Installs the app of the organisation's catalogue for one person, so that the bot has a chat with them. `teamsApp` is its id in
 * the catalogue, which is not that of the manifest. Needs TeamsAppInstallation.ReadWriteSelfForUser.All. Source:
 * learn.microsoft.com/graph/api/userteamwork-post-installedapps.
 */
export async function installApp(
  client: Client,
  oid: string,
  teamsApp: string,
): Promise<Installed> {
  const answer = await ask(client, {
    method: 'post',
    path: pathTo('users', oid, 'teamwork', 'installedApps'),
    body: {
      'teamsApp@odata.bind': `${graphOrigin}/v1.0${pathTo('appCatalogs', 'teamsApps', teamsApp)}`,
    },
  })
  if (answer.outcome === 'answered') return { outcome: 'installed' }
  return answer.outcome === 'taken' ? { outcome: 'already' } : answer
}
