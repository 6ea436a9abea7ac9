import { expect, test } from 'vitest'
import { definitionOf, provision } from '../../../src/lists/provision.ts'
import { listPlans } from '../../../src/lists/lists.ts'
import type { LocalGraph } from '../../../src/local/graph/local-graph.ts'
import { ask, openGraph, rowsOf, siteId } from '../local/graph/tenant.ts'
import { clientOn } from './lab.ts'
import { openLine, type Fate } from './line.ts'

const names = listPlans.map(({ name }) => name)

/** One run of provisioning, whose requests meet the fates given. */
async function run(graph: LocalGraph, coming: readonly Fate[] = []) {
  const line = openLine(graph, coming)
  const done = await provision(clientOn(line, 'provisioning'), siteId)
  return { done, posts: line.sent.filter(({ method }) => method === 'POST').length, line }
}

/** What stands in the site: each list with its columns, as they were asked for. */
async function standing(graph: LocalGraph) {
  const lists = rowsOf((await ask(graph, 'GET', '/lists')).body)
  return Promise.all(
    lists.map(async ({ id, displayName, description }) => {
      const columns = rowsOf((await ask(graph, 'GET', `/lists/${id}/columns`)).body)
      return { displayName, description, columns: columns.filter(({ name }) => name !== 'Title') }
    }),
  )
}

async function expectPlanned(graph: LocalGraph): Promise<void> {
  const lists = await standing(graph)
  expect(lists).toHaveLength(listPlans.length)
  for (const plan of listPlans) {
    const list = lists.find(({ displayName }) => displayName === plan.name)
    expect(list?.description).toBe(plan.says)
    expect(list?.columns).toHaveLength(plan.columns.length)
    expect(list?.columns).toMatchObject(plan.columns.map(definitionOf))
  }
}

test('an empty site gets exactly the planned lists with their columns', async () => {
  const { graph } = openGraph()
  const { done } = await run(graph)
  expect(done).toEqual({ made: names, added: [], differing: [], stopped: null })
  await expectPlanned(graph)
})

test('a second run asks and makes nothing', async () => {
  const { graph } = openGraph()
  await run(graph)
  const { done, posts } = await run(graph)
  expect(done).toEqual({ made: [], added: [], differing: [], stopped: null })
  expect(posts).toBe(0)
  await expectPlanned(graph)
})

const breaks = Array.from({ length: listPlans.length + 1 }, (_, place) => place).flatMap((place) =>
  (['no-network', 'lost-network', 'lost'] as const).map((fate) => [place, fate] as const),
)

test.each(breaks)(
  'a run that breaks off at request %i (%s) is finished by the next',
  async (place, fate) => {
    const { graph } = openGraph()
    const coming = [...Array<Fate>(place).fill('through'), ...Array<Fate>(9).fill(fate)]
    const first = await run(graph, coming)
    expect(first.done.stopped?.because).toEqual({ outcome: 'busy', after: null })
    const second = await run(graph)
    expect(second.done.stopped).toBeNull()
    await expectPlanned(graph)
  },
)

test('columns that a list lacks are added to it, and a run that breaks off among them is finished by the next', async () => {
  const { graph } = openGraph()
  const body = { displayName: 'Plan reviews', columns: [{ name: 'Point', text: {} }] }
  await ask(graph, 'POST', '/lists', { token: 'provisioning', body })
  const lists = names.length - 2
  const askedFirst = 2
  await run(graph, [
    ...Array<Fate>(lists + askedFirst + 3).fill('through'),
    ...Array<Fate>(9).fill('lost'),
  ])
  const { done } = await run(graph)
  const columns = listPlans.find(({ name }) => name === 'Plan reviews')?.columns ?? []
  expect(done.differing).toEqual([])
  expect(done.added.length).toBeGreaterThan(0)
  expect(done.added.length).toBeLessThan(columns.length - 1)
  const list = (await standing(graph)).find(({ displayName }) => displayName === 'Plan reviews')
  expect(list?.columns.map(({ name }) => name)).toEqual([
    'Point',
    ...columns.map(({ name }) => name).filter((name) => name !== 'Point'),
  ])
})

test.each([
  ['a key without an index', { name: 'PlanKey', text: {} }],
  ['a row key whose values are not unique', { name: 'RowKey', text: {}, indexed: true }],
  ['long text where a line belongs', { name: 'Source', text: { allowMultipleLines: true } }],
  ['a line where long text belongs', { name: 'Note', text: {} }],
  ['text where a number belongs', { name: 'Score', text: {} }],
  ['a number where text belongs', { name: 'Term', number: {} }],
  ['a choice that lacks a word', { name: 'Severe', choice: { choices: ['Yes'] } }],
  [
    'a choice that takes any word',
    { name: 'Severe', choice: { choices: ['Yes', 'No'], allowTextEntry: true } },
  ],
  ['text where a choice belongs', { name: 'Severe', text: {} }],
] as const)('%s is reported and left as it is', async (_, column) => {
  const { graph } = openGraph()
  const body = { displayName: 'Plan evidence', columns: [column] }
  const made = await ask(graph, 'POST', '/lists', { token: 'provisioning', body })
  const path = `/lists/${String(made.body['id'])}/columns`
  const before = rowsOf((await ask(graph, 'GET', path)).body)[1]
  const { done } = await run(graph)
  expect(done.differing).toEqual([{ list: 'Plan evidence', column: column.name }])
  expect(done.stopped).toBeNull()
  expect(rowsOf((await ask(graph, 'GET', path)).body)[1]).toEqual(before)
})

test('a column that the council added itself is left alone', async () => {
  const { graph } = openGraph()
  await run(graph)
  const body = { name: 'Ward', text: {} }
  const path = '/lists/Plan%20reviews/columns'
  const made = await ask(graph, 'POST', path, { token: 'provisioning', body })
  expect(made.status).toBe(201)
  expect((await run(graph)).done).toEqual({ made: [], added: [], differing: [], stopped: null })
})

test('an app that may only write rows is turned away, and the site stays empty', async () => {
  const { graph } = openGraph()
  const done = await provision(clientOn(openLine(graph)), siteId)
  expect(done).toMatchObject({
    made: [],
    stopped: { at: names[0], because: { outcome: 'forbidden' } },
  })
  expect(await standing(graph)).toEqual([])
})

test('a site that is not there stops the run before anything is made', async () => {
  const { graph } = openGraph()
  const done = await provision(clientOn(openLine(graph), 'provisioning'), 'elsewhere')
  expect(done.stopped).toEqual({ at: 'the site', because: { outcome: 'gone' } })
})
