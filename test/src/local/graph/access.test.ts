import { expect, test } from 'vitest'
import { ask, codeOf, needs, openGraph, openNeeds } from './tenant.ts'

test.each([
  ['a request without a token is refused', null, 401, 'InvalidAuthenticationToken'],
  ['a request with a wrong token is refused', 'wrong', 401, 'InvalidAuthenticationToken'],
  ['an app without a grant on the site is refused', 'stranger', 403, 'accessDenied'],
] as const)('%s', async (_, token, status, code) => {
  const { graph, items } = await openNeeds(1)
  const refused = await ask(graph, 'GET', items, { token })
  expect([refused.status, codeOf(refused.body)]).toEqual([status, code])
  expect(refused.body).toMatchObject({
    error: { innerError: { date: '2026-11-22T10:00:00', 'request-id': expect.any(String) } },
  })
})

test('an app that may write may not make lists or columns', async () => {
  const { graph, list } = await openNeeds()
  expect((await ask(graph, 'POST', '/lists', { body: needs })).status).toBe(403)
  const body = { name: 'More', text: {} }
  expect((await ask(graph, 'POST', `${list}/columns`, { body })).status).toBe(403)
})

test('a site that is not there is not found', async () => {
  const { graph } = openGraph()
  const url = 'https://graph.microsoft.com/v1.0/sites/elsewhere/lists'
  expect((await ask(graph, 'GET', url)).status).toBe(404)
})
