import { expect, test } from 'vitest'
import { ask, openNeeds, rowsOf } from './tenant.ts'

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

test('a slow answer comes all the same', async () => {
  const { graph, items } = await openNeeds()
  graph.fault({ kind: 'slow', ms: 30 })
  const before = performance.now()
  expect((await ask(graph, 'GET', items)).status).toBe(200)
  expect(performance.now() - before).toBeGreaterThan(25)
})
