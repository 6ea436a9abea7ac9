import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import type { BotCredentials, CloudOverride } from '../../service/bot/bot.ts'
import { makeConnectorKey } from './connector-key.ts'
import { listenOnLoopback } from './loopback-listener.ts'

export interface SigningProxyOptions {
  /** 3979 unless told otherwise; 0 takes any free one. */
  readonly port?: number
  readonly clientId: string
  /** The only connectors whose activities are signed: the playgrounds' own. */
  readonly serviceUrls: readonly string[]
  /** Where the service takes activities, as `http://127.0.0.1:3978/api/messages`. */
  readonly forwardTo: string
}

/** Stands between playgrounds, which cannot sign, and the bot, whose sign-in checks stay on. */
export interface SigningProxy {
  /** Where the playgrounds send to; the address is a secret of this start, so that no web page can have anything signed. */
  readonly endpoint: string
  /** For `createBot`: where the keys are, and the bot's own token. */
  readonly cloud: CloudOverride
  readonly credentials: BotCredentials
  close(): Promise<void>
}

const longestBody = 256 * 1024

/** Starts the proxy on 127.0.0.1. Rejects when the port is taken. */
export async function startSigningProxy(options: SigningProxyOptions): Promise<SigningProxy> {
  const key = await makeConnectorKey(options.clientId)
  const secretPath = `/playground/${randomBytes(24).toString('base64url')}/api/messages`

  const web = new Hono()
  const server = createAdaptorServer({ fetch: web.fetch }) as Server
  const listener = await listenOnLoopback(server, options.port ?? 3979, 'signing proxy')

  const { origin } = listener

  web.use(async (c, next) => {
    const asked = `http://${c.req.header('host') ?? ''}`
    if (asked !== origin || c.req.header('origin') !== undefined) return c.notFound()
    return next()
  })
  web.get('/v1/.well-known/keys', (c) => c.json(key.publicKeys))
  web.post(secretPath, async (c) => {
    // Read to its end before it is refused: a connection left in the middle of a body breaks the next request on it.
    const body = await c.req.text()
    if (Buffer.byteLength(body) > longestBody) return c.json({ error: 'too-large' }, 413)
    const serviceUrl = options.serviceUrls.find((one) => one === serviceUrlOf(body))
    if (serviceUrl === undefined) return c.json({ error: 'not-the-playground' }, 403)
    const token = await key.connectorToken(serviceUrl)
    return fetch(options.forwardTo, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
      signal: AbortSignal.timeout(20_000),
    }).catch(() => c.json({ error: 'service-not-running' }, 502))
  })

  return {
    endpoint: `${origin}${secretPath}`,
    cloud: {
      openIdMetadataUrl: `${origin}/v1/.well-known/openidconfiguration`,
      loginEndpoint: origin,
    },
    credentials: { kind: 'token', token: () => key.botToken() },
    close: () => listener.close(),
  }
}

function serviceUrlOf(body: string): unknown {
  try {
    const activity: unknown = JSON.parse(body)
    return typeof activity === 'object' && activity !== null && 'serviceUrl' in activity
      ? activity.serviceUrl
      : undefined
  } catch {
    return undefined
  }
}
