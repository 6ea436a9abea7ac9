import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '../../../src/plan/actor.ts'
import type { PlanView } from '../../../src/plan/view.ts'
import type { ServiceOptions } from '../../../src/service/service.ts'
import {
  activityOf,
  clientId,
  connectorToken,
  openBotLab,
  tenantId,
  type BotLab,
} from './bot/bot-lab.ts'
import { grace, omar, openFamily, openServiceLab, priya, type ServiceLab } from './service-lab.ts'

/** The machine may be busy with other tests. */
const soon = { timeout: 10_000 }

let teams: BotLab
let lab: ServiceLab
const open = async (change: Partial<ServiceOptions> = {}) => {
  lab = await openServiceLab(change)
}
beforeEach(async () => {
  teams = await openBotLab()
})
afterEach(async () => {
  await lab.close()
  await teams.close()
})

/** The chat of the service, where Teams is the stand-in of the lab. */
const chat = (): Pick<ServiceOptions, 'bot'> => ({
  bot: {
    clientId,
    tenantId,
    credentials: { kind: 'token', token: () => connectorToken(teams).sign(teams.key) },
    cloud: {
      openIdMetadataUrl: `${teams.issuer}/v1/.well-known/openidconfiguration`,
      loginEndpoint: teams.issuer,
    },
    allowedServiceHosts: ['127.0.0.1'],
  },
})

/** Somebody says hello to the bot in their own chat. */
async function greets(who: Actor, authorization?: string) {
  const from = { id: `29:${who.oid}`, aadObjectId: who.oid, name: who.name }
  return lab.service.fetch(
    new Request('http://127.0.0.1/api/messages', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: authorization ?? `Bearer ${await connectorToken(teams).sign(teams.key)}`,
      },
      body: JSON.stringify(activityOf(teams, { from })),
    }),
  )
}

const cards = () =>
  teams.reached.filter(({ body }) => JSON.stringify(body).includes('AdaptiveCard'))

describe('the chat', () => {
  it('has the card of a review that is late as soon as its lead has opened it', async () => {
    await open(chat())
    openFamily(lab)
    await lab.service.tick()
    expect(cards()).toEqual([])
    expect((await greets(priya)).status).toBe(200)
    await vi.waitFor(() => expect(cards()).toHaveLength(1), soon)
    await lab.service.tick()
    expect(cards()).toHaveLength(1)
  })

  it('has the card of a review that falls due when the day turns', async () => {
    await open({ ...chat(), pace: { day: 10 } })
    lab.clock.day = '2026-07-01'
    openFamily(lab)
    await greets(priya)
    await lab.service.tick()
    expect(cards()).toEqual([])
    lab.clock.day = '2026-08-18'
    await vi.waitFor(() => expect(cards()).toHaveLength(1), soon)
  })

  it('takes nothing that Teams did not sign, a person’s own token included', async () => {
    await open(chat())
    const own = await lab.office.authorization(priya.oid, priya.roles)
    lab.looks()
    expect((await greets(priya, own)).status).toBe(401)
    expect(lab.looks()).toEqual(['nobody | POST /api/messages | no plan | chat | refused'])
    expect(lab.log.conversations.find(tenantId, priya.oid)).toBeNull()
  })

  it('is not there where there is none', async () => {
    await open()
    expect((await greets(priya)).status).toBe(401)
    await lab.service.tick()
    expect(teams.reached).toEqual([])
  })
})

describe('routes that only one start adds', () => {
  it('are behind the same door, and are told who passed it', async () => {
    await open({
      extra: (app, who) => {
        app.get('/api/whoami', async (c) => c.json(await who(c.req.header('authorization'))))
        app.get('/open/whoami', async (c) => c.json(await who(c.req.header('authorization'))))
      },
    })
    expect((await lab.ask(null, '/api/whoami')).status).toBe(401)
    expect(await (await lab.ask(null, '/open/whoami')).json()).toBeNull()
    for (const path of ['/api/whoami', '/open/whoami']) {
      expect(await (await lab.ask(omar, path)).json()).toEqual({ ...omar, tenantId })
    }
  })

  it('may move the day, and everybody who has a plan open sees it', async () => {
    await open({
      extra: (app, _, desk) => {
        app.post('/open/day', (c) => {
          lab.clock.day = '2026-11-26'
          desk.dayMoved()
          return c.json({})
        })
      },
    })
    const told: (PlanView | null)[] = []
    lab.service.desk.follow(grace, openFamily(lab), (view) => told.push(view))
    await lab.post(null, '/open/day', {})
    expect(told.map((view) => view?.on)).toEqual(['2026-11-25', '2026-11-26'])
  })
})

describe('the service', () => {
  it('sees by itself that the day has turned, and goes on after a bug in what that does', async () => {
    await open({ pace: { day: 10 } })
    const key = openFamily(lab)
    const told: (PlanView | null)[] = []
    let isBroken = true
    lab.service.desk.follow(grace, key, (view) => {
      if (isBroken && told.length > 0) throw new RangeError('about Sam Hartley')
      told.push(view)
    })
    lab.clock.day = '2026-11-26'
    const note = '{"event":"day.broken","kind":"RangeError"}'
    await vi.waitFor(() => expect(lab.notes).toContain(note), soon)
    isBroken = false
    lab.clock.day = '2026-11-27'
    await vi.waitFor(() => expect(told.at(-1)?.on).toBe('2026-11-27'), soon)
  })

  it('does nothing more by itself once it has stopped', async () => {
    await open({ ...chat(), pace: { day: 10, prompts: 10 } })
    const looks = vi.spyOn(lab.log.promptWatch, 'toLookAt')
    await vi.waitFor(() => expect(looks.mock.calls.length).toBeGreaterThan(2), soon)
    await lab.service.stop()
    const before = looks.mock.calls.length
    await lab.service.tick()
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(looks.mock.calls).toHaveLength(before)
  })
})
