import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { everybody } from '../../../src/commands/simulating/people.ts'
import { site } from '../../../src/commands/simulating/sharepoint.ts'
import { createBudget, type Budget } from '../../../src/lists/budget.ts'
import { createGraphClient } from '../../../src/lists/graph-client.ts'
import type { Log } from '../../../src/log/log.ts'
import { systemClock } from '../../../src/service/clock.ts'
import { createService, type Service } from '../../../src/service/service.ts'
import type { SignInSettings } from '../../../src/service/sign-in/settings.ts'
import { entriesOf } from './plan.ts'

/** What a service of the measurement is opened with; without the address of a Graph nothing is written to lists. */
export interface Opening {
  readonly folder: string
  readonly signIn: SignInSettings
  readonly graph?: string
  /** Where a plan is only made ready to be measured, Graph affords everything. */
  readonly isStaging?: boolean
}

const page =
  '<!doctype html><html><head><meta name="csp-nonce" content=""></head><body></body></html>'

/** A client of the Graph that listens at an address. */
export const clientTo = (graph: string, budget?: Budget) =>
  createGraphClient({
    token: async () => 'service',
    ...(budget ? { budget } : {}),
    async send(request) {
      const { pathname, search } = new URL(request.url)
      const body = await request.text()
      const { method, headers } = request
      return fetch(`${graph}${pathname}${search}`, {
        method,
        headers,
        ...(body === '' ? {} : { body }),
      })
    },
  })

/** The whole service as at work, over an open log. */
export function openService(
  log: Log,
  { folder, signIn, graph, isStaging = false }: Opening,
): Promise<Service> {
  mkdirSync(folder, { recursive: true })
  for (const name of ['index', 'auth', 'relay']) writeFileSync(join(folder, `${name}.html`), page)
  for (const { oid, name, agency } of everybody) {
    log.directory.keep({ oid, name, agency }, 'administrator', new Date().toISOString())
  }
  const budget = createBudget(isStaging ? { perMinute: 1e6 } : {})
  const client = clientTo(graph ?? '', budget)
  return createService({
    log,
    clock: systemClock,
    signIn,
    configuration: {
      clientId: signIn.audience,
      authority: 'https://login.example.invalid/tenant',
      scope: `${signIn.audience}/Plan.Access`,
      knownAuthorities: ['login.example.invalid'],
    },
    tabFolder: folder,
    origin: 'http://127.0.0.1',
    notes: { note: () => undefined },
    ...(graph === undefined ? {} : { lists: { client, site, budget } }),
  })
}

/** Opens an invented family's plan of so many entries, and gives its key. Throws where the product refuses it. */
export function openPlan({ desk }: Pick<Service, 'desk'>, entries: number): string {
  const [lead] = everybody
  const opened = systemClock.today()
  const made = desk.open(lead, {
    family: 'Marlowe',
    framework: 'supporting-families-2022',
    opened,
    goal: 'Calm mornings ',
  })
  if (made.kind !== 'opened') throw new Error('the plan was not opened')
  const adds = entriesOf(entries, opened)
  for (let at = 0; at < adds.length; at += 50) {
    const written = desk.write(lead, made.key, adds.slice(at, at + 50), 'page')
    if (written.kind !== 'written') throw new Error(JSON.stringify(written))
  }
  return made.key
}
