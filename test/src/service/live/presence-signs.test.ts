import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEvents } from '../../../../src/api/following/event-stream.ts'
import { adding, grace, omar, priya } from '../service-lab.ts'
import { openPresenceLab, soon, type PresenceLab } from './presence-lab.ts'

let lab: PresenceLab
beforeEach(async () => {
  lab = await openPresenceLab()
})
afterEach(() => lab.close())

describe('somebody who moves about without end', () => {
  it('may say so four times a second, which nobody else notices', async () => {
    await lab.close()
    lab = await openPresenceLab('usual')
    const statuses: number[] = []
    for (let count = 0; count < 6; count += 1) statuses.push((await lab.beat(priya)).status)
    expect(statuses).toEqual([200, 200, 200, 200, 429, 429])
    expect((await lab.beat(grace)).status).toBe(200)
    expect((await lab.write(priya, adding('person', { name: 'Kit', kind: 'adult' }))).status).toBe(
      200,
    )
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect((await lab.beat(priya)).status).toBe(200)
  })

  it('is told to each reader at most four times a second, and where they stand in the end', async () => {
    const { told } = await lab.listen(grace)
    const began = performance.now()
    let at = lab.goal
    while (performance.now() - began < 1000) {
      at = at === lab.goal ? lab.why : lab.goal
      await lab.beat(priya, at)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await expect.poll(() => told.at(-1), soon).toEqual([{ name: 'Priya Nair', at }])
    const seconds = (performance.now() - began) / 1000
    expect(told.length).toBeLessThanOrEqual(Math.floor(seconds * 4) + 1)
  })

  it('is told to a slow reader once, as it is when they take it, after the plan itself', async () => {
    const reply = await lab.ask(grace, `/api/plans/${lab.key}/events`)
    const events = readEvents(reply.body ?? new ReadableStream())
    await events.next()
    await events.next()
    for (const at of [undefined, lab.goal, undefined, lab.goal]) {
      await lab.beat(priya, at)
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
    await lab.write(priya, adding('person', { name: 'Kit', kind: 'adult' }))
    const heard: string[] = []
    void (async () => {
      for await (const { event, data } of events) heard.push(`${event} ${data}`)
    })()
    const presence = `presence ${JSON.stringify({ present: [{ name: 'Priya Nair', at: lab.goal }] })}`
    await expect.poll(() => heard.at(-1), soon).toBe(presence)
    expect(heard.map((one) => one.split(' ')[0])).toEqual(['change', 'presence'])
  })
})

describe('somebody who waits for changes', () => {
  it('hears who else is there in the answer to their own sign, and their waiting still ends in 304', async () => {
    const first = await lab.ask(grace, `/api/plans/${lab.key}/events?wait=1`)
    const tag = first.headers.get('etag') ?? ''
    await first.json()
    await lab.beat(priya, lab.goal)
    expect(await (await lab.beat(grace)).json()).toEqual({
      present: [{ name: 'Priya Nair', at: lab.goal }],
    })
    expect(await (await lab.beat(priya)).json()).toEqual({ present: [{ name: 'Grace Adeyemi' }] })
    const waiting = new AbortController()
    const second = lab.ask(grace, `/api/plans/${lab.key}/events?wait=1`, {
      headers: { 'if-none-match': tag },
      signal: waiting.signal,
    })
    await lab.beat(priya)
    await new Promise((resolve) => setTimeout(resolve, 50))
    waiting.abort()
    expect((await second).status).toBe(304)
  })
})

describe('the access log', () => {
  it('has no row of a sign while the plan is open to whoever gives it: the row of the opening says so', async () => {
    lab.looks()
    await lab.listen(grace)
    await lab.beat(grace, lab.goal)
    await lab.beat(grace)
    expect(lab.looks()).toEqual([`Grace Adeyemi | follow | ${lab.key} | stream | allowed`])
  })

  it('has a row of any other, taken or refused', async () => {
    lab.looks()
    await lab.beat(grace)
    await lab.beat(omar)
    await lab.beat(null)
    const route = `POST /api/plans/:key/presence | ${lab.key} | page`
    expect(lab.looks()).toEqual([
      `Grace Adeyemi | ${route} | allowed`,
      `Omar Farouk | ${route} | refused`,
      `nobody | ${route} | refused`,
    ])
  })
})

describe('presence', () => {
  it('is written nowhere', async () => {
    const before = lab.log.plan(lab.key)?.seq
    await lab.listen(grace)
    await lab.beat(priya, lab.goal)
    expect([lab.log.plan(lab.key)?.seq, lab.notes]).toEqual([before, []])
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
    const answer = await lab.post(priya, `/api/plans/${lab.key}/presence`, body)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: 'faulty' })
    expect(await (await lab.beat(grace)).json()).toEqual({ present: [] })
  })

  it('in a plan that is not open is answered as in one that is not there', async () => {
    const [one, other] = await Promise.all([lab.beat(omar), lab.beat(omar, undefined, 'nowhere')])
    expect([one.status, await one.text()]).toEqual([other.status, await other.text()])
  })
})
