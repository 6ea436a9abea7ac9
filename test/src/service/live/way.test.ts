import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LiveEvents } from '../../../../src/api/live.ts'
import type { Sent } from '../../../../src/plan/operation.ts'
import { textOf } from '../../../../src/plan/plan.ts'
import { readEvents } from '../../../../src/api/following/event-stream.ts'
import {
  adding,
  grace,
  liam,
  omar,
  openFamily,
  openServiceLab,
  priya,
  type Person,
  type ServiceLab,
} from '../service-lab.ts'

let lab: ServiceLab
let key: string
let head: string
beforeEach(async () => {
  lab = await openServiceLab()
  key = openFamily(lab)
  head =
    [...(lab.log.plan(key)?.records.values() ?? [])].find(({ kind }) => kind === 'plan')?.id ?? ''
})
afterEach(() => lab.close())

const seq = () => lab.log.plan(key)?.seq ?? 0
const goal = () => textOf(lab.log.plan(key)?.records.get(head), 'goal')
const write = (who: Person, ...operations: Sent[]) =>
  lab.post(who, `/api/plans/${key}/operations`, { operations })
/** Puts words in at the front of the goal, as it stands. */
const puts = (who: Person, id: string, insert: string) =>
  write(who, {
    do: 'splice',
    id,
    record: head,
    field: 'goal',
    base: seq(),
    length: goal().length,
    splices: [{ from: 0, to: 0, insert }],
  })

async function wait(who: Person, since: number, tag?: string) {
  const headers = tag === undefined ? {} : { 'if-none-match': tag }
  const reply = await lab.ask(who, `/api/plans/${key}/events?wait=1&since=${since}`, { headers })
  const body = reply.status === 200 ? ((await reply.json()) as LiveEvents['view']) : null
  return { status: reply.status, tag: reply.headers.get('etag') ?? '', body }
}

describe('the way of a text', () => {
  it('is told step by step to everybody who watches, each step of one’s own under its name', async () => {
    const reply = await lab.ask(grace, `/api/plans/${key}/events`)
    if (!reply.body) throw new Error('there is no stream')
    const events = readEvents(reply.body)
    await events.next()
    await events.next()
    const before = seq()
    await puts(priya, 'hers', 'Calm. ')
    const first = await events.next()
    await puts(grace, 'his', 'Very. ')
    const heard = [first, await events.next()].flatMap(({ value }) =>
      value ? [JSON.parse(value.data) as LiveEvents['change']] : [],
    )
    expect(heard.map(({ after, seq: number }) => [after, number])).toEqual([
      [before, before + 1],
      [before + 1, before + 2],
    ])
    expect(heard.flatMap(({ texts = [] }) => texts)).toEqual([
      {
        record: head,
        field: 'goal',
        steps: [{ seq: before + 1, splices: [{ from: 0, to: 0, insert: 'Calm. ' }] }],
      },
      {
        record: head,
        field: 'goal',
        steps: [
          { seq: before + 2, operation: 'his', splices: [{ from: 0, to: 0, insert: 'Very. ' }] },
        ],
      },
    ])
    await events.return(undefined)
  })

  it('is told from what a reader had last to one who comes back', async () => {
    const since = seq()
    await puts(priya, 'hers', 'Calm. ')
    await write(priya, adding('review', { point: '3-month', held: '2026-11-20' }))
    await puts(grace, 'his', 'Very. ')
    const { body } = await wait(grace, since)
    expect(body?.texts?.flatMap(({ steps }) => steps.map(({ seq: number }) => number))).toEqual([
      since + 1,
      since + 3,
    ])
    expect((await wait(grace, seq())).body?.texts).toBeUndefined()
  })

  it('is not told where a text held on its way what its reader may not know', async () => {
    const place = {
      people: [],
      use: 'home',
      text: '14 Wisteria Court',
      protected: true,
      audience: ['Early Help'],
    }
    expect((await write(priya, adding('location', place))).status).toBe(200)
    const since = seq()
    await puts(priya, 'slip', 'They live at 14 Wisteria Court. ')
    const whole = { do: 'write', id: 'mended', record: head, field: 'goal', text: 'Calm.' } as const
    await write(priya, { ...whole, base: seq() })
    const { body } = await wait(liam, since)
    expect(body?.records.find(({ id }) => id === head)?.fields['goal']).toBe('Calm.')
    expect(body?.texts).toBeUndefined()
    expect(JSON.stringify(body)).not.toContain('Wisteria')
  })

  it('is not told from before something that says who sees what', async () => {
    const since = seq()
    await puts(priya, 'hers', 'Calm. ')
    await write(priya, adding('person', { name: 'Kit', kind: 'adult' }))
    expect((await wait(grace, since)).body?.texts).toBeUndefined()
  })

  it('is not told from before its reader was in the team', async () => {
    const { oid, name, agency } = omar
    const place = { oid, name, agency, role: 'member', from: '2026-12-01' }
    expect((await write(priya, adding('member', place))).status).toBe(200)
    const since = seq()
    await puts(priya, 'hers', 'Calm. ')
    lab.clock.day = '2026-12-01'
    expect((await wait(grace, since)).body?.texts).toHaveLength(1)
    expect(await wait(omar, since)).toMatchObject({ status: 200, body: { key } })
    expect((await wait(omar, since)).body?.texts).toBeUndefined()
  })
})

describe('a reader whose network holds streams back', () => {
  it('is answered as soon as something changes', async () => {
    const first = await wait(grace, seq())
    expect(first.status).toBe(200)
    let isAnswered = false
    const next = wait(grace, seq(), first.tag).finally(() => void (isAnswered = true))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(isAnswered).toBe(false)
    await puts(priya, 'hers', 'Calm. ')
    const { body, tag } = await next
    expect(body?.texts).toHaveLength(1)
    expect(tag).not.toBe(first.tag)
  })

  it('is told that nothing is here where they are not in the team', async () => {
    expect((await lab.ask(null, `/api/plans/${key}/events?wait=1`)).status).toBe(401)
    const reply = await lab.ask(grace, '/api/plans/none/events?wait=1')
    expect(reply.status).toBe(404)
  })

  it('is let go when the service stops', async () => {
    const { tag } = await wait(grace, seq())
    const held = wait(grace, seq(), tag)
    await new Promise((resolve) => setTimeout(resolve, 50))
    await lab.service.stop()
    expect((await held).status).toBe(304)
  })

  it.each(['since=-1', 'since=x', 'wait=2'])('is told what is wrong with %s', async (query) => {
    const reply = await lab.ask(grace, `/api/plans/${key}/events?${query}`)
    expect(reply.status).toBe(400)
    const { faults } = (await reply.json()) as { faults: { path: string }[] }
    expect(faults.map(({ path }) => path)).toEqual([query.split('=')[0]])
  })
})
