import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LiveEvents } from '../../../../src/api/live.ts'
import type { Operation } from '../../../../src/plan/operation.ts'
import type { PlanView } from '../../../../src/plan/view.ts'
import { withChange } from '../../../../src/plan/view-change.ts'
import { usualLimits } from '../../../../src/service/limits/limits.ts'
import { createPlanStreams } from '../../../../src/service/live/plan-streams.ts'
import { readEvents } from '../../../../src/api/following/event-stream.ts'
import { followPlan } from '../../../../src/api/following/follow.ts'
import type { PlanNews } from '../../../../src/api/following/plan-state.ts'
import {
  adding,
  grace,
  liam,
  openFamily,
  openServiceLab,
  priya,
  type Person,
  type ServiceLab,
} from '../service-lab.ts'

/** The machine may be busy with other tests. */
const soon = { timeout: 10_000 }

let lab: ServiceLab
let key: string
beforeEach(async () => {
  lab = await openServiceLab()
  key = openFamily(lab)
})
afterEach(() => lab.close())

const kit = () => adding('person', { name: 'Kit', kind: 'adult' })
const write = (who: Person, ...operations: Operation[]) =>
  lab.post(who, `/api/plans/${key}/operations`, { operations })

/** A reader with the stream open, as a page's own reader of events hears it. */
async function listen(who: Person, claims: Record<string, unknown> = {}) {
  const authorization = await lab.office.authorization(who.oid, who.roles, claims)
  const reply = await lab.service.fetch(
    new Request(`http://127.0.0.1/api/plans/${key}/events`, { headers: { authorization } }),
  )
  if (!reply.body) throw new Error('there is no stream')
  const events = readEvents(reply.body)
  return {
    reply,
    next: async () => {
      const { value, done } = await events.next()
      return done === true ? null : value
    },
    leave: () => events.return(undefined),
  }
}

const memberRecord = (who: Person): string => {
  const records = [...(lab.log.plan(key)?.records.values() ?? [])]
  return records.find(({ fields }) => fields['oid'] === who.oid)?.id ?? ''
}
const leavesTeam = (who: Person) =>
  write(priya, {
    do: 'set',
    id: 'leaves',
    record: memberRecord(who),
    field: 'to',
    value: '2026-11-24',
    base: lab.log.plan(key)?.seq ?? 0,
  })

describe('a living stream', () => {
  it('may be kept back, changed or stored by nobody on its way', async () => {
    const { reply, leave } = await listen(grace)
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-store, no-transform',
      'x-accel-buffering': 'no',
    })
    await leave()
  })

  it('says hello, then the whole plan, then each change to everybody who has it open', async () => {
    const lead = await listen(priya)
    const teacher = await listen(grace)
    for (const reader of [lead, teacher]) {
      expect(await reader.next()).toEqual({ event: '', data: '' })
    }
    const first = [await lead.next(), await teacher.next()]
    expect(first.map((event) => event?.event)).toEqual(['view', 'view'])

    const began = performance.now()
    const written = (await (await write(priya, kit())).json()) as { seq: number }
    const changes = [await lead.next(), await teacher.next()]
    expect(performance.now() - began).toBeLessThan(1000)
    expect(changes.map((event) => event?.event)).toEqual(['change', 'change'])

    const view = JSON.parse(first[1]?.data ?? '') as LiveEvents['view']
    const change = JSON.parse(changes[1]?.data ?? '') as LiveEvents['change']
    expect(change.records.map(({ fields }) => fields['name'])).toEqual(['Kit'])
    const stands = (await (await lab.ask(grace, `/api/plans/${key}`)).json()) as PlanView
    expect(withChange(view, change)).toEqual(stands)
    expect(stands.seq).toBe(written.seq)
    await Promise.all([lead.leave(), teacher.leave()])
  })

  it('tells a reader who was slow everything in one go', async () => {
    const { next, leave } = await listen(grace)
    await next()
    await next()
    for (let count = 0; count < 5; count++) await write(priya, kit())
    const change = JSON.parse((await next())?.data ?? '') as LiveEvents['change']
    expect(change.records).toHaveLength(5)
    expect(change.seq).toBe(lab.log.plan(key)?.seq)
    await leave()
  })

  it('says that the plan is gone to a reader who leaves the team, and ends', async () => {
    const { next } = await listen(grace)
    await next()
    await next()
    expect((await leavesTeam(grace)).status).toBe(200)
    expect(await next()).toEqual({ event: 'gone', data: '{}' })
    expect(await next()).toBeNull()
  })

  it('carries neither the text nor the id of what its reader may not see', async () => {
    const { next, leave } = await listen(grace)
    await next()
    const view = await next()
    const hidden = adding('evidence', {
      measure: 'judgement',
      by: 'practitioner',
      about: '5.1',
      result: 'not-met',
      on: '2026-11-02',
      note: 'Only for the police',
      audience: ['Northshire Police'],
    })
    expect((await write(liam, hidden)).status).toBe(200)
    const change = await next()
    expect(change?.event).toBe('change')
    for (const text of [view?.data, change?.data]) {
      expect(text).not.toContain('Only for the police')
      expect(text).not.toContain(`"${hidden.record}"`)
    }
    await leave()
  })

  it('just ends when the token of its reader runs out, for the page to open it again', async () => {
    const soon = Math.floor(Date.now() / 1000) + 2
    const { next } = await listen(grace, { exp: soon - 60 })
    await next()
    await next()
    expect(await next()).toBeNull()
    expect(Date.now()).toBeGreaterThanOrEqual(soon * 1000)
  })

  it('says nothing that still waited once the time of its reader is up', async () => {
    const told: ((view: PlanView | null) => void)[] = []
    const view = lab.service.desk.view(grace, key, 'page')
    if (!view) throw new Error('Grace is in the team')
    const streams = createPlanStreams(60_000, usualLimits)
    const open = (until: number) =>
      streams.open(
        (tell) => {
          tell(view)
          told.push(tell)
          return () => undefined
        },
        until,
        grace.oid,
      )
    const slow = open(Date.now() + 20)?.getReader()
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(await slow?.read()).toEqual({ done: true, value: undefined })

    const closed = open(Date.now() + 20)?.getReader()
    told.at(-1)?.(null)
    await new Promise((resolve) => setTimeout(resolve, 60))
    const last = await closed?.read()
    expect(new TextDecoder().decode(last?.value)).toContain('event: gone')
  })

  it('just ends when the service stops', async () => {
    const { next } = await listen(grace)
    await next()
    await next()
    await lab.service.stop()
    expect(await next()).toBeNull()
  })

  it('is on the access log for as long as it was open', async () => {
    lab.looks()
    const { leave, next } = await listen(grace)
    await next()
    expect(lab.looks()).toEqual([`Grace Adeyemi | follow | ${key} | stream | allowed`])
    await leave()
    await expect
      .poll(() => lab.looks(), soon)
      .toEqual([`Grace Adeyemi | follow ended | ${key} | stream | allowed`])
  })
})

describe('a living stream where nothing happens', () => {
  it('shows that it is alive', async () => {
    await lab.close()
    lab = await openServiceLab({ pace: { keepAlive: 20 } })
    key = openFamily(lab)
    const { next, leave } = await listen(grace)
    await next()
    await next()
    expect(await next()).toEqual({ event: '', data: '' })
    expect(await next()).toEqual({ event: '', data: '' })
    await leave()
  })
})

describe('the page’s own follower', () => {
  it('has the plan, each change of it, and its end', async () => {
    const heard: PlanNews[] = []
    const stop = followPlan(
      {
        stream: (_, signal) => lab.ask(grace, `/api/plans/${key}/events`, { signal }),
        wait: () => Promise.reject(new Error('waited')),
      },
      (news) => heard.push(news),
    )
    const kinds = () => heard.map(({ kind }) => kind)
    await expect.poll(kinds, soon).toEqual(['connection', 'view'])
    await write(priya, kit())
    await expect.poll(kinds, soon).toEqual(['connection', 'view', 'change'])
    await leavesTeam(grace)
    await expect.poll(kinds, soon).toEqual(['connection', 'view', 'change', 'gone'])
    stop()
  })

  it('is told that nothing is there where it is not in the team', async () => {
    await leavesTeam(grace)
    const heard: PlanNews[] = []
    const stop = followPlan(
      {
        stream: (_, signal) => lab.ask(grace, `/api/plans/${key}/events`, { signal }),
        wait: () => Promise.reject(new Error('waited')),
      },
      (news) => heard.push(news),
    )
    await expect.poll(() => heard, soon).toEqual([{ kind: 'gone' }])
    stop()
  })
})
