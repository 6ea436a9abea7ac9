import { request } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serve, type Served } from '../../../../src/service/serve.ts'
import { fc } from '../../../chance.ts'
import { openServiceLab, type ServiceLab } from '../service-lab.ts'
import { expectHarmless } from './harmless.ts'
import { oddText } from './wild.ts'

const endless = { atOnce: 1e9, aMinute: 1e9 }
let lab: ServiceLab
let served: Served
beforeAll(async () => {
  lab = await openServiceLab({
    limits: { pages: endless, strangers: endless },
    hosts: ['127.0.0.1'],
  })
  served = await serve(lab.service, 0)
})
afterAll(async () => {
  await served.close()
  await lab.close()
})

/** A request as it stands on the line, its path not tidied by anybody. */
const onTheLine = (method: string, path: string, headers: Record<string, string>) =>
  new Promise<Response>((resolve, reject) => {
    const asked = request(`${served.origin}/`, { method, path, headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const status = answer.statusCode ?? 0
        const type = answer.headers['content-type'] ?? ''
        const isEmpty = [101, 204, 205, 304].includes(status)
        const body = isEmpty ? null : Buffer.concat(parts)
        resolve(new Response(body, { status, headers: { 'content-type': type } }))
      })
    })
    asked.once('error', reject).end()
  })

const steps = [
  '..',
  '.',
  '',
  '%2e%2e',
  '%2E%2e',
  '..%2f',
  '%2f',
  '%5c..',
  '..;',
  '%00',
  '%',
  '%zz',
  '%ff%fe',
  '%c0%ae%c0%ae',
  '....',
  'assets',
  'secret.txt',
  'auth.html',
  'index.html',
  'plans',
  'outcomes',
  'api',
  'messages',
  'healthz',
  'openapi.json',
  'etc',
  'passwd',
  '.env',
  'package.json',
  '__proto__',
  'constructor',
  'x'.repeat(5_000),
]
const step = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...steps) },
  oddText.map((text) => encodeURIComponent(text.slice(0, 2_000).toWellFormed())),
)
const path = fc
  .array(step, { maxLength: 7 })
  .map((all) => `/${all.join('/')}`)
  .filter((one) => one.length < 20_000)
const method = fc.constantFrom(
  'GET',
  'GET',
  'HEAD',
  'OPTIONS',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'TRACE',
  'PROPFIND',
  'SEARCH',
  'QUERY',
)
const headers = fc.record(
  {
    accept: fc.constantFrom('text/html', '*/*', 'application/json', 'x'.repeat(2_000)),
    range: fc.constantFrom('bytes=0-', 'bytes=5-1', 'bytes=-1', 'bytes=0-1,3-4', 'lines=1'),
    'if-none-match': fc.constantFrom('*', '"x"'),
    'if-modified-since': fc.constantFrom('yesterday', '0'),
    'accept-encoding': fc.constantFrom('br', 'gzip;q=0', '*'),
    'x-forwarded-for': fc.constantFrom('10.0.0.1', ', ,', 'x'.repeat(1_000)),
    'x-forwarded-host': fc.constant('elsewhere.example'),
    'x-http-method-override': fc.constantFrom('DELETE', 'POST'),
    'x-original-url': fc.constant('/api/families'),
  },
  { requiredKeys: [] },
)

it('nothing outside the built tab comes out by any path, and no path is a bug', async () => {
  await fc.assert(
    fc.asyncProperty(method, path, headers, async (how, where, what) => {
      const reply = await onTheLine(how, where, what)
      const text = await expectHarmless(
        reply,
        `${how} ${where.slice(0, 200)} ${JSON.stringify(what)}`,
      )
      expect(text).not.toContain('not for the web')
      expect(text).not.toContain('root:')
    }),
    { numRuns: Number(process.env['FC_RUNS'] ?? 400) },
  )
}, 120_000)

it.each([
  '/../secret.txt',
  '/assets/../secret.txt',
  '/assets/..%2fsecret.txt',
  '/assets/%2e%2e/secret.txt',
  '/assets/%2e%2e%2fsecret.txt',
  '/assets/..%5csecret.txt',
  '/assets/....//secret.txt',
  '/assets//../../secret.txt',
  '/assets/%252e%252e/secret.txt',
  '/secret.txt',
])('a file beside the tab does not come out by %s', async (where) => {
  const reply = await onTheLine('GET', where, {})
  expect([400, 404]).toContain(reply.status)
  expect(await reply.text()).not.toContain('not for the web')
})
