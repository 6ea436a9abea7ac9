import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { samplePeople } from '../../../src/local/people.ts'
import { signInAs } from '../local/sign-in.ts'
import { familyOf, listeningOf, loopback, survivorsOf } from './start/processes.ts'
import { Machine, type Run } from './start/started.ts'
import { sampleFamilies } from '../../../src/local/families/index.ts'

/** How many families a start without wishes has. */
const invented = sampleFamilies('2026-11-26').length

const [priya, , , , omar] = samplePeople

/** A start is quick; a machine that runs all tests at once is not. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const allReady = /The chat is ready for Helen Marsh/

type Started = Run & { readonly origin: string }

let machine: Machine
beforeEach(() => void (machine = new Machine()))
afterEach(() => machine.remove())

/** The families of somebody, or the status of a refusal. */
async function familiesOf(origin: string, token: string): Promise<string[] | number> {
  const headers = { authorization: `Bearer ${token}` }
  const response = await fetch(`${origin}/api/families`, { headers })
  if (!response.ok) return response.status
  const { rows } = (await response.json()) as { rows: { family: string }[] }
  return rows.map(({ family }) => family)
}

const tokenOf = async (origin: string, oid: string = priya.oid) =>
  (await signInAs(oid, origin)).access_token

/** Opens a plan for a family, as Priya. */
async function openPlan(origin: string, family: string): Promise<void> {
  const response = await fetch(`${origin}/api/plans`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokenOf(origin)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      family,
      framework: 'supporting-families-2022',
      opened: new Date().toISOString().slice(0, 10),
    }),
  })
  expect(response.status).toBe(201)
}

describe('a start without the chat', () => {
  const shared = new Machine()
  let started: Started
  beforeAll(async () => void (started = await shared.start(['--no-chat'])))
  afterAll(() => shared.remove())

  it('serves the page, signs an invented person in and shows them their families', async () => {
    const { origin } = started
    const page = await fetch(origin)
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(await page.text()).toContain('<title>Family Outcome Plan</title>')
    expect(await familiesOf(origin, await tokenOf(origin))).toHaveLength(invented)
    expect(await familiesOf(origin, await tokenOf(origin, omar.oid))).toEqual([])
    expect(await familiesOf(origin, 'a.b.c')).toBe(401)
  })

  it('starts neither chat client where the chat is left out', async () => {
    const { child, origin, printed } = started
    const [announced] = await printed(/The plan +(\S+)[\s\S]*Ctrl-C/)
    expect(announced).not.toMatch(/chat/i)
    expect(listeningOf(familyOf(child.pid ?? 0))).toHaveLength(1)
    const configuration = await (await fetch(`${origin}/api/configuration`)).json()
    expect(configuration).toMatchObject({ local: { chats: [] } })
  })

  it('does not share what was entered with another, and none of it is removed under it', async () => {
    const { code, stdout, stderr } = await shared.run(['--no-chat', '--reset']).ended
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/log\.sqlite .*in use.* --data/)
    const { origin } = started
    expect(await familiesOf(origin, await tokenOf(origin))).toHaveLength(invented)
  })
})

describe('a start with the chat', () => {
  const shared = new Machine()
  let started: Started
  beforeAll(async () => void (started = await shared.start([])))
  afterAll(() => shared.remove())

  it('tells the page where the chats are and where the day is moved', async () => {
    const { origin, printed } = started
    const [, first, second] = await printed(/The chat +(\S+) .*\n +and +(\S+)/)
    const configuration = await (await fetch(`${origin}/api/configuration`)).json()
    const chats = [
      { person: 'Priya Nair', origin: first },
      { person: 'Helen Marsh', origin: second },
    ]
    expect(configuration).toMatchObject({ local: { movesDay: '/local/day', chats } })
  })

  it('listens on this machine alone, with both chat clients and the proxy before them', async () => {
    const { child, origin, printed } = started
    const [, chat = '', managers = ''] = await printed(/The chat +(\S+) .*\n +and +(\S+)/)
    await printed(allReady)
    const sockets = listeningOf(familyOf(child.pid ?? 0))
    expect(sockets).toHaveLength(4)
    expect(sockets.filter(({ address }) => address !== loopback)).toEqual([])
    const ports = sockets.map(({ port }) => `http://127.0.0.1:${port}`)
    expect(ports).toEqual(expect.arrayContaining([origin, chat, managers]))
    expect((await fetch(chat)).status).toBe(200)
    expect((await fetch(managers)).status).toBe(200)
  })

  it('does not keep the chat of a second start from coming up', async () => {
    const [, chat] = await started.printed(/The chat +(\S+)/)
    const second = await machine.start([])
    const [, another] = await second.printed(/The chat +(\S+)/)
    await second.printed(allReady)
    expect(another).not.toBe(chat)
  })
})

describe('a start that ends', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends within two seconds of %s and leaves nothing behind',
    async (signal) => {
      const { child, ended, origin, printed } = await machine.start([])
      await printed(allReady)
      const family = familyOf(child.pid ?? 0)
      expect(family.length).toBeGreaterThan(1)
      const before = Date.now()
      child.kill(signal)
      const { code, stderr } = await ended
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(Date.now() - before).toBeLessThan(2_000)
      expect(await survivorsOf(family)).toEqual([])
      await expect(fetch(origin)).rejects.toThrow('fetch failed')
    },
  )

  it('ends when the launcher that started it is gone', async () => {
    const { child, ended, printed } = await machine.start([])
    await printed(allReady)
    const family = familyOf(child.pid ?? 0)
    child.disconnect()
    expect((await ended).code).toBe(0)
    expect(await survivorsOf(family)).toEqual([])
  })

  it('leaves nothing behind when its power is cut', async () => {
    const { child, ended, printed } = await machine.start([])
    await printed(allReady)
    const family = familyOf(child.pid ?? 0)
    child.kill('SIGKILL')
    await ended
    expect(await survivorsOf(family)).toEqual([])
  })
})

describe('a port that is in use', () => {
  it('is named in one line with the way to choose another, and nothing was made', async () => {
    const server = createServer()
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const address = server.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    const { code, stdout, stderr } = await machine.run([], { PORT: port }).ended
    await new Promise((closed) => server.close(closed))
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(`Port ${port} is in use`)
    expect(stderr).toContain('set PORT to another number')
    expect(existsSync(machine.data)).toBe(false)
  })
})

describe('what was entered', () => {
  it('is there after a restart, and whoever was signed in still is', async () => {
    const first = await machine.start(['--no-chat'])
    await openPlan(first.origin, 'Okafor')
    const token = await tokenOf(first.origin)
    first.child.kill('SIGKILL')
    await first.ended
    const second = await machine.start(['--no-chat'])
    const families = await familiesOf(second.origin, token)
    expect(families).toContain('Okafor')
    expect(families).toHaveLength(invented + 1)
  })

  it('is gone after --reset, which says what it removed and touches nothing else', async () => {
    const first = await machine.start(['--no-chat'])
    await openPlan(first.origin, 'Okafor')
    first.child.kill('SIGTERM')
    await first.ended
    writeFileSync(join(machine.data, 'mine.txt'), 'kept')
    const second = await machine.start(['--no-chat', '--reset'])
    await second.printed(/Removed .*log\.sqlite/)
    const families = await familiesOf(second.origin, await tokenOf(second.origin))
    expect(families).not.toContain('Okafor')
    expect(families).toHaveLength(invented)
    expect(readdirSync(machine.data)).toContain('mine.txt')
  })

  it('lies where --data says, seen from the folder in which npm was called', async () => {
    const folder = join(machine.data, '..')
    const npm = { npm_lifecycle_event: 'start', INIT_CWD: folder }
    await machine.start(['--no-chat', '--data', 'elsewhere'], npm)
    expect(readdirSync(folder)).toEqual(['elsewhere'])
    expect(readdirSync(join(folder, 'elsewhere'))).toContain('log.sqlite')
  })
})

describe('--empty', () => {
  it('starts without families', async () => {
    const { origin, printed } = await machine.start(['--empty', '--no-chat'])
    await printed(/no families yet/)
    expect(await familiesOf(origin, await tokenOf(origin))).toEqual([])
  })

  it('with --reset begins again without families', async () => {
    const first = await machine.start(['--no-chat'])
    first.child.kill('SIGTERM')
    await first.ended
    const { origin } = await machine.start(['--reset', '--empty', '--no-chat'])
    expect(await familiesOf(origin, await tokenOf(origin))).toEqual([])
  })
})

describe('a command line that makes no sense', () => {
  it.each([
    [['--rest'], {}, /Unknown option '--rest'.*Usage/s],
    [['now'], {}, /Unexpected argument 'now'.*Usage/s],
    [[], { PORT: 'http' }, /PORT is http, which is no port.*Usage/s],
    [[], { PORT: '65536' }, /PORT is 65536, which is no port.*Usage/s],
  ])('%o with %o is refused with exit code 2', async (args, env, says) => {
    const { code, stdout, stderr } = await machine.run(args, env).ended
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(says)
    expect(existsSync(machine.data)).toBe(false)
  })

  it('is not --help, which says what there is', async () => {
    const { code, stdout, stderr } = await machine.run(['--help']).ended
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const flag of ['--empty', '--reset', '--no-chat', '--data', 'PORT'])
      expect(stdout).toContain(flag)
  })
})

describe('in production', () => {
  it('there is no such start', async () => {
    mkdirSync(machine.data)
    const { code, stderr } = await machine.run([], { NODE_ENV: 'production' }).ended
    expect(code).toBe(1)
    expect(stderr).toContain('does not run in production')
    expect(readdirSync(machine.data)).toEqual([])
  })
})
