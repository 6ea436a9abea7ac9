import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { listenOnLoopback, PortTaken } from '../../../../src/local/playground/loopback-listener.ts'
import { startPlayground, type Playground } from '../../../../src/local/playground/playground.ts'
import { freePort, isAlive, playgroundAt } from './playground-lab.ts'
import {
  otherAddressesOpen,
  portsListenedOn,
  socketsBeyondLoopback,
  takesConnections,
} from './sockets.ts'

describe('the playground', () => {
  let playground: Playground
  let port: number
  beforeAll(async () => {
    port = await freePort()
    playground = await startPlayground(playgroundAt(port))
  }, 40_000)
  afterAll(() => playground.close())

  test('is there when it says so', async () => {
    expect(await takesConnections('127.0.0.1', port)).toBe(true)
    const page = await fetch(playground.origin)
    expect(await page.text()).toContain('<div id="root">')
  })

  test('listens on this machine alone', async () => {
    expect(portsListenedOn(playground.pid) ?? [port]).toEqual([port])
    expect(socketsBeyondLoopback(playground.pid) ?? []).toEqual([])
    expect(await otherAddressesOpen(port)).toEqual([])
  })

  test('tells its page to ask nobody but this machine', async () => {
    const { headers } = await fetch(playground.origin)
    expect(headers.get('content-security-policy')).toContain("default-src 'self' data: blob:")
  })

  test.each([
    ['under a name that leads here', { host: 'rebound.example' }],
    ['under another port', { host: '127.0.0.1:1' }],
    ['by a page of another origin', { origin: 'https://elsewhere.example' }],
    ['by a page that hides its origin', { origin: 'null' }],
  ])('answers nothing when it is asked %s', async (_, headers) => {
    const status = await new Promise((resolve, reject) => {
      request(`${playground.origin}/_internal/v1/testConfig`, { headers }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
        .once('error', reject)
        .end()
    })
    expect(status).toBe(421)
  })

  test('takes nothing from the bot while no page is open, and does while one is', async () => {
    const say = async () => {
      const path = `/_connector/v3/conversations/${playground.chatId}/activities`
      const { status } = await fetch(playground.origin + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ type: 'message', text: 'Hello' }),
      })
      return status
    }
    expect(await say()).toBe(503)

    const stream = '/_ws_conversation/v1/conversations/stream'
    const page = new WebSocket(playground.origin.replace('http', 'ws') + stream)
    await new Promise((opened) => page.addEventListener('open', opened))
    expect(await say()).toBe(201)
    page.close()
    await vi.waitFor(async () => expect(await say()).toBe(503), 5000)
  })
})

describe('a playground that cannot start', () => {
  test('says which port is taken', async () => {
    const port = await freePort()
    const other = await listenOnLoopback(createServer(), port, 'other')
    const started = startPlayground(playgroundAt(port))
    await expect(started).rejects.toThrow(PortTaken)
    await expect(started).rejects.toThrow(`Port ${port}, meant for the playground, is taken.`)
    await other.close()
  })

  test('says what it does not like, and leaves nothing behind', async () => {
    const port = await freePort()
    const options = playgroundAt(port)
    const people = options.people.map((person) => ({ ...person, userMri: '29:all-the-same' }))
    await expect(startPlayground({ ...options, people })).rejects.toThrow(
      'The playground ended while it started',
    )
    expect(await takesConnections('127.0.0.1', port)).toBe(false)
  })
})

describe('a playground ends', () => {
  test('when it is closed, and its port is free', async () => {
    const port = await freePort()
    const playground = await startPlayground(playgroundAt(port))
    await playground.close()
    await playground.ended
    expect(isAlive(playground.pid)).toBe(false)
    expect(await takesConnections('127.0.0.1', port)).toBe(false)
  }, 40_000)

  test('when whoever started it is killed, and takes its folder with it', async () => {
    const port = await freePort()
    const parent = spawn(
      process.execPath,
      [new URL('./parent.ts', import.meta.url).pathname, String(port)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const said = await new Promise<string>((resolve) =>
      parent.stdout.once('data', (line: Buffer) => resolve(line.toString('utf8'))),
    )
    const { pid, folder } = JSON.parse(said) as { pid: number; folder: string }
    expect(isAlive(pid)).toBe(true)

    parent.kill('SIGKILL')
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), 10_000)
    expect(await takesConnections('127.0.0.1', port)).toBe(false)
    expect(folder !== '' && existsSync(folder)).toBe(false)
  }, 40_000)
})
