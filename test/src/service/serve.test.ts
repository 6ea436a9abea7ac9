import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PortTaken, serve, type Served } from '../../../src/service/serve.ts'
import { readEvents } from '../../../src/api/following/event-stream.ts'
import { adding, grace, openFamily, openServiceLab, priya, type ServiceLab } from './service-lab.ts'

let lab: ServiceLab
let served: Served
beforeEach(async () => {
  lab = await openServiceLab()
  served = await serve(lab.service, 0)
})
afterEach(async () => {
  await served.close()
  await lab.close()
})

const portOf = ({ origin }: Served) => Number(new URL(origin).port)
const answers = (host: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ host, port })
    const end = (isThere: boolean) => {
      socket.destroy()
      resolve(isThere)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.setTimeout(500, () => end(false))
  })

/** All that is answered to bytes sent by hand, until the service hangs up. */
const said = (bytes: string) =>
  new Promise<string>((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: portOf(served) })
    let answer = ''
    socket.on('data', (data) => (answer += data.toString('utf8')))
    socket.once('close', () => resolve(answer))
    socket.once('error', () => resolve(answer))
    socket.write(bytes)
  })

describe('the service', () => {
  it('is reached on 127.0.0.1 and on no other address of the machine', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .map(({ address }) => address)
      .filter((address) => address !== '127.0.0.1')
    expect(await answers('127.0.0.1', portOf(served))).toBe(true)
    for (const address of [...others, '127.0.0.2', '::1']) {
      expect([address, await answers(address, portOf(served))]).toEqual([address, false])
    }
  })

  it('says which port another program has', async () => {
    const port = portOf(served)
    const second = serve(lab.service, port)
    await expect(second).rejects.toThrow(PortTaken)
    await expect(second).rejects.toThrow(`Port ${port} is in use`)
  })

  it('waits so long for somebody who sends a letter at a time, and no longer', async () => {
    await served.close()
    const patience = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 20 }
    served = await serve(lab.service, 0, '127.0.0.1', patience)
    expect(await said('GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ')).toMatch(
      /^HTTP\/1.1 408 /,
    )
    const body = 'POST /api/plans HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\n{'
    expect(await said(body)).not.toContain('HTTP/1.1 200')
  })

  it('takes headers of a long token and refuses those of no token', async () => {
    const asked = (length: number) =>
      said(
        `GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nX: ${'x'.repeat(length)}\r\n\r\n`,
      )
    expect(await asked(20_000)).toMatch(/^HTTP\/1.1 200 /)
    expect(await asked(40_000)).toMatch(/^HTTP\/1.1 431 /)
  })

  it('says in no answer what it is made with', async () => {
    const asked = [
      'GET /healthz HTTP/1.1\r\nHost: 127.0.0.1',
      'GET /nowhere HTTP/1.1\r\nHost: 127.0.0.1',
      'BREW / HTTP/1.1\r\nHost: 127.0.0.1',
      'nonsense',
    ]
    for (const head of asked) {
      const answer = await said(`${head}\r\nConnection: close\r\n\r\n`)
      expect(answer).toMatch(/^HTTP\/1.1 \d{3} /)
      expect(answer).not.toMatch(/^(server|x-powered-by|set-cookie):/im)
      expect(answer).not.toMatch(/node|hono|undici|\.ts\b/i)
    }
  })

  it('gives the port back when it is closed', async () => {
    const port = portOf(served)
    await served.close()
    served = await serve(lab.service, port)
    expect((await fetch(`${served.origin}/healthz`)).status).toBe(200)
  })

  it('lets go of a reader who went away without a word', async () => {
    const key = openFamily(lab)
    lab.looks()
    const leaving = new AbortController()
    const authorization = await lab.office.authorization(grace.oid, grace.roles)
    const { body } = await fetch(`${served.origin}/api/plans/${key}/events`, {
      headers: { authorization },
      signal: leaving.signal,
    })
    if (!body) throw new Error('there is no stream')
    const events = readEvents(body)
    await events.next()
    expect((await events.next()).value?.event).toBe('view')
    lab.service.desk.write(priya, key, [adding('person', { name: 'Kit', kind: 'adult' })], 'page')
    expect((await events.next()).value?.event).toBe('change')
    leaving.abort()
    await expect
      .poll(() => lab.looks().at(-1), { timeout: 10_000 })
      .toBe(`Grace Adeyemi | follow ended | ${key} | stream | allowed`)
  })

  it('ends the streams that are open, and then itself', async () => {
    const key = openFamily(lab)
    const authorization = await lab.office.authorization(grace.oid, grace.roles)
    const { body } = await fetch(`${served.origin}/api/plans/${key}/events`, {
      headers: { authorization },
    })
    const text = body ? new Response(body).text() : null
    await lab.service.stop()
    const began = performance.now()
    await served.close()
    expect(performance.now() - began).toBeLessThan(1500)
    expect(await text).toContain('event: view')
  })

  it('answers a request addressed to another name only where that name is known', async () => {
    await lab.close()
    lab = await openServiceLab({ hosts: ['127.0.0.1', 'localhost'] })
    const named = (host: string) =>
      lab.service.fetch(new Request(`http://${host}/api/configuration`))
    expect((await named('127.0.0.1:3978')).status).toBe(200)
    expect((await named('localhost:3978')).status).toBe(200)
    expect((await named('rebound.example:3978')).status).toBe(421)
    expect((await named('127.0.0.1.example')).status).toBe(421)
  })
})
