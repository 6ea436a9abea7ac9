import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBotLab, type BotLab } from '../bot/bot-lab.ts'
import { chatOver } from '../chat-options.ts'
import {
  ada,
  openFamily,
  openServiceLab,
  priya,
  type Person,
  type ServiceLab,
} from '../service-lab.ts'

let bot: BotLab
let lab: ServiceLab
let key: string
beforeAll(async () => {
  bot = await openBotLab()
  lab = await openServiceLab({
    bot: chatOver(bot),
    hosts: ['127.0.0.1'],
    limits: { writes: { atOnce: 3, aMinute: 1 } },
    extra: (app) => {
      app.get('/open/broken', () => {
        throw new Error('a bug')
      })
    },
  })
  key = openFamily(lab)
})
afterAll(async () => {
  await lab.close()
  await bot.close()
})

/** What may frame and run an answer: nothing at all, or as a page of the tab with the styles it lets in. */
type Policy = 'nothing' | 'page' | 'sign-in page'

const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const signIn = 'https://login.example.invalid'
const page = (styles: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${signIn} https://res.cdn.office.net`,
    `frame-src 'self' ${signIn}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self' https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com https://*.microsoft365.com https://*.office.com https://outlook.office.com https://outlook.office365.com",
  ].join('; ')
const policies: Readonly<Record<Policy, string>> = {
  nothing,
  page: page("'self' 'nonce-NONCE'"),
  'sign-in page': page("'self'"),
}

interface Kind {
  readonly is: string
  readonly ask: string
  readonly who?: Person
  readonly headers?: Record<string, string>
  readonly body?: unknown
  readonly times?: number
  readonly status: number
  readonly policy: Policy
  readonly kept: string
}

const forPerson = { accept: 'text/html' }
const unkept = 'no-store'
/** Written by hand: each kind of answer the service gives, its status, its policy and where it may be kept. */
const kinds: readonly Kind[] = [
  { is: 'the tab', ask: 'GET /', status: 200, policy: 'page', kept: unkept },
  { is: 'the tab at a plan', ask: 'GET /plans/KEY', status: 200, policy: 'page', kept: unkept },
  {
    is: 'the tab at an address that leads nowhere',
    ask: 'GET /nowhere',
    headers: forPerson,
    status: 404,
    policy: 'page',
    kept: unkept,
  },
  {
    is: 'where a sign-in comes back to',
    ask: 'GET /auth.html',
    status: 200,
    policy: 'sign-in page',
    kept: 'no-cache',
  },
  {
    is: 'the relay of a sign-in',
    ask: 'GET /relay.html',
    status: 200,
    policy: 'sign-in page',
    kept: 'no-cache',
  },
  {
    is: 'a script of the tab',
    ask: 'GET /assets/main-a1b2c3.js',
    status: 200,
    policy: 'nothing',
    kept: 'public, max-age=31536000, immutable',
  },
  {
    is: 'a script that is not there',
    ask: 'GET /assets/none.js',
    status: 404,
    policy: 'nothing',
    kept: unkept,
  },
  {
    is: 'a file beside the tab',
    ask: 'GET /secret.txt',
    status: 404,
    policy: 'nothing',
    kept: unkept,
  },
  { is: 'the contract', ask: 'GET /openapi.json', status: 200, policy: 'nothing', kept: unkept },
  { is: 'a sign of life', ask: 'GET /healthz', status: 200, policy: 'nothing', kept: unkept },
  {
    is: 'the settings of a sign-in',
    ask: 'GET /api/configuration',
    status: 200,
    policy: 'nothing',
    kept: unkept,
  },
  {
    is: 'a plan',
    ask: 'GET /api/plans/KEY',
    who: priya,
    status: 200,
    policy: 'nothing',
    kept: unkept,
  },
  {
    is: 'only the head of a plan',
    ask: 'HEAD /api/plans/KEY',
    who: priya,
    status: 200,
    policy: 'nothing',
    kept: unkept,
  },
  {
    is: 'a living stream',
    ask: 'GET /api/plans/KEY/events',
    who: priya,
    status: 200,
    policy: 'nothing',
    kept: 'no-cache, no-store, no-transform',
  },
  {
    is: 'a refusal of a stranger',
    ask: 'GET /api/me',
    status: 401,
    policy: 'nothing',
    kept: unkept,
  },
  {
    is: 'a refusal of somebody else',
    ask: 'GET /api/families',
    who: ada,
    status: 403,
    policy: 'nothing',
    kept: unkept,
  },
  {
    is: 'nothing where there is no route',
    ask: 'OPTIONS /api/me',
    who: priya,
    status: 404,
    policy: 'nothing',
    kept: unkept,
  },
  {
    is: 'a fault',
    ask: 'POST /api/plans',
    who: priya,
    body: {},
    status: 400,
    policy: 'nothing',
    kept: unkept,
  },
  {
    is: 'too long a body',
    ask: 'POST /api/plans',
    who: ada,
    body: 'x'.repeat(1024 * 1024 + 1),
    status: 413,
    policy: 'nothing',
    kept: unkept,
  },
  {
    is: 'too much',
    ask: 'POST /api/plans',
    who: priya,
    body: {},
    times: 4,
    status: 429,
    policy: 'nothing',
    kept: unkept,
  },
  { is: 'a bug', ask: 'GET /open/broken', status: 500, policy: 'nothing', kept: unkept },
  {
    is: 'a chat message of nobody',
    ask: 'POST /api/messages',
    body: {},
    status: 401,
    policy: 'nothing',
    kept: unkept,
  },
  {
    is: 'another name',
    ask: 'GET http://rebound.example/',
    status: 421,
    policy: 'nothing',
    kept: unkept,
  },
]

async function answerTo({ ask, who, headers, body, times = 1 }: Kind): Promise<Response> {
  const [method = '', path = ''] = ask.replace('KEY', key).split(' ')
  const init = {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }
  let reply = new Response()
  for (let time = 0; time < times; time += 1) {
    reply = path.startsWith('http')
      ? await lab.service.fetch(new Request(path, init))
      : await lab.ask(who ?? null, path, init)
  }
  return reply
}

const nonceless = (policy: string | null) => policy?.replace(/'nonce-[\w+/=]{24}'/, "'nonce-NONCE'")

describe('every kind of answer', () => {
  it.each(kinds)('as $is has its headers, and none that tells more', async (kind) => {
    const reply = await answerTo(kind)
    await reply.body?.cancel()
    const { headers } = reply
    expect({
      status: reply.status,
      policy: nonceless(headers.get('content-security-policy')),
      kept: headers.get('cache-control'),
    }).toEqual({ status: kind.status, policy: policies[kind.policy], kept: kind.kept })
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toBe('camera=(), microphone=(), geolocation=()')
    // Frames are ruled by the policy; a page cut off from its opener could not sign in; nothing says what serves it.
    for (const name of [
      'set-cookie',
      'server',
      'x-powered-by',
      'via',
      'x-frame-options',
      'cross-origin-opener-policy',
      'cross-origin-embedder-policy',
      'access-control-allow-origin',
    ]) {
      expect([name, headers.get(name)]).toEqual([name, null])
    }
  })

  it('has no cookie, whatever route of the contract and whatever cookie is sent', async () => {
    const { paths } = (await (await lab.ask(null, '/openapi.json')).json()) as {
      paths: Record<string, object>
    }
    for (const [path, methods] of Object.entries(paths)) {
      for (const method of Object.keys(methods)) {
        const asked = path.replace(/\{\w+\}/, key).replaceAll(/\{\w+\}/g, 'x')
        const init = { method: method.toUpperCase(), headers: { cookie: 'session=1' } }
        const reply = await lab.ask(priya, asked, init)
        await reply.body?.cancel()
        expect([path, reply.headers.get('set-cookie')]).toEqual([path, null])
      }
    }
  })
})

it('nobody is known by a cookie', async () => {
  const authorization = await lab.office.authorization(priya.oid, priya.roles)
  const reply = await lab.ask(null, '/api/me', {
    headers: { cookie: `authorization=${authorization}` },
  })
  expect(reply.status).toBe(401)
})
