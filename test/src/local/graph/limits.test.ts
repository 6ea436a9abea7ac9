import { expect, test } from 'vitest'
import { ask, codeOf, openNeeds, rowsOf, siteId } from './tenant.ts'

const ofPlan = (key: string) => `?$filter=${encodeURIComponent(`fields/PlanKey eq '${key}'`)}`

test.each([
  ['as many rows as the threshold', 3, 200],
  ['one more', 2, 429],
])('a filter that leaves %s', async (_, viewThreshold, status) => {
  const { graph, items } = await openNeeds(4, { viewThreshold })
  const found = await ask(graph, 'GET', `${items}${ofPlan('FP-0')}&$top=1`)
  expect(found.status).toBe(status)
  expect(found.headers.get('retry-after')).toBeNull()
})

test('a query over the threshold is answered as if too much were asked, however often it is sent', async () => {
  const { graph, items } = await openNeeds(3, { viewThreshold: 2 })
  for (let time = 0; time < 2; time++) {
    const refused = await ask(graph, 'GET', `${items}${ofPlan('FP-0')}`)
    expect([refused.status, codeOf(refused.body)]).toEqual([429, 'activityLimitReached'])
  }
})

test('a list longer than the threshold is read page after page all the same', async () => {
  const { graph, items } = await openNeeds(5, { viewThreshold: 2, page: 2 })
  const ids: string[] = []
  for (let next = items; next !== '';) {
    const { body } = await ask(graph, 'GET', next)
    ids.push(...rowsOf(body).map(({ id }) => id))
    const link = body['@odata.nextLink']
    next = typeof link === 'string' ? link : ''
  }
  expect(ids).toEqual(['1', '2', '3', '4', '5'])
})

test.each([
  ['as it is asked for', '?$top=3', 3],
  ['up to the largest', '?$top=9', 4],
  ['as it is unless it is asked for', '', 2],
])('a page is as long %s', async (_, query, length) => {
  const { graph, items } = await openNeeds(6, { page: 2, largestPage: 4 })
  expect(rowsOf((await ask(graph, 'GET', `${items}${query}`)).body)).toHaveLength(length)
})

test.each([
  ['takes as many requests as it may', 2, 200],
  ['does not take one more', 3, 400],
])('a batch %s', async (_, many, status) => {
  const { graph, items } = await openNeeds(1, { mostInBatch: 2 })
  const url = `/sites/${siteId}${items}`
  const requests = Array.from({ length: many }, (__, id) => ({ id: `${id}`, method: 'GET', url }))
  const address = 'https://graph.microsoft.com/v1.0/$batch'
  expect((await ask(graph, 'POST', address, { body: { requests } })).status).toBe(status)
})
