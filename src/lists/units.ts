import { z } from 'zod'

/** The parts of a request that its price is read from. */
export interface Priced {
  readonly method: string
  readonly url: string
  readonly body?: unknown
}

const batchBody = z.object({ requests: z.array(z.object({ method: z.string(), url: z.string() })) })

/**
 * What SharePoint charges for a request, in resource units: 1 for one item or for changes since a token, 2 for many items and for a write,
 * 5 for permissions; a batch costs what its parts cost. Source: learn.microsoft.com/sharepoint/dev, "Avoid getting throttled", October 2025.
 */
export function unitsOf({ method, url, body }: Priced): number {
  const { pathname, searchParams } = new URL(url, 'https://graph.microsoft.com')
  if (pathname.endsWith('/$batch')) {
    const parts = batchBody.safeParse(parsed(body))
    return parts.success ? parts.data.requests.reduce((sum, part) => sum + unitsOf(part), 0) : 2
  }
  if (pathname.endsWith('/permissions')) return 5
  if (method.toUpperCase() !== 'GET') return 2
  if (pathname.endsWith('/delta')) return searchParams.has('token') ? 1 : 2
  return /\/(?:items|lists|columns|versions)$/.test(pathname) ? 2 : 1
}

function parsed(body: unknown): unknown {
  try {
    return typeof body === 'string' ? JSON.parse(body) : body
  } catch {
    return null
  }
}
