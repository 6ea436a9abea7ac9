import type { Client } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import { ask, pathTo, type Refusal } from './answer.ts'
import { misread } from './site-lists.ts'

const siteBody = z.object({ id: z.string(), displayName: z.string(), webUrl: z.string() })

export type RemoteSite = z.infer<typeof siteBody>

/** The path of a site by its address in a browser, such as https://council.sharepoint.com/sites/plans; null where it is no such address. */
export function pathOfSite(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null
  const [, kind, name] = /^\/(sites|teams)\/([^/]+)\/?$/.exec(url?.pathname ?? '') ?? []
  if (url?.protocol !== 'https:' || !url.hostname.endsWith('.sharepoint.com')) return null
  if (kind === undefined || name === undefined || url.search !== '' || url.port !== '') return null
  return `/sites/${url.hostname}:${pathTo(kind, decodeURIComponent(name))}`
}

/** The site at a path made by `pathOfSite`. */
export async function findSite(
  client: Client,
  path: string,
): Promise<{ readonly outcome: 'found'; readonly site: RemoteSite } | Refusal> {
  const answer = await ask(client, { method: 'get', path })
  if (answer.outcome !== 'answered') return answer
  const site = siteBody.safeParse(answer.body)
  return site.success ? { outcome: 'found', site: site.data } : misread
}
