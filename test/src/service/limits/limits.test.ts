import { afterEach, describe, expect, it } from 'vitest'
import type { Limits } from '../../../../src/service/limits/limits.ts'
import {
  ivy,
  adding,
  grace,
  openFamily,
  openServiceLab,
  priya,
  type ServiceLab,
} from '../service-lab.ts'

const few = { atOnce: 3, aMinute: 1 }
let lab: ServiceLab
let key: string
const open = async (limits: Partial<Limits>, gateways = 0) => {
  lab = await openServiceLab({ limits, gateways })
  key = openFamily(lab)
}
afterEach(() => lab.close())

const statuses = async (times: number, ask: () => Promise<Response>) => {
  const found: number[] = []
  for (let time = 0; time < times; time += 1) {
    const reply = await ask()
    await reply.body?.cancel()
    found.push(reply.status)
  }
  return found
}
const kit = (count = 1) => ({
  operations: Array.from({ length: count }, () => adding('person', { name: 'Kit', kind: 'adult' })),
})
const plan = () => `/api/plans/${key}`
/** Nobody, from an address. */
const stranger = (address: string, path = plan(), headers: Record<string, string> = {}) =>
  Promise.resolve(
    lab.service.fetch(new Request(`http://127.0.0.1:3978${path}`, { headers }), { address }),
  )

describe('somebody who asks too much', () => {
  it('is told so in words, and after how many seconds to ask again', async () => {
    await open({ reads: few })
    expect(await statuses(3, () => lab.ask(priya, plan()))).toEqual([200, 200, 200])
    const reply = await lab.ask(priya, plan())
    expect(reply.status).toBe(429)
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(Number(reply.headers.get('retry-after'))).toBeLessThanOrEqual(60)
    expect(await reply.json()).toEqual({
      code: 'too-many',
      message: expect.stringMatching(
        /^Too much was asked in a short time. Try again in \d+ seconds\.$/,
      ),
    })
  })

  it('can still write when they read too much, and nobody else notices', async () => {
    await open({ reads: few })
    expect((await statuses(5, () => lab.ask(priya, plan()))).at(-1)).toBe(429)
    expect((await lab.post(priya, `${plan()}/operations`, kit())).status).toBe(200)
    expect((await lab.ask(grace, plan())).status).toBe(200)
  })

  it('can still read when they write too much', async () => {
    await open({ writes: few })
    const write = () => lab.post(priya, `${plan()}/operations`, kit())
    expect(await statuses(4, write)).toEqual([200, 200, 200, 429])
    expect((await lab.ask(priya, plan())).status).toBe(200)
  })

  it('is held by the changes, however few writes they come in', async () => {
    await open({ changes: { atOnce: 100, aMinute: 1 } })
    const write = () => lab.post(priya, `${plan()}/operations`, kit(60))
    expect(await statuses(2, write)).toEqual([200, 429])
  })

  it('is on the access log once for the whole flood', async () => {
    await open({ reads: few })
    lab.looks()
    await statuses(10, () => lab.ask(ivy, '/api/directory'))
    const rows = lab.looks().filter((row) => row.endsWith('refused'))
    expect(rows).toEqual(['Ivy Lennox | GET /api/directory | no plan | page | refused'])
  })
})

describe('streams', () => {
  const follow = () => lab.ask(priya, `${plan()}/events`)

  it('of one person are so many at the same time, and one that ends makes room', async () => {
    await open({ livingEach: 2 })
    const [first, second] = [await follow(), await follow()]
    expect([first.status, second.status]).toEqual([200, 200])
    const third = await follow()
    expect([third.status, third.headers.get('retry-after')]).toEqual([429, '10'])
    expect((await lab.ask(grace, `${plan()}/events`)).status).toBe(200)
    await first.body?.cancel()
    expect((await follow()).status).toBe(200)
  })

  it('of all are so many at the same time', async () => {
    await open({ livingAll: 1 })
    expect((await follow()).status).toBe(200)
    expect((await lab.ask(grace, `${plan()}/events`)).status).toBe(429)
  })

  it('are opened so often a minute', async () => {
    await open({ streams: few })
    expect(await statuses(4, follow)).toEqual([200, 200, 200, 429])
  })
})

describe('a flood of strangers', () => {
  it('is refused by the address it comes from, and by no other', async () => {
    await open({ strangers: few })
    expect(await statuses(4, () => stranger('192.0.2.1'))).toEqual([401, 401, 401, 429])
    expect((await stranger('192.0.2.2')).status).toBe(401)
  })

  it('keeps nobody out who is signed in, even from the same address', async () => {
    await open({ strangers: few })
    await statuses(10, () => stranger('192.0.2.1'))
    const authorization = await lab.office.authorization(priya.oid, priya.roles)
    expect((await stranger('192.0.2.1', plan(), { authorization })).status).toBe(200)
  })

  it('of pages is refused by its address alone', async () => {
    await open({ pages: few })
    expect(await statuses(4, () => stranger('192.0.2.1', '/'))).toEqual([200, 200, 200, 429])
    expect((await stranger('192.0.2.2', '/')).status).toBe(200)
    expect((await stranger('192.0.2.1', '/healthz')).status).toBe(200)
  })

  it('gets no further by inventing addresses in front of a gateway', async () => {
    await open({ strangers: few }, 1)
    let count = 0
    const ask = () =>
      stranger('10.0.0.1', plan(), { 'x-forwarded-for': `198.51.100.${(count += 1)}, 192.0.2.1` })
    expect(await statuses(4, ask)).toEqual([401, 401, 401, 429])
    const other = await stranger('10.0.0.1', plan(), { 'x-forwarded-for': '192.0.2.9' })
    expect(other.status).toBe(401)
  })

  it('gets no further by naming one where no gateway stands', async () => {
    await open({ strangers: few })
    let count = 0
    const ask = () => stranger('192.0.2.1', plan(), { 'x-forwarded-for': `10.0.0.${(count += 1)}` })
    expect((await statuses(4, ask)).at(-1)).toBe(429)
  })
})
