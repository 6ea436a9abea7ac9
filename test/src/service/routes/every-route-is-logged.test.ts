import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApi, about, type Handlers } from '../../../../src/api/contract.ts'
import { ivy, openFamily, openServiceLab, priya, type ServiceLab } from '../service-lab.ts'

/** The only route of the contract that asks nobody who they are; it tells a page how to sign in, and nothing of anybody. */
const open = ['GET /api/configuration']

/** Every route of the document, as somebody would ask it who knows no more than its shape. */
const routes = (() => {
  const unasked = new Proxy({}, { get: () => () => new Response() }) as Handlers
  const { paths = {} } = createApi(unasked).getOpenAPI31Document(about)
  return Object.entries(paths)
    .flatMap(([path, methods]) => Object.keys(methods).map((one) => `${one.toUpperCase()} ${path}`))
    .filter((route) => !open.includes(route))
})()

let lab: ServiceLab
beforeEach(async () => {
  lab = await openServiceLab()
})
afterEach(() => lab.close())

async function ask(who: typeof priya | null, route: string): Promise<number> {
  const [method = '', path = ''] = route
    .replace('{key}', openFamily(lab))
    .replace('{oid}', ivy.oid)
    .replaceAll(/\{\w+\}/g, 'anything')
    .split(' ')
  const withBody = { body: '{}', headers: { 'content-type': 'application/json' } }
  const before = lab.log.access.rows(1)[0]?.number ?? 0
  const rowsBefore = () => (lab.log.access.rows(1)[0]?.number ?? 0) - before
  const reply = await lab.ask(who, path, {
    method,
    ...(method === 'POST' || method === 'PUT' ? withBody : {}),
  })
  // Counted before anything of the answer is read.
  const rows = rowsBefore()
  await reply.body?.cancel()
  return rows
}

describe('the access log', () => {
  it('is asked for by every route there is', () => {
    expect(routes.length).toBeGreaterThan(12)
  })

  it.each(routes)(
    'has a row of %s by somebody signed in before the answer leaves',
    async (route) => {
      expect(await ask(priya, route)).toBe(1)
      expect(lab.log.access.rows(1)).toMatchObject([{ oid: priya.oid }])
    },
  )

  it.each(routes)('has a row of %s by nobody', async (route) => {
    expect(await ask(null, route)).toBe(1)
    expect(lab.log.access.rows(1)).toMatchObject([{ oid: null, outcome: 'refused' }])
  })

  it.each(routes)('that cannot be written keeps the answer to %s back', async (route) => {
    lab.log.access.note = () => {
      throw new Error('the disk is full')
    }
    const [method = '', path = ''] = route.replaceAll(/\{\w+\}/g, ivy.oid).split(' ')
    const reply = await lab.ask(priya, path, { method })
    expect(reply.status).toBe(500)
  })
})

describe('somebody not signed in who asks a thousand times', () => {
  it('has one row now and one with the number later', async () => {
    const key = openFamily(lab)
    lab.looks()
    for (let count = 0; count < 1000; count++) await lab.ask(null, `/api/plans/${key}`)
    expect(lab.looks()).toEqual([`nobody | GET /api/plans/:key | ${key} | page | refused`])
    lab.clock.day = '2026-11-26'
    await lab.ask(priya, '/api/me')
    expect(lab.looks()).toHaveLength(2)
    expect(lab.log.access.rows(2)[1]).toMatchObject({ oid: null, plan: null, times: 999 })
  })
})
