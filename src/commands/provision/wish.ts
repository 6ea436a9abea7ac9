import { parseArgs } from 'node:util'
import { pathOfSite } from '../../lists/site-address.ts'

export const usage = `Usage: npm run -s provision -- --site URL [--officer WHO]... [--app CLIENT_ID]...

Makes the lists of the plans on a SharePoint site or brings them up to date, says what it did, and says who may reach the
site. It takes nothing away and can be run again at any time, whatever ended it before.
  --site URL       the site's address, https://COUNCIL.sharepoint.com/sites/NAME; restricted families have a site of their own
  --officer WHO    somebody who may open the site: address, name or directory number; once for each
  --app CLIENT_ID  an application that may reach the site; once for each
Its token is that of an administrator who may manage the site, and not the service's. It is read from GRAPH_TOKEN, or from the input:

  az account get-access-token --resource https://graph.microsoft.com --query accessToken -o tsv | npm run -s provision -- --site URL

Exit code 0: all is in place. 1: it stopped, or a person has to look. 2: it was not started.`

/** What the command line asks for. `path` is the site's in Graph. */
export type Wish =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'provision'
      readonly path: string
      readonly officers: readonly string[]
      readonly apps: readonly string[]
    }
  | { readonly kind: 'unusable'; readonly why: string }

/** Reads the arguments after the command's name. */
export function readWish(args: string[]): Wish {
  try {
    const { values } = parseArgs({
      args,
      options: {
        site: { type: 'string' },
        officer: { type: 'string', multiple: true },
        app: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) return { kind: 'help' }
    if (values.site === undefined) return { kind: 'unusable', why: 'Say which site: --site URL.' }
    const path = pathOfSite(values.site)
    if (path === null) {
      const why = `${values.site} is not the address of a site, https://COUNCIL.sharepoint.com/sites/NAME.`
      return { kind: 'unusable', why }
    }
    const { officer: officers = [], app: apps = [] } = values
    return { kind: 'provision', path, officers, apps }
  } catch (trouble) {
    return { kind: 'unusable', why: trouble instanceof Error ? trouble.message : String(trouble) }
  }
}
