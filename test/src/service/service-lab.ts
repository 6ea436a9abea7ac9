import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Configuration } from '../../../src/api/schemas.ts'
import type { Directory } from '../../../src/log/directory.ts'
import type { Log } from '../../../src/log/log.ts'
import { openLog } from '../../../src/log/open-log.ts'
import type { Actor, AppRole } from '../../../src/plan/actor.ts'
import type { Operation } from '../../../src/plan/operation.ts'
import { createService, type Service, type ServiceOptions } from '../../../src/service/service.ts'
import { openTokenOffice, tenantId, type TokenOffice } from './tokens.ts'

/** An invented member of staff. */
export interface Person extends Actor {
  readonly agency: string
}

const person = (
  place: number,
  name: string,
  agency: string,
  roles: readonly AppRole[],
): Person => ({
  tenantId,
  oid: `aaaaaaaa-0000-4000-8000-00000000000${place}`,
  name,
  agency,
  roles,
})

export const priya = person(1, 'Priya Nair', 'Early Help', ['Practitioner'])
export const grace = person(2, 'Grace Adeyemi', 'Northgate Primary School', ['Practitioner'])
export const liam = person(3, 'Liam Doyle', 'Northshire Police', ['Practitioner'])
export const helen = person(4, 'Helen Marsh', 'Early Help', ['Manager'])
export const omar = person(5, 'Omar Farouk', 'Eastfield Housing', ['Practitioner'])
export const ruth = person(6, 'Ruth Okafor', 'Early Help', ['Manager'])
export const pat = person(7, 'Pat Lindqvist', 'Programme', ['ProgrammeOfficer'])
export const ada = person(8, 'Ada Brook', 'Audit', ['Auditor'])
export const ivy = person(9, 'Ivy Lennox', 'Digital Services', ['Administrator'])

export const configuration: Configuration = {
  clientId: 'b1c9e0d4-6a7e-4a53-8f0b-5e2d7c3a9f22',
  authority: 'https://login.example.invalid/tenant',
  scope: 'b1c9e0d4-6a7e-4a53-8f0b-5e2d7c3a9f22/Plan.Access',
  knownAuthorities: ['login.example.invalid'],
}

const page = `<!doctype html>
<html><head><meta name="csp-nonce" content=""><script type="module" src="/assets/main-a1b2c3.js"></script></head>
<body><div id="root"></div></body></html>`

/** A whole service in this process over a log in memory, on a day that only the test moves. */
export interface ServiceLab {
  readonly service: Service
  readonly log: Log
  readonly office: TokenOffice
  readonly notes: string[]
  readonly clock: { day: string }
  /** A request as somebody, or as nobody. */
  ask(who: Person | null, path: string, init?: RequestInit): Promise<Response>
  post(who: Person | null, path: string, body: unknown): Promise<Response>
  /** What the access log gained since it was last asked, oldest first. */
  looks(): string[]
  close(): Promise<void>
}

/** Every lab trusts the same office: its key takes longer to make than the rest of a lab together. */
let theOffice: Promise<TokenOffice> | null = null

export async function openServiceLab(change: Partial<ServiceOptions> = {}): Promise<ServiceLab> {
  const tabFolder = mkdtempSync(join(tmpdir(), 'tab-'))
  mkdirSync(join(tabFolder, 'assets'))
  writeFileSync(join(tabFolder, 'index.html'), page)
  writeFileSync(join(tabFolder, 'auth.html'), '<!doctype html><title>Signing in</title>')
  writeFileSync(join(tabFolder, 'relay.html'), '<!doctype html><title>Sign in</title>')
  writeFileSync(join(tabFolder, 'relay.html'), '<!doctype html><title>Signing in</title>')
  writeFileSync(join(tabFolder, 'assets/main-a1b2c3.js'), 'console.log(1)')
  writeFileSync(join(tabFolder, 'secret.txt'), 'not for the web')

  const office = await (theOffice ??= openTokenOffice())
  const log = openLog(':memory:')
  enterEverybody(log.directory)
  const notes: string[] = []
  const clock = { day: '2026-11-25' }
  let seen = 0
  const service = await createService({
    log,
    clock: { today: () => clock.day, now: () => new Date(`${clock.day}T10:00:00Z`) },
    signIn: office.settings,
    configuration,
    tabFolder,
    origin: 'http://127.0.0.1:3978',
    notes: { note: (event, facts) => void notes.push(JSON.stringify({ event, ...facts })) },
    ...change,
  })

  const lab: ServiceLab = {
    service,
    log,
    office,
    notes,
    clock,
    async ask(who, path, init = {}) {
      const headers = new Headers(init.headers)
      if (who)
        headers.set(
          'authorization',
          await office.authorization(who.oid, who.roles, { name: who.name }),
        )
      return service.fetch(new Request(`http://127.0.0.1:3978${path}`, { ...init, headers }))
    },
    post: (who, path, body) =>
      lab.ask(who, path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    looks() {
      const rows = log.access.rows(10_000).toReversed()
      const fresh = rows.slice(seen)
      seen = rows.length
      return fresh.map(({ oid, plan, what, from, outcome }) =>
        [nameOf(oid), what, plan ?? 'no plan', from, outcome].join(' | '),
      )
    },
    async close() {
      await service.stop()
      log.close()
      rmSync(tabFolder, { recursive: true })
    },
  }
  return lab
}

const everybody = [priya, grace, liam, helen, omar, ruth, pat, ada, ivy]
const nameOf = (oid: string | null): string =>
  oid === null ? 'nobody' : (everybody.find((one) => one.oid === oid)?.name ?? 'a stranger')

/** Enters all of them into the directory, as the administrator would. */
export function enterEverybody(directory: Directory): void {
  for (const { oid, name, agency } of everybody) {
    directory.keep({ oid, name, agency }, ivy.oid, '2026-01-02T09:00:00.000Z')
  }
}

let count = 0
/** An operation that adds an entry, under ids of its own. */
export function adding(
  kind: (Operation & { do: 'add' })['kind'],
  fields: (Operation & { do: 'add' })['fields'],
  record = `r${(count += 1)}`,
): Operation {
  return { do: 'add', id: `op-${record}`, kind, record, fields }
}

/** A plan that Priya leads, with Grace and Liam in its team and Helen over it, a child and a need. */
export function openFamily({ service }: { readonly service: Pick<Service, 'desk'> }): string {
  const opened = service.desk.open(priya, {
    family: 'Hartley',
    framework: 'supporting-families-2022',
    opened: '2026-06-01',
  })
  if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened))
  const joins = (who: Person, role: string) =>
    adding('member', { oid: who.oid, name: who.name, agency: who.agency, role, from: '2026-06-01' })
  const written = service.desk.write(
    priya,
    opened.key,
    [
      joins(grace, 'member'),
      joins(liam, 'member'),
      joins(helen, 'manager'),
      adding('person', { name: 'Sam', kind: 'child', born: '2014-05-02' }, 'sam'),
      adding('need', { ref: '5.1', people: ['sam'], identified: '2026-06-01' }),
    ],
    'page',
  )
  if (written.kind !== 'written') throw new Error(JSON.stringify(written))
  return opened.key
}
