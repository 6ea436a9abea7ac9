import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Hono, type Context, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import type { JSONWebKeySet } from 'jose'
import { localPageClient } from '../identity.ts'
import type { SamplePerson } from '../people.ts'
import { openIdConfiguration, paths, requestedScope } from './authority.ts'
import {
  addressOf,
  readAuthorizeRequest,
  type AuthorizeRequest,
  type Registration,
} from './authorize-request.ts'
import { createCodes } from './codes.ts'
import { pickerPage, plainPage } from './pages.ts'
import { keepSigningKey } from './signing-key.ts'
import { exchange } from './token-request.ts'

/** Stands in for Microsoft's sign-in on one machine: real tokens, and a page to choose who to be instead of a password. */
export interface Issuer {
  /** Answers requests below `issuerPath`. */
  readonly fetch: (request: Request) => Response | Promise<Response>
  /** What its tokens are checked by. */
  readonly keys: JSONWebKeySet
}

export interface IssuerOptions {
  /** The product's own origin, where the issuer is served too. */
  readonly origin: string
  /** Where its key is kept. */
  readonly keyFile: string
  readonly people: readonly SamplePerson[]
  readonly now: () => Date
  /** Gives a new secret each time. */
  readonly makeCode?: () => string
}

const look = readFileSync(new URL('picker.css', import.meta.url), 'utf8')
const longestBody = 16 * 1024
const places = { home: '/', style: paths.look }

/** Opens the issuer. Throws in production: whoever reaches it may be anybody. */
export async function createIssuer(options: IssuerOptions): Promise<Issuer> {
  if (process.env['NODE_ENV'] === 'production') {
    throw new Error('The local sign-in lets anybody be anybody: it does not run in production.')
  }
  const { origin, people, now } = options
  const key = await keepSigningKey(options.keyFile)
  const keys = { keys: [key.publicJwk] }
  const codes = createCodes(now, options.makeCode ?? (() => randomBytes(32).toString('base64url')))
  const registration: Registration = {
    clientId: localPageClient,
    redirectUris: [`${origin}/auth.html`],
    scope: requestedScope,
  }

  const web = new Hono()
  web.use(headers, unkept, bodyLimit({ maxSize: longestBody }))
  web.get(paths.discovery, (c) => c.json(openIdConfiguration(origin)))
  web.get(paths.keys, (c) => c.json(keys))
  web.get(paths.look, (c) => c.body(look, 200, { 'content-type': 'text/css; charset=utf-8' }))

  web.get(paths.authorize, (c) =>
    whereAsked(c, registration, (request) =>
      request.silent
        ? c.redirect(addressOf(request, { error: 'login_required' }))
        : c.html(pickerPage(people, { action: addressIn(c), ...places })),
    ),
  )
  web.post(paths.authorize, csrf({ origin }), (c) =>
    whereAsked(c, registration, async (request) => {
      const { who } = await c.req.parseBody()
      const person = people.find(({ oid }) => oid === who)
      if (!person) return strange(c, 'Nobody of that id is here.')
      const code = codes.give({ oid: person.oid, ...request })
      return c.redirect(addressOf(request, { code }), 303)
    }),
  )
  web.post(paths.token, async (c) => {
    const answer = await exchange(await c.req.parseBody(), { key, codes, people, now })
    return c.json(answer, 'error' in answer ? 400 : 200)
  })
  web.get(paths.logout, (c) => {
    const isHome = c.req.query('post_logout_redirect_uri') === `${origin}/`
    if (isHome) return c.redirect(places.home)
    return c.html(plainPage('You are signed out', 'This page holds no sign-in.', places))
  })
  return { fetch: web.fetch, keys }
}

/** Nothing is kept, framed or run; a form may go nowhere but back to this origin. */
const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ['data:'],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  // A sign-in window must stay tied to the page that opened it.
  crossOriginOpenerPolicy: false,
  strictTransportSecurity: false,
  xFrameOptions: false,
})

/** Codes and tokens stay in no cache. */
const unkept: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('cache-control', 'no-store')
}

type Answer = Response | Promise<Response>

function whereAsked(
  c: Context,
  registration: Registration,
  answer: (request: AuthorizeRequest) => Answer,
): Answer {
  const read = readAuthorizeRequest(new URL(c.req.url).searchParams, registration)
  if (read.kind === 'asked') return answer(read.request)
  return read.kind === 'refused' ? c.redirect(read.to) : strange(c, read.says)
}

/** The choice is sent to the address it was asked for at, so that the request is read again and not remembered. */
function addressIn(c: Context): string {
  const { pathname, search } = new URL(c.req.url)
  return `${pathname}${search}`
}

function strange(c: Context, says: string): Answer {
  const whole = `This sign-in cannot go on: ${says} Nobody was signed in.`
  return c.html(plainPage('Start again', whole, places), 400)
}
