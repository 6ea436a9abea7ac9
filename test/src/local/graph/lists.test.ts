import { expect, test } from 'vitest'
import { ask, codeOf, needs, openGraph, openNeeds, rowsOf } from './tenant.ts'

const manage = { token: 'provisioning' } as const

test('a list is made with its columns and found by id and by name', async () => {
  const { graph, list } = await openNeeds()
  const byId = await ask(graph, 'GET', `${list}?$select=id,displayName`)
  expect(byId.body).toMatchObject({ displayName: 'Needs' })
  expect((await ask(graph, 'GET', '/lists/Needs')).body['id']).toBe(byId.body['id'])
  const columns = rowsOf((await ask(graph, 'GET', `${list}/columns`)).body)
  expect(columns.map((column) => column['name'])).toEqual([
    'Title',
    'PlanKey',
    'RowKey',
    'Ref',
    'Why',
    'Weeks',
    'Urgent',
  ])
  expect(columns[2]).toMatchObject({ indexed: true, enforceUniqueValues: true })
})

test('a site has one list of a name, and a list one column of a name', async () => {
  const { graph, list } = await openNeeds()
  const again = await ask(graph, 'POST', '/lists', { ...manage, body: needs })
  expect([again.status, codeOf(again.body)]).toEqual([409, 'nameAlreadyExists'])
  const body = { name: 'ref', text: {} }
  expect((await ask(graph, 'POST', `${list}/columns`, { ...manage, body })).status).toBe(409)
})

test.each([
  ['a list named by `name` is refused', { name: 'Needs' }],
  [
    'a list whose second column is wrong is not made at all',
    { displayName: 'N', columns: [{ name: 'A', text: {} }, { name: 'B' }] },
  ],
  [
    'a column of two kinds is refused',
    { displayName: 'N', columns: [{ name: 'A', text: {}, number: {} }] },
  ],
  ['a column of dates is refused', { displayName: 'N', columns: [{ name: 'A', dateTime: {} }] }],
  [
    'unique values ask for an index',
    { displayName: 'N', columns: [{ name: 'A', text: {}, enforceUniqueValues: true }] },
  ],
  [
    'text of many lines takes no index',
    {
      displayName: 'N',
      columns: [{ name: 'A', text: { allowMultipleLines: true }, indexed: true }],
    },
  ],
])('%s', async (_, body) => {
  const { graph } = openGraph()
  expect((await ask(graph, 'POST', '/lists', { ...manage, body })).status).toBe(400)
  expect(rowsOf((await ask(graph, 'GET', '/lists')).body)).toEqual([])
})

test.each([
  ['a list takes 20 indexed columns', 20, 201],
  ['a list does not take 21 indexed columns', 21, 400],
])('%s', async (_, many, status) => {
  const { graph } = openGraph()
  const columns = Array.from({ length: many }, (_, n) => ({
    name: `C${n}`,
    text: {},
    indexed: true,
  }))
  const made = await ask(graph, 'POST', '/lists', {
    ...manage,
    body: { displayName: 'N', columns },
  })
  expect(made.status).toBe(status)
})
