import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createAppToken } from '../../lists/app-token.ts'
import { createBudget } from '../../lists/budget.ts'
import { createGraphClient } from '../../lists/graph-client.ts'
import { LogNotOpened, openLog } from '../../log/open-log.ts'
import { teamsServiceHosts } from '../../service/bot/bot.ts'
import { systemClock } from '../../service/clock.ts'
import { startDailyCopy } from '../../service/daily-copy.ts'
import type { RetentionPolicy } from '../../plan/rights/retention-policy.ts'
import type { ServiceNotes } from '../../service/notes.ts'
import { readRetentionFile } from '../../service/rights/retention-file.ts'
import { PortTaken, serve } from '../../service/serve.ts'
import { createService } from '../../service/service.ts'
import { entraConfiguration, entraSignIn } from '../../service/sign-in/entra.ts'
import type { Start } from '../start/ending.ts'
import type { Settings } from './settings.ts'

/** Who hears of the start: a line for whoever looks at the machine, and plain facts. */
interface Heard {
  readonly say: (line: string) => void
  readonly notes: ServiceNotes
}

/** Starts the service of a council, with its own tenant and nothing that stands in for it. Nothing is left of a start that was refused. */
export async function startProduction(
  settings: Settings,
  tab: string,
  heard: Heard,
): Promise<Start> {
  if (!existsSync(join(tab, 'index.html')))
    return { kind: 'refused', says: `There is no built page in ${tab}.` }
  const kept =
    settings.retentionFile === undefined ? null : readRetentionFile(settings.retentionFile)
  if (kept && 'faults' in kept) return { kind: 'refused', says: kept.faults.join('\n') }
  const closing = new AsyncDisposableStack()
  try {
    await begin(settings, tab, heard, closing, kept?.policy)
    return { kind: 'running', stop: () => closing.disposeAsync() }
  } catch (error) {
    await closing.disposeAsync()
    if (error instanceof PortTaken || error instanceof LogNotOpened)
      return { kind: 'refused', says: error.message }
    throw error
  }
}

async function begin(
  settings: Settings,
  tab: string,
  { say, notes }: Heard,
  closing: AsyncDisposableStack,
  retention: RetentionPolicy | undefined,
): Promise<void> {
  const { environment, accessContact, graph, site, restrictedSite, bot, teamsApp } = settings
  const { origin, tenantId, clientId, botId } = environment
  const signIn = entraSignIn({ tenantId, clientId })
  const configuration = entraConfiguration({ tenantId, clientId }, accessContact)
  const budget = createBudget({ perMinute: settings.unitsAMinute })
  const token = createAppToken({ authority: configuration.authority, credential: graph })
  const client = createGraphClient({ token, send: (request) => fetch(request), budget })

  const log = openLog(join(settings.data, 'log.sqlite'))
  closing.defer(() => log.close())
  const service = await createService({
    log,
    clock: systemClock,
    signIn,
    configuration,
    tabFolder: tab,
    origin,
    notes,
    bot: { clientId: botId, tenantId, credentials: bot, allowedServiceHosts: teamsServiceHosts },
    lists: {
      client,
      site,
      budget,
      writesAtOnce: settings.writesAtOnce,
      ...(restrictedSite === undefined ? {} : { restricted: { client, site: restrictedSite } }),
    },
    ...(teamsApp === undefined ? {} : { installing: { client, teamsApp } }),
    hosts: [new URL(origin).hostname],
    gateways: settings.gateways,
    ...(retention ? { retention } : {}),
  })
  closing.defer(() => service.stop())
  if (settings.backups !== undefined) {
    const copies = startDailyCopy(log, settings.backups, systemClock, notes)
    closing.defer(() => copies.stop())
  }
  const served = await serve(service, settings.port, settings.host)
  closing.defer(() => served.close())
  say(`Family Outcome Plan serves ${origin} and listens at ${served.origin}`)
}
