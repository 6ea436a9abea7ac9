import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http'
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listenOnLoopback, PortTaken } from '../../../../src/local/playground/loopback-listener.ts'
import {
  startSigningProxy,
  type SigningProxy,
} from '../../../../src/local/playground/signing-proxy.ts'
import { freePort } from './playground-lab.ts'

const clientId = '8d0f1f5a-2a39-4f0e-8a0c-7d1f6f2b9b11'
const serviceUrl = 'http://127.0.0.1:56150/_connector'
const serviceUrls = [serviceUrl, 'http://127.0.0.1:56151/_connector']
const activity = { type: 'message', text: 'hello', serviceUrl }

/** What reached the stand-in for the service. */
const reached: { readonly headers: IncomingHttpHeaders; readonly body: string }[] = []
let service: { readonly origin: string; close(): Promise<void> }
let proxy: SigningProxy
beforeAll(async () => {
  const server: Server = createServer((asked, answer) => {
    let body = ''
    asked.on('data', (part: Buffer) => (body += part.toString('utf8')))
    asked.on('end', () => {
      reached.push({ headers: asked.headers, body })
      answer.writeHead(200, { 'content-type': 'application/json' }).end('{"said":"hello"}')
    })
  })
  service = await listenOnLoopback(server, 0, 'service')
  const forwardTo = `${service.origin}/api/messages`
  proxy = await startSigningProxy({ port: 0, clientId, serviceUrls, forwardTo })
})
afterAll(async () => {
  await proxy.close()
  await service.close()
})
beforeEach(() => {
  reached.length = 0
})

const post = (body: unknown, url = proxy.endpoint, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

/** `fetch` sets the host itself; a page whose name was made to lead here sends its own. */
const statusWithHost = (host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const asked = request(proxy.endpoint, { method: 'POST', headers: { host } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    asked.once('error', reject)
    asked.end(JSON.stringify(activity))
  })

describe('what the playground sends', () => {
  test('reaches the service unchanged, and the answer comes back', async () => {
    const answer = await post(activity)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ said: 'hello' })
    expect(reached.map(({ body }) => JSON.parse(body))).toEqual([activity])
  })

  test('is signed as Teams would sign it: for this bot, this connector, with the key it shows', async () => {
    await post(activity)
    const token = reached[0]?.headers.authorization?.replace('Bearer ', '') ?? ''
    const keys = createRemoteJWKSet(
      new URL(proxy.cloud.openIdMetadataUrl.replace('openidconfiguration', 'keys')),
    )
    const { payload } = await jwtVerify(token, keys, {
      issuer: 'https://api.botframework.com',
      audience: clientId,
    })
    expect(payload).toMatchObject({ serviceurl: serviceUrl })
    expect(payload.exp).toBeGreaterThan(Date.now() / 1000)
  })

  test('is signed for the very connector it came through, where there are several', async () => {
    const [, other = ''] = serviceUrls
    await post({ ...activity, serviceUrl: other })
    const token = reached[0]?.headers.authorization?.replace('Bearer ', '') ?? ''
    expect(decodeJwt(token)).toMatchObject({ serviceurl: other })
  })

  test('is told when the service is not running', async () => {
    const port = await freePort()
    const forwardTo = `http://127.0.0.1:${port}/api/messages`
    const alone = await startSigningProxy({ port: 0, clientId, serviceUrls, forwardTo })
    expect((await post(activity, alone.endpoint)).status).toBe(502)
    await alone.close()
  })
})

describe('nothing is signed', () => {
  const refused: Record<string, () => Promise<number | undefined>> = {
    'that names another connector': async () =>
      (await post({ ...activity, serviceUrl: 'http://127.0.0.1:1/_connector' })).status,
    'that names none': async () => (await post({ type: 'message' })).status,
    'that is no JSON': async () => (await post('{"type":')).status,
    'over 256 kB': async () => (await post({ ...activity, text: 'x'.repeat(256 * 1024) })).status,
    'at an address that is guessed': async () =>
      (await post(activity, new URL('/api/messages', proxy.endpoint).href)).status,
    'that a web page sends': async () =>
      (await post(activity, proxy.endpoint, { origin: 'https://evil.example' })).status,
    'that the product’s own page sends': async () =>
      (await post(activity, proxy.endpoint, { origin: 'http://127.0.0.1:3978' })).status,
    'for another name that leads here': () => statusWithHost('evil.example'),
    'for localhost': () =>
      statusWithHost(new URL(proxy.endpoint).host.replace('127.0.0.1', 'localhost')),
  }

  test.each(Object.entries(refused))('%s', async (_what, ask) => {
    expect([403, 404, 413]).toContain(await ask())
    expect(reached).toEqual([])
  })

  test('with a key that an earlier start had, whose address is gone too', async () => {
    const forwardTo = `${service.origin}/api/messages`
    const other = await startSigningProxy({ port: 0, clientId, serviceUrls, forwardTo })
    const keysOf = async ({ cloud }: SigningProxy) =>
      (await fetch(cloud.openIdMetadataUrl.replace('openidconfiguration', 'keys'))).json()
    expect(await keysOf(other)).not.toEqual(await keysOf(proxy))
    expect(new URL(other.endpoint).pathname).not.toBe(new URL(proxy.endpoint).pathname)
    await other.close()
  })
})

test('a port that is taken is named', async () => {
  const port = Number(new URL(service.origin).port)
  const forwardTo = `${service.origin}/api/messages`
  const started = startSigningProxy({ port, clientId, serviceUrls, forwardTo })
  await expect(started).rejects.toThrow(PortTaken)
  await expect(started).rejects.toThrow(`Port ${port}, meant for the signing proxy, is taken.`)
})
