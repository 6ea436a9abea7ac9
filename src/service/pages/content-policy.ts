import type { Configuration } from '../../api/schemas.ts'

/** Microsoft's hosts that may show the tab in a frame. Source: Microsoft Learn, requirements of a Teams tab, and of the same tab in Outlook and Microsoft 365. */
const hosts = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
]

/** Where teams-js reads which hosts it may trust. */
const hostList = 'https://res.cdn.office.net'

/** The content security policy of a page of the tab: its own scripts and styles, its sign-in, its hosts, and nothing else. */
export function contentPolicy(configuration: Configuration, nonce?: string): string {
  const signIn = signInOrigins(configuration)
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", ...(nonce === undefined ? [] : [`'nonce-${nonce}'`])],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...signIn, hostList],
    'frame-src': ["'self'", ...signIn],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'", ...hosts],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

/** The policy of every answer that is not a page. */
export const nothingAllowed =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The origins a page signs in at: its authority, and the end points where they are named one by one. */
function signInOrigins({ authority, authorityMetadata }: Configuration): string[] {
  const named: unknown = authorityMetadata === undefined ? {} : JSON.parse(authorityMetadata)
  const values = typeof named === 'object' && named !== null ? Object.values(named) : []
  const origins = [authority, ...values].flatMap((value) => {
    const url = typeof value === 'string' ? URL.parse(value) : null
    return url && /^https?:$/.test(url.protocol) ? [url.origin] : []
  })
  return [...new Set(origins)]
}
