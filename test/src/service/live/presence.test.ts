import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEvents } from '../../../../src/api/following/event-stream.ts'
import type { LiveEvents } from '../../../../src/api/live.ts'
import { headOf } from '../../../../src/plan/plan.ts'
import {
  adding,
  grace,
  helen,
  liam,
  omar,
  openFamily,
  openServiceLab,
  priya,
  ivy,
  type Person,
  type ServiceLab,
} from '../service-lab.ts'

/** The machine may be busy with other tests. */
const soon = { timeout: 10_000 }

let lab: ServiceLab
let key: string
let now = 0
let due: { at: number; work: () => void }[] = []
let goal: { record: string; field: string }
const endless = { atOnce: 1e9, aMinute: 1e9 }
const open = async (limits = { presence: endless }) => {
  lab = await openServiceLab({
    limits,
    presence: {
      now: () => now,
      later(ms, work) {
        const one = { at: now + ms, work }
        due.push(one)
        return () => (due = due.filter((other) => other !== one))
      },
    },
  })
  key = openFamily(lab)
  goal = { record: headOf(lab.log.plan(key) ?? { records: new Map() })?.id ?? '', field: 'goal' }
}
beforeEach(async () => {
  now = 0
  due = []
  await open()
})
afterEach(() => lab.close())

function goesBy(ms: number) {
  now += ms
  for (const one of due.filter(({ at }) => at <= now)) {
    due = due.filter((other) => other !== one)
    one.work()
  }
}

let nth = 0
const sign = (at?: object) => ({ page: 'page', nth: (nth += 1), here: true, ...(at ? { at } : {}) })
const beat = (who: Person | null, at?: object, plan = key) =>
  lab.post(who, `/api/plans/${plan}/presence`, sign(at))
const leaves = (who: Person) =>
  lab.post(who, `/api/plans/${key}/presence`, { ...sign(), here: false })
const write = (who: Person, ...operations: object[]) =>
  lab.post(who, `/api/plans/${key}/operations`, { operations })

type Told = LiveEvents['presence']['present']

/** Somebody with the plan open, and all that their stream says of who else is there. */
async function listen(who: Person) {
  const reply = await lab.ask(who, `/api/plans/${key}/events`)
  if (!reply.body) throw new Error('there is no stream')
  const reader = reply.body.getReader()
  const events = readEvents(
    new ReadableStream({
      async pull(controller) {
        const { done, value } = await reader.read()
        if (done) controller.close()
        else controller.enqueue(value)
      },
    }),
  )
  const told: Told[] = []
  const kinds: string[] = []
  void (async () => {
    for await (const { event, data } of events) {
      kinds.push(event)
      if (event === 'presence') told.push((JSON.parse(data) as LiveEvents['presence']).present)
    }
  })()
  await expect.poll(() => kinds, soon).toContain('view')
  return { told, kinds, leave: () => reader.cancel() }
}

describe('two people in one plan', () => {
  it('one hears when the other comes, stands in a field, and leaves; the other is told the same by name', async () => {
    const { told } = await listen(grace)
    await beat(priya)
    await expect.poll(() => told.at(-1), soon).toEqual([{ name: 'Priya Nair' }])
    await beat(priya, goal)
    await expect.poll(() => told.at(-1), soon).toEqual([{ name: 'Priya Nair', at: goal }])
    await leaves(priya)
    await expect.poll(() => told.at(-1), soon).toEqual([])
    expect(told).toHaveLength(3)
  })

  it('who comes later hears at once who is there already, after the plan', async () => {
    await beat(priya, goal)
    const { told, kinds } = await listen(grace)
    await expect.poll(() => told, soon).toEqual([[{ name: 'Priya Nair', at: goal }]])
    expect(kinds.filter(Boolean)).toEqual(['view', 'presence'])
  })

  it('hear nothing of themselves, and nothing that says the same again', async () => {
    const { kinds } = await listen(grace)
    await beat(grace, goal)
    await beat(priya)
    await beat(priya)
    await expect.poll(() => kinds.filter(Boolean), soon).toEqual(['view', 'presence'])
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(kinds.filter(Boolean)).toEqual(['view', 'presence'])
  })

  it('who gives no sign for 35 seconds is gone', async () => {
    const { told } = await listen(grace)
    await beat(priya)
    await expect.poll(() => told, soon).toHaveLength(1)
    goesBy(34_999)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(told).toHaveLength(1)
    goesBy(1)
    await expect.poll(() => told.at(-1), soon).toEqual([])
  })

  it('whose last stream ends is gone at once', async () => {
    const { told } = await listen(grace)
    const { leave } = await listen(priya)
    await beat(priya)
    await expect.poll(() => told, soon).toHaveLength(1)
    await leave()
    await expect.poll(() => told.at(-1), soon).toEqual([])
  })

  it('who leaves the team is gone, and their signs are refused as if nothing were there', async () => {
    const { told } = await listen(priya)
    await beat(grace, goal)
    await expect.poll(() => told, soon).toHaveLength(1)
    const records = [...(lab.log.plan(key)?.records.values() ?? [])]
    const record = records.find(({ fields }) => fields['oid'] === grace.oid)?.id
    const base = lab.log.plan(key)?.seq
    await write(priya, { do: 'set', id: 'out', record, field: 'to', value: '2026-11-24', base })
    await expect.poll(() => told.at(-1), soon).toEqual([])
    const refused = await beat(grace, goal)
    expect([refused.status, await refused.json()]).toEqual([
      404,
      { code: 'nothing-here', message: 'Nothing is here.' },
    ])
  })

  it('whom the directory does not know any more is told of to nobody', async () => {
    await beat(grace, goal)
    expect(await (await beat(priya)).json()).toEqual({
      present: [{ name: 'Grace Adeyemi', at: goal }],
    })
    lab.log.directory.drop(grace.oid, ivy.oid, '2026-11-25T09:00:00.000Z')
    expect(await (await beat(priya)).json()).toEqual({ present: [] })
  })
})

describe('a record that is hidden', () => {
  it('is told to nobody from whom it is kept, not even by the moment somebody comes to it', async () => {
    const hidden = adding('evidence', {
      measure: 'judgement',
      by: 'practitioner',
      about: '5.1',
      result: 'not-met',
      on: '2026-11-02',
      note: 'Only for the police',
      audience: [liam.agency],
    })
    if (hidden.do !== 'add') throw new Error('nothing is added')
    expect((await write(liam, hidden)).status).toBe(200)
    const hers = await listen(grace)
    await beat(liam)
    await expect.poll(() => hers.told, soon).toEqual([[{ name: 'Liam Doyle' }]])
    const there = await beat(liam, { record: hidden.record, field: 'note' })
    const nowhere = await beat(liam, { record: 'nowhere', field: 'note' })
    expect(await there.text()).toBe(await nowhere.text())
    await beat(liam)
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(hers.told).toHaveLength(1)
  })

  it('ends to be told as soon as it is hidden, though nobody moved', async () => {
    const need = [...(lab.log.plan(key)?.records.values() ?? [])].find(
      ({ kind }) => kind === 'need',
    )
    const at = { record: need?.id ?? '', field: 'why' }
    const { told } = await listen(grace)
    await beat(priya, at)
    await expect.poll(() => told.at(-1), soon).toEqual([{ name: 'Priya Nair', at }])
    const decision = adding('sharing', {
      agency: grace.agency,
      purpose: 'Support at school',
      basis: 'Public task',
      categories: ['general'],
      decision: 'do-not-share',
      why: 'The family asked for it.',
      from: '2026-11-25',
    })
    expect((await write(priya, decision)).status).toBe(200)
    await expect.poll(() => told.at(-1), soon).toEqual([{ name: 'Priya Nair' }])
  })
})

describe('somebody who opened the plan in an emergency', () => {
  it('is told to nobody, and hears of nobody', async () => {
    const reference = headOf(lab.log.plan(key) ?? { records: new Map() })?.fields['reference']
    const why = 'A child was seen alone at night in the snow.'
    expect((await lab.post(omar, '/api/emergencies', { reference, why })).status).toBe(201)
    const hers = await listen(priya)
    const his = await listen(omar)
    const answer = await beat(omar, goal)
    expect([answer.status, await answer.json()]).toEqual([200, { present: [] }])
    await beat(priya, goal)
    await beat(helen)
    await expect.poll(() => hers.told, soon).toEqual([[{ name: 'Helen Marsh' }]])
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(his.told).toEqual([])
  })
})

describe('somebody who moves about without end', () => {
  it('may say so four times a second, which nobody else notices', async () => {
    await lab.close()
    await open({ presence: { atOnce: 4, aMinute: 240 } })
    const statuses: number[] = []
    for (let count = 0; count < 6; count += 1) statuses.push((await beat(priya)).status)
    expect(statuses).toEqual([200, 200, 200, 200, 429, 429])
    expect((await beat(grace)).status).toBe(200)
    expect((await write(priya, adding('person', { name: 'Kit', kind: 'adult' }))).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect((await beat(priya)).status).toBe(200)
  })

  it('is told to each reader at most four times a second, and where they stand in the end', async () => {
    const { told } = await listen(grace)
    const need = [...(lab.log.plan(key)?.records.values() ?? [])].find(
      ({ kind }) => kind === 'need',
    )
    const why = { record: need?.id ?? '', field: 'why' }
    const began = performance.now()
    let at = goal
    while (performance.now() - began < 1000) {
      at = at === goal ? why : goal
      await beat(priya, at)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await expect.poll(() => told.at(-1), soon).toEqual([{ name: 'Priya Nair', at }])
    const seconds = (performance.now() - began) / 1000
    expect(told.length).toBeGreaterThan(2)
    expect(told.length).toBeLessThanOrEqual(Math.floor(seconds * 4) + 1)
  })

  it('is told to a slow reader once, as it is when they take it, after the plan itself', async () => {
    const reply = await lab.ask(grace, `/api/plans/${key}/events`)
    const events = readEvents(reply.body ?? new ReadableStream())
    await events.next()
    await events.next()
    for (const at of [undefined, goal, undefined, goal]) {
      await beat(priya, at)
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
    await write(priya, adding('person', { name: 'Kit', kind: 'adult' }))
    const heard: string[] = []
    void (async () => {
      for await (const { event, data } of events) heard.push(`${event} ${data}`)
    })()
    const presence = `presence ${JSON.stringify({ present: [{ name: 'Priya Nair', at: goal }] })}`
    await expect.poll(() => heard.at(-1), soon).toBe(presence)
    expect(heard.map((one) => one.split(' ')[0])).toEqual(['change', 'presence'])
  })
})

describe('somebody who waits for changes', () => {
  it('hears who else is there in the answer to their own sign, and their waiting still ends in 304', async () => {
    const first = await lab.ask(grace, `/api/plans/${key}/events?wait=1`)
    const tag = first.headers.get('etag') ?? ''
    await first.json()
    await beat(priya, goal)
    expect(await (await beat(grace)).json()).toEqual({
      present: [{ name: 'Priya Nair', at: goal }],
    })
    expect(await (await beat(priya)).json()).toEqual({ present: [{ name: 'Grace Adeyemi' }] })
    const waiting = new AbortController()
    const second = lab.ask(grace, `/api/plans/${key}/events?wait=1`, {
      headers: { 'if-none-match': tag },
      signal: waiting.signal,
    })
    await beat(priya)
    await new Promise((resolve) => setTimeout(resolve, 50))
    waiting.abort()
    expect((await second).status).toBe(304)
  })
})

describe('the access log', () => {
  it('has no row of a sign while the plan is open to whoever gives it: the row of the opening says so', async () => {
    lab.looks()
    await listen(grace)
    await beat(grace, goal)
    await beat(grace)
    expect(lab.looks()).toEqual([`Grace Adeyemi | follow | ${key} | stream | allowed`])
  })

  it('has a row of any other, taken or refused', async () => {
    lab.looks()
    await beat(grace)
    await beat(omar)
    await beat(null)
    const route = `POST /api/plans/:key/presence | ${key} | page`
    expect(lab.looks()).toEqual([
      `Grace Adeyemi | ${route} | allowed`,
      `Omar Farouk | ${route} | refused`,
      `nobody | ${route} | refused`,
    ])
  })
})

describe('presence', () => {
  it('is written nowhere', async () => {
    const before = lab.log.plan(key)?.seq
    await listen(grace)
    await beat(priya, goal)
    expect([lab.log.plan(key)?.seq, lab.notes]).toEqual([before, []])
  })

  it.each([
    ['no page', { nth: 1, here: true }],
    ['a number that is none', { page: 'page', nth: -1, here: true }],
    ['words in place of an id', { page: 'a page', nth: 1, here: true }],
    ['half a place', { page: 'page', nth: 1, here: true, at: { record: 'r' } }],
    [
      'a field that is a whole text',
      { page: 'page', nth: 1, here: true, at: { record: 'r', field: 'x'.repeat(41) } },
    ],
    ['a name', { page: 'page', nth: 1, here: true, name: 'Somebody else' }],
  ])('is not taken with %s', async (_, body) => {
    const answer = await lab.post(priya, `/api/plans/${key}/presence`, body)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: 'faulty' })
    expect(await (await beat(grace)).json()).toEqual({ present: [] })
  })

  it('in a plan that is not open is answered as in one that is not there', async () => {
    const [one, other] = await Promise.all([beat(omar), beat(omar, undefined, 'nowhere')])
    expect([one.status, await one.text()]).toEqual([other.status, await other.text()])
  })
})
