import { afterAll, beforeAll, expect, it } from 'vitest'
import { fc } from '../../../chance.ts'
import {
  ada,
  grace,
  helen,
  ivy,
  liam,
  omar,
  openFamily,
  openServiceLab,
  pat,
  priya,
  type Person,
  type ServiceLab,
} from '../service-lab.ts'
import { endpointsOf, type Endpoint } from './endpoints.ts'
import { fitting, type Schema } from './from-schema.ts'
import { expectHarmless, expectUnpolluted } from './harmless.ts'
import { operation } from './operations.ts'
import { oddJson, oddText, spoilt } from './wild.ts'

const endless = { atOnce: 1e9, aMinute: 1e9 }
let lab: ServiceLab
let key: string
let endpoints: readonly Endpoint[]
let parts: Readonly<Record<string, Schema>>
beforeAll(async () => {
  lab = await openServiceLab({
    limits: {
      reads: endless,
      writes: endless,
      streams: endless,
      changes: endless,
      presence: endless,
      strangers: endless,
      pages: endless,
    },
  })
  key = openFamily(lab)
  ;({ endpoints, parts } = await endpointsOf(lab))
})
afterAll(() => lab.close())

const who = fc.constantFrom<Person | null>(null, priya, grace, liam, helen, omar, pat, ada, ivy)
const type = fc.constantFrom(
  'application/json',
  'application/json; charset=utf-8',
  'text/plain',
  'application/json;;',
  '',
)
const headerText = fc.oneof(
  fc.constantFrom('*', '0', 'en-GB', 'gzip, br', 'text/html'),
  fc.string({ maxLength: 20 }),
)
const header = headerText.map((text) => text.replaceAll(/[^\x20-\x7e]/g, '').trim())

interface Sent {
  readonly who: Person | null
  readonly path: string
  readonly method: string
  readonly body: string | null
  readonly headers: Record<string, string>
}

/** A place in a path: the family's plan, somebody of the directory, or something odd. */
const step = () =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(key) }, fc.constant(omar.oid), oddText, fc.uuid())

function sentTo(endpoint: Endpoint, body: fc.Arbitrary<unknown>): fc.Arbitrary<Sent> {
  const places = endpoint.path
    .split('/')
    .map((part) =>
      part.startsWith('{')
        ? step().map((text) => encodeURIComponent(text.toWellFormed()))
        : fc.constant(part),
    )
  const asked = fc.dictionary(
    endpoint.query.length > 0 ? fc.oneof(fc.constantFrom(...endpoint.query), oddText) : oddText,
    oddText,
    { maxKeys: 2 },
  )
  return fc
    .record({
      who,
      steps: fc.tuple(...places),
      asked,
      text: endpoint.body
        ? fc.oneof(
            { weight: 6, arbitrary: body.map((value) => JSON.stringify(value) ?? '') },
            oddText,
          )
        : fc.constant(null),
      type,
      accept: header,
      language: header,
    })
    .map(({ steps, text, ...sent }) => {
      const query = new URLSearchParams(Object.entries(sent.asked)).toString()
      return {
        who: sent.who,
        path: `${steps.join('/')}${query ? `?${query}` : ''}`,
        method: endpoint.method,
        body: text,
        headers: {
          'content-type': sent.type,
          accept: sent.accept,
          'accept-language': sent.language,
        },
      }
    })
}

/** An answer that is among those the contract states, unless the path no longer leads to the route. */
async function send({ who: asker, path, method, body, headers }: Sent, endpoint: Endpoint) {
  const reply = await lab.ask(asker, path, { method, headers, ...(body === null ? {} : { body }) })
  const about = `${method} ${path.slice(0, 200)} ${(body ?? '').slice(0, 300)} by ${asker?.name ?? 'nobody'}`
  await expectHarmless(reply, about)
  const stated = [...endpoint.statuses, 401, 404].includes(reply.status)
  expect([about, reply.status, stated]).toEqual([about, reply.status, true])
}

it('every endpoint answers whatever is sent to it as its contract says, without a bug and without its inside', async () => {
  const sent = fc
    .constantFrom(...endpoints)
    .chain((endpoint) =>
      sentTo(endpoint, fc.oneof(spoilt(fitting(endpoint.body ?? {}, parts)), oddJson)).map(
        (one) => [one, endpoint] as const,
      ),
    )
  await fc.assert(
    fc.asyncProperty(sent, ([one, endpoint]) => send(one, endpoint)),
    { numRuns: runs(600) },
  )
  expectUnpolluted()
}, 120_000)

it('a plan takes any operations that nearly fit it without a bug, and opens for its team all the while', async () => {
  const endpoint = endpoints.find(({ path }) => path.endsWith('/operations'))
  if (!endpoint) throw new Error('there is no such route')
  const operations = fc.array(operation, { minLength: 1, maxLength: 2 })
  const body = spoilt(operations.map((all) => ({ operations: all })))
  const asker = fc.constantFrom(priya, priya, grace, liam, helen)
  const writes = fc.array(fc.tuple(asker, body), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(writes, async (all) => {
      const family = openFamily(lab)
      const path = `/api/plans/${family}/operations`
      const headers = { 'content-type': 'application/json' }
      for (const [who, sent] of all) {
        await send({ who, path, method: 'POST', headers, body: JSON.stringify(sent) }, endpoint)
        const seen = await lab.ask(priya, `/api/plans/${family}`)
        const { records } = JSON.parse(await expectHarmless(seen, 'the plan after it')) as {
          records: object[]
        }
        expect(records.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: runs(150) },
  )
  expectUnpolluted()
}, 120_000)

/** So many, or as many as are asked for. */
function runs(usual: number): number {
  return Number(process.env['FC_RUNS'] ?? usual)
}
