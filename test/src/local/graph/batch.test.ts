import { expect, test } from 'vitest'
import { ask, openNeeds } from './tenant.ts'

const url = 'https://graph.microsoft.com/v1.0/$batch'

async function send(requests: readonly object[]) {
  const { graph, items } = await openNeeds(1)
  const at = `/sites/council.sharepoint.com,5f3c,9a21${items}`
  const body = { requests: requests.map((one) => ({ method: 'GET', url: at, ...one })) }
  return ask(graph, 'POST', url, { body })
}

test('a batch answers each request by itself', async () => {
  const { status, body } = await send([{ id: 'a' }, { id: 'b', url: '/sites/nowhere' }])
  expect(status).toBe(200)
  const responses = body['responses'] as { id: string; status: number }[]
  expect(Object.fromEntries(responses.map((one) => [one.id, one.status]))).toEqual({
    a: 200,
    b: 404,
  })
})

test.each([
  ['none', []],
  ['21', Array.from({ length: 21 }, (_, n) => ({ id: String(n) }))],
  ['two of one id', [{ id: 'a' }, { id: 'A' }]],
])('a batch of %s is refused whole', async (_, requests) => {
  expect((await send(requests)).status).toBe(400)
})

test('what depends on a request that failed is not done', async () => {
  const { body } = await send([
    { id: 'a', url: '/sites/nowhere' },
    { id: 'b', dependsOn: ['a'] },
  ])
  expect(body['responses']).toMatchObject([
    { id: 'b', status: 424 },
    { id: 'a', status: 404 },
  ])
})

test('a batch is asked by somebody, like everything else', async () => {
  const { graph } = await openNeeds(1)
  const body = { requests: [{ id: 'a', method: 'GET', url: '/sites/s' }] }
  expect((await ask(graph, 'POST', url, { token: 'wrong', body })).status).toBe(401)
})
