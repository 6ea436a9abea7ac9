import { expect, test } from 'vitest'
import { ask, codeOf, openNeeds, rowsOf } from './tenant.ts'

const day = 86_400_000

test('a first reading enumerates the list and ends with a link that tells what came after', async () => {
  const { graph, items } = await openNeeds(3)
  const first = await ask(graph, 'GET', `${items}/delta?$top=2`)
  expect(rowsOf(first.body)).toHaveLength(2)
  const second = await ask(graph, 'GET', String(first.body['@odata.nextLink']))
  expect(rowsOf(second.body)).toHaveLength(1)
  const link = String(second.body['@odata.deltaLink'])
  expect(rowsOf((await ask(graph, 'GET', link)).body)).toEqual([])

  await ask(graph, 'PATCH', `${items}/1/fields`, { body: { Ref: '2.5' } })
  await ask(graph, 'PATCH', `${items}/1/fields`, { body: { Ref: '2.6' } })
  await ask(graph, 'DELETE', `${items}/2`)
  const changed = rowsOf((await ask(graph, 'GET', link)).body)
  expect(changed.map((row) => row.id)).toEqual(['1', '2'])
  expect(changed[1]).toMatchObject({ deleted: { state: 'deleted' } })
})

test('the latest token begins with nothing', async () => {
  const { graph, items } = await openNeeds(2)
  const latest = await ask(graph, 'GET', `${items}/delta?token=latest`)
  expect(rowsOf(latest.body)).toEqual([])
  await ask(graph, 'PATCH', `${items}/2/fields`, { body: { Ref: '2.5' } })
  const after = await ask(graph, 'GET', String(latest.body['@odata.deltaLink']))
  expect(rowsOf(after.body).map((row) => row.id)).toEqual(['2'])
})

test.each([
  ['a token of exactly 60 days is still good', 60 * day, 200, /^none$/],
  [
    'a token older than 60 days is gone and says where to begin again',
    60 * day + 1000,
    410,
    /items\/delta\?token=$/,
  ],
])('%s', async (_, age, status, again) => {
  const { graph, items, clock } = await openNeeds(1)
  const { body } = await ask(graph, 'GET', `${items}/delta?token=latest`)
  clock.now = new Date(clock.now.getTime() + age)
  const late = await ask(graph, 'GET', String(body['@odata.deltaLink']))
  expect(late.status).toBe(status)
  expect(late.headers.get('location') ?? 'none').toMatch(again)
})

test('where it says to begin again the whole list is told, and a link from which to go on', async () => {
  const { graph, items } = await openNeeds(2)
  graph.fault({ kind: 'resync' })
  const gone = await ask(graph, 'GET', `${items}/delta?token=latest`)
  const anew = await ask(graph, 'GET', String(gone.headers.get('location')))
  expect(rowsOf(anew.body).map(({ id }) => id)).toEqual(['1', '2'])
  const after = await ask(graph, 'GET', String(anew.body['@odata.deltaLink']))
  expect(rowsOf(after.body)).toEqual([])
})

/** What a reader is told of two items under a fault: which of them, and how. */
test.each([
  ['each item twice, as it is the second time', 'repeated', ['1', '1 as it is', '2', '2 as it is']],
  ['an error in the place of one', 'error-inside', ['2 as it is', 'error']],
  ['each as removed first', 'removed-first', ['1 gone', '1 as it is', '2 gone', '2 as it is']],
  ['each as removed last', 'removed-last', ['1 as it is', '1 gone', '2 as it is', '2 gone']],
] as const)('changes may tell %s, once', async (_, kind, told) => {
  const { graph, items } = await openNeeds(2)
  const { body } = await ask(graph, 'GET', `${items}/delta?token=latest`)
  const link = `${String(body['@odata.deltaLink'])}&$expand=fields`
  for (const row of [1, 2]) {
    await ask(graph, 'PATCH', `${items}/${row}/fields`, { body: { Ref: '2.5' } })
  }
  graph.fault({ kind, path: '/delta' })
  const spoilt = rowsOf((await ask(graph, 'GET', link)).body)
  expect(spoilt.map(wordOf)).toEqual(told)
  const whole = rowsOf((await ask(graph, 'GET', link)).body)
  expect(whole.map(wordOf)).toEqual(['1 as it is', '2 as it is'])
})

const wordOf = ({ id, deleted, error, fields }: ReturnType<typeof rowsOf>[number]): string => {
  if (error) return 'error'
  return [id, deleted ? 'gone' : fields['Ref'] === '2.5' ? 'as it is' : ''].join(' ').trim()
}

test('a torn page says neither where to go on nor that it was the last', async () => {
  const { graph, items } = await openNeeds(2)
  graph.fault({ kind: 'torn', path: '/delta' })
  const torn = await ask(graph, 'GET', `${items}/delta`)
  expect(Object.keys(torn.body).toSorted()).toEqual(['@odata.context', 'value'])
})

test('a token that is none is refused as gone', async () => {
  const { graph, items } = await openNeeds(1)
  const refused = await ask(graph, 'GET', `${items}/delta?token=nonsense`)
  expect([refused.status, codeOf(refused.body)]).toEqual([410, 'resyncChangesApplyDifferences'])
})
