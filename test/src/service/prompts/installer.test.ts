import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGraphClient } from '../../../../src/lists/graph-client.ts'
import { createLocalGraph, type LocalGraph } from '../../../../src/local/graph/local-graph.ts'
import { openLog } from '../../../../src/log/open-log.ts'
import type { Log } from '../../../../src/log/log.ts'
import { installWhereNeeded } from '../../../../src/service/prompts/installer.ts'

const tenantId = 'tenant'
const teamsApp = 'c0ffee00-1111-4222-8333-444444444444'
const [priya, grace, guest] = ['oid-priya', 'oid-grace', 'oid-guest/../x']

let log: Log
let graph: LocalGraph
const asked: string[] = []
const notes: string[] = []
const clock = { day: '2026-11-25', time: '10:00:00' }
const ticking = { today: () => clock.day, now: () => new Date(`${clock.day}T${clock.time}Z`) }

beforeEach(() => {
  log = openLog(':memory:')
  Object.assign(clock, { day: '2026-11-25', time: '10:00:00' })
  asked.length = 0
  notes.length = 0
  graph = createLocalGraph({
    file: ':memory:',
    sites: [],
    now: () => ticking.now(),
    verify: async (token) => ({ application: { id: token, displayName: token } }),
    apps: { catalogue: [teamsApp], users: [priya, grace], installers: ['ours'] },
  })
})
afterEach(() => {
  log.close()
  graph.close()
})

const clientAs = (token: string, send = (request: Request) => graph.dispatch(request)) =>
  createGraphClient({
    token: async () => token,
    send: async (request) => {
      asked.push(`${request.method} ${new URL(request.url).pathname}`)
      return send(request)
    },
    patience: 1_000,
  })
const look = (client = clientAs('ours'), app = teamsApp) =>
  installWhereNeeded(
    { client, teamsApp: app },
    {
      log,
      clock: ticking,
      tenantId,
      hours: { from: '08:30', to: '17:30' },
      notes: { note: (event, facts) => void notes.push(JSON.stringify({ event, ...facts })) },
    },
  )
const asks = (oid: string, about = '2.1') =>
  log.prompts.ask(
    { kind: 'review', plan: 'p', point: '3-month', due: '2026-11-28', about, oid },
    ticking.now().toISOString(),
  )
const reaches = (oid: string) =>
  log.conversations.remember({
    tenantId,
    oid,
    conversationId: `chat-${oid}`,
    serviceUrl: 'https://smba.trafficmanager.net/uk/',
    userMri: `29:${oid}`,
  })
const installed = (oid: string) => `POST /v1.0/users/${oid}/teamwork/installedApps`

describe('somebody who is to be asked', () => {
  it('and has no chat is given the app, once however many questions wait', async () => {
    asks(priya)
    asks(priya, '5.1')
    await look()
    expect(asked).toEqual([installed(priya)])
    expect(notes).toEqual(['{"event":"app.installing","outcome":"installed"}'])
  })

  it('and has a chat is left alone', async () => {
    reaches(priya)
    asks(priya)
    await look()
    expect(asked).toEqual([])
  })

  it('is not tried again on the same day, and is on the next', async () => {
    asks(priya)
    await look()
    clock.time = '15:00:00'
    await look()
    expect(asked).toHaveLength(1)
    clock.day = '2026-11-26'
    await look()
    expect(asked).toHaveLength(2)
    expect(notes[1]).toBe('{"event":"app.installing","outcome":"already"}')
  })

  it('is not greeted in the evening, at the weekend or in their own quiet hours', async () => {
    asks(priya)
    log.quietHours.keep(priya, [{ days: ['wed'], from: '09:00', to: '12:00' }], 'now')
    await look()
    clock.time = '20:00:00'
    await look()
    Object.assign(clock, { day: '2026-11-28', time: '10:00:00' })
    await look()
    expect(asked).toEqual([])
    clock.day = '2026-11-30'
    await look()
    expect(asked).toHaveLength(1)
  })

  it('is not reached through a chat that Graph would name: only Teams’ own activity opens one', async () => {
    asks(priya)
    await look()
    expect(log.conversations.find(tenantId, priya)).toBeNull()
    expect(log.prompts.openTo(priya).map(({ state }) => state)).toEqual(['due'])
  })
})

it('nobody who is not asked anything is given the app', async () => {
  await look()
  expect(asked).toEqual([])
})

describe('where it is not permitted', () => {
  it('one refusal ends the round, and the others are tried on another look', async () => {
    asks(priya)
    asks(grace)
    await look(clientAs('others'))
    expect(asked).toHaveLength(1)
    expect(notes).toEqual(['{"event":"app.installing","outcome":"forbidden"}'])
    await look()
    expect(asked).toHaveLength(2)
    expect(notes[1]).toContain('installed')
  })

  it('somebody whom the tenant does not know does not keep the next from it', async () => {
    asks(guest)
    asks(priya)
    await look()
    expect(asked).toEqual([installed(encodeURIComponent(guest)), installed(priya)])
    expect(notes[0]).toContain('"outcome":"gone"')
  })

  it('an app that is not in the catalogue is a value and no trouble', async () => {
    asks(priya)
    await look(clientAs('ours'), 'other')
    expect(notes).toEqual(['{"event":"app.installing","outcome":"gone"}'])
  })

  it('a Graph that is busy or away is not asked for the next person', async () => {
    asks(priya)
    asks(grace)
    await look(clientAs('ours', async () => new Response(null, { status: 503 })))
    await look(
      clientAs('ours', async () => {
        throw new TypeError('fetch failed')
      }),
    )
    expect(asked).toEqual([installed(priya), installed(grace)])
    expect(notes.every((one) => one === '{"event":"app.installing","outcome":"busy"}')).toBe(true)
  })

  it('trouble with a token says its kind alone', async () => {
    asks(priya)
    const client = createGraphClient({
      token: async () => {
        throw new RangeError('the secret is 123')
      },
      send: (request) => graph.dispatch(request),
      patience: 100,
    })
    await look(client)
    expect(notes).toHaveLength(1)
    expect(notes.join()).not.toContain('123')
  })
})
