import { expect, test } from 'vitest'
import { ask, openNeeds, rowsOf, siteId, type Body } from './tenant.ts'

const fields = { RowKey: 'a' }

test('an answer lost after the work was done leaves the row in the list', async () => {
  const { graph, items } = await openNeeds()
  graph.fault({ kind: 'lost-answer', method: 'POST' })
  expect((await ask(graph, 'POST', items, { body: { fields } })).status).toBe(504)
  expect(rowsOf((await ask(graph, 'GET', items)).body)).toHaveLength(1)
})

test('an answer lost on the way hides a refusal too', async () => {
  const { graph, items } = await openNeeds()
  graph.fault({ kind: 'lost-answer', method: 'GET' })
  expect((await ask(graph, 'GET', `${items}/1`)).status).toBe(504)
})

test.each([
  ['throttling says how long to wait', { kind: 'throttled', retryAfter: 7 }, 429, '7'],
  ['throttling may say nothing', { kind: 'throttled' }, 429, null],
  ['a stale tag', { kind: 'stale' }, 412, null],
  ["a gateway's page", { kind: 'unavailable' }, 503, null],
  ['a change token too old', { kind: 'resync' }, 410, null],
] as const)('%s, once', async (_, fault, status, after) => {
  const { graph, items } = await openNeeds()
  graph.fault(fault)
  const refused = await ask(graph, 'POST', items, { body: { fields } })
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([status, after])
  expect((await ask(graph, 'POST', items, { body: { fields } })).status).toBe(201)
})

test('a fault of one method leaves the others alone', async () => {
  const { graph, items } = await openNeeds()
  graph.fault({ kind: 'unavailable', method: 'PATCH' })
  expect((await ask(graph, 'GET', items)).status).toBe(200)
  const refused = await ask(graph, 'PATCH', `${items}/1/fields`, { body: {} })
  expect([refused.status, refused.headers.get('content-type')]).toEqual([503, 'text/html'])
})

test('a fault of one address leaves the others alone', async () => {
  const { graph, items } = await openNeeds(1)
  graph.fault({ kind: 'unavailable', path: '/versions' })
  expect((await ask(graph, 'GET', `${items}/1`)).status).toBe(200)
  expect((await ask(graph, 'GET', `${items}/1/versions`)).status).toBe(503)
})

test.each([429, 500, 502, 200])("a gateway's page may come under %i", async (status) => {
  const { graph, items } = await openNeeds()
  graph.fault({ kind: 'unavailable', status })
  const page = await ask(graph, 'GET', items)
  expect([page.status, page.headers.get('content-type')]).toEqual([status, 'text/html'])
})

test.each([7, undefined])(
  'one part of a batch may be throttled, for %s seconds',
  async (retryAfter) => {
    const { graph, items } = await openNeeds(1)
    const url = `/sites/${siteId}${items}`
    graph.fault({ kind: 'throttled', path: '/items/1', ...(retryAfter ? { retryAfter } : {}) })
    const requests = [
      { id: 'a', method: 'GET', url },
      { id: 'b', method: 'GET', url: `${url}/1` },
    ]
    const address = 'https://graph.microsoft.com/v1.0/$batch'
    const { status, body } = await ask(graph, 'POST', address, { body: { requests } })
    const parts = body['responses'] as { id: string; status: number; headers: Body }[]
    expect(status).toBe(200)
    expect(Object.fromEntries(parts.map((part) => [part.id, part.status]))).toEqual({
      a: 200,
      b: 429,
    })
    expect(parts.find(({ id }) => id === 'b')?.headers['retry-after']).toBe(retryAfter?.toString())
  },
)

test('a slow answer comes all the same', async () => {
  const { graph, items } = await openNeeds()
  graph.fault({ kind: 'slow', ms: 30 })
  const before = performance.now()
  expect((await ask(graph, 'GET', items)).status).toBe(200)
  expect(performance.now() - before).toBeGreaterThan(25)
})
