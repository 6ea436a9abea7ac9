import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { chromium, type Browser } from 'playwright-core'
import { openLog } from '../../../src/log/open-log.ts'
import { systemClock } from '../../../src/service/clock.ts'
import { createService } from '../../../src/service/service.ts'
import { entraConfiguration, entraSignIn } from '../../../src/service/sign-in/entra.ts'
import { assertEntraInProduction } from '../../../src/service/sign-in/only-entra.ts'
import { makeCertificate } from './certificate.ts'
import { clientId, openEntra, tenantId, type Entra } from './entra.ts'
import { hostPage, type HostSays } from './host-page.ts'
import type { Worker } from './workers.ts'

export const origin = 'https://plan.northshire.gov.uk'
export const accessContact = 'mailto:family.plan@northshire.gov.uk'

/** A council's service as production has it, its tenant and the hosts around it: every name there is leads to this one server. */
export interface Council {
  readonly entra: Entra
  /** Which hosts were asked, other than those that are here. */
  readonly strangers: Set<string>
  /** What the next page at `/host` of any host says of itself. */
  host: { readonly says: HostSays; readonly path: string }
  /** What the next questions of the page get instead of an answer; null: the service answers. */
  refuses: number | null
  /** How many plans were opened so far. */
  readonly opened: () => number
  openBrowser(): Promise<Browser>
  close(): Promise<void>
}

const tab = new URL('../../../.build/tab', import.meta.url).pathname
const registration = { tenantId, clientId }

/** Playwright turns these off by itself, and the partition of storage with them, which is what a frame in Teams meets. */
const offByDefault = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]

export async function openCouncil(worker: Worker, isolated = false): Promise<Council> {
  const entra = await openEntra(worker, isolated)
  const log = openLog(':memory:')
  const { oid, name } = worker
  log.directory.keep(
    { oid, name, agency: 'Early Help' },
    'an administrator',
    '2026-11-02T09:00:00Z',
  )
  const signIn = entraSignIn(registration)
  const configuration = entraConfiguration(registration, accessContact)
  assertEntraInProduction(signIn, configuration, 'production')
  const service = await createService({
    log,
    clock: systemClock,
    signIn,
    fetchKeys: async () => Response.json(entra.keys()),
    configuration,
    tabFolder: tab,
    origin,
    notes: { note: () => undefined },
    hosts: [new URL(origin).hostname],
  })

  const answer = getRequestListener(async (request) => {
    const { hostname, pathname } = new URL(request.url)
    if (`https://${hostname}` === origin) {
      const isRefused =
        council.refuses !== null &&
        pathname.startsWith('/api/') &&
        request.headers.has('authorization')
      if (isRefused)
        return Response.json({ code: 'sign-in', message: 'x' }, { status: council.refuses ?? 500 })
      return service.fetch(request)
    }
    if (hostname === 'login.microsoftonline.com') return entra.web.fetch(request)
    if (pathname === '/host') {
      const { says, path } = council.host
      return new Response(hostPage(origin, path, says), {
        headers: { 'content-type': 'text/html' },
      })
    }
    if (!pathname.startsWith('/favicon')) council.strangers.add(hostname)
    return new Response('Not here.', { status: 404 })
  })
  const server = createServer(
    makeCertificate(),
    (request, response) => void answer(request, response),
  )
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo

  const council: Council = {
    entra,
    strangers: new Set(),
    host: { says: { hostName: 'Teams', signsIn: true }, path: '/' },
    refuses: null,
    opened: () => log.planKeys().length,
    openBrowser: () =>
      chromium.launch({
        executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
        ignoreDefaultArgs: [
          `--disable-features=${offByDefault.join(',')}`,
          '--disable-popup-blocking',
        ],
        args: [
          `--disable-features=${offByDefault.filter((name) => name !== 'ThirdPartyStoragePartitioning').join(',')}`,
          `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
        ],
      }),
    async close() {
      await service.stop()
      log.close()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
  return council
}
