import { parseArgs } from 'node:util'
import { pathOfSite } from '../../lists/site-address.ts'

export const usage = `Usage: npm run -s probe -- --site URL

Asks a real SharePoint site what the product takes from documents, and says what it saw. It makes one list, "Plan probe" with a
number, writes some rows of nobody into it, and takes it away again. It sends about 150 requests.
  --site URL  a site that may be written to, better not the one with the plans
GRAPH_TOKEN, or the input, gives the token of somebody who may manage the site. GRAPH_RUNTIME_TOKEN gives that of the service's
application, so that it is seen what that one may do; without it the first is used for all.
Exit code 0: all that the product relies on is so. 1: something is not. 2: nothing was asked.`

export type Wish =
  | { readonly kind: 'help' }
  | { readonly kind: 'probe'; readonly path: string }
  | { readonly kind: 'unusable'; readonly why: string }

/** Reads the arguments after the command's name. `path` is the site's in Graph. */
export function readWish(args: string[]): Wish {
  try {
    const options = { site: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const
    const { values } = parseArgs({ args, options })
    if (values.help) return { kind: 'help' }
    const path = pathOfSite(values.site ?? '')
    if (path !== null) return { kind: 'probe', path }
    return {
      kind: 'unusable',
      why: 'Say which site: --site https://COUNCIL.sharepoint.com/sites/NAME.',
    }
  } catch (trouble) {
    return { kind: 'unusable', why: trouble instanceof Error ? trouble.message : String(trouble) }
  }
}
