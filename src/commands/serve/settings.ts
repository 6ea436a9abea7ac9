import { z } from 'zod'
import { readProduction, type Environment } from '../../../manifest/environments.ts'
import type { AppCredential } from '../../lists/app-token.ts'
import type { BotCredentials } from '../../service/bot/bot.ts'
import { signInOrigin } from '../../service/sign-in/entra.ts'
import { botVariables, graphVariables, placeVariables } from './variables.ts'

/** All that one installation is told. */
export interface Settings {
  readonly environment: Environment
  /** The Graph id of the site that holds the lists. */
  readonly site: string
  /** That of the site for families whose plan is restricted; absent: they are on the other one. */
  readonly restrictedSite: string | undefined
  readonly graph: AppCredential
  readonly bot: BotCredentials
  /** The folder of the log. */
  readonly data: string
  readonly host: string
  readonly port: number
  /** How many gateways of the council's own stand in front, each of which says in `X-Forwarded-For` who asked it; 0: no header is believed. */
  readonly gateways: number
  /** How much of SharePoint the application may use, in resource units a minute. */
  readonly unitsAMinute: number
  /** How many rows are written at once. */
  readonly writesAtOnce: number
  /** The app's id in the organisation's catalogue, where the application may install it for people; absent: it is not tried. */
  readonly teamsApp: string | undefined
  /** Where people ask for access, as a link. */
  readonly accessContact: string | undefined
  /** The file that says how long plans are kept; absent: as long as any council is known to keep them. */
  readonly retentionFile: string | undefined
  /** The folder for a copy of the log of each day; absent: none is made. */
  readonly backups: string | undefined
}

export type Variables = Readonly<Record<string, string | undefined>>

/** The settings in the environment's variables, or every fault in them at once, each `VARIABLE: sentence`. No value of a secret is repeated. */
export function readSettings(
  variables: Variables,
): { readonly settings: Settings } | { readonly faults: string[] } {
  const given = Object.fromEntries(
    Object.entries(variables)
      .map(([name, value]) => [name, value?.trim() ?? ''] as const)
      .filter(([, value]) => value !== ''),
  )
  const base = readProduction(given)
  const place = placeVariables.safeParse(given)
  const bot = botVariables.safeParse(given)
  const graph = graphVariables.safeParse(given)
  const faults = [
    ...('faults' in base ? base.faults : []),
    ...[place, bot, graph].flatMap(({ error }) => (error?.issues ?? []).map(faultOf)),
    ...forbidden(given),
  ]
  if ('faults' in base || !place.success || !bot.success || !graph.success || faults.length > 0)
    return { faults }
  return {
    settings: { environment: base.environment, bot: bot.data, graph: graph.data, ...place.data },
  }
}

const faultOf = ({ path, message }: z.core.$ZodIssue): string => `${path.join('.')}: ${message}`

/** Variables that would weaken a check, whoever set them and why. */
function forbidden(given: Variables): string[] {
  const faults: string[] = []
  const refuse = (name: string, says: string) => faults.push(`${name}: ${says}`)
  if ((given['NODE_ENV'] ?? 'production') !== 'production')
    refuse('NODE_ENV', `is ${given['NODE_ENV']}, and must be production`)
  if (given['DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS'] !== undefined)
    refuse(
      'DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS',
      'would let anybody write in chat; remove it',
    )
  if (given['NODE_TLS_REJECT_UNAUTHORIZED'] !== undefined)
    refuse('NODE_TLS_REJECT_UNAUTHORIZED', 'would let anybody pose as Microsoft; remove it')
  for (const name of ['AUTHORITY', 'ISSUER', 'JWKS_URI']) {
    const tenant = `${signInOrigin}/${given['TENANT_ID']}`
    const value = given[name]
    if (value !== undefined && value !== tenant && !value.startsWith(`${tenant}/`))
      refuse(
        name,
        `is not the tenant's own at ${signInOrigin}; it follows from TENANT_ID, remove it`,
      )
  }
  return faults
}
