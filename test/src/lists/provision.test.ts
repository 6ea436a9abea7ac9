import { describe, expect, test } from 'vitest'
import { definitionOf } from '../../../src/lists/column-definition.ts'
import { fingerprintOf, listSteps, type Step } from '../../../src/lists/list-steps.ts'
import { provision, type Provisioned, type ProvisionOptions } from '../../../src/lists/provision.ts'
import { listPlans } from '../../../src/lists/lists.ts'
import type { LocalGraph } from '../../../src/local/graph/local-graph.ts'
import { ask, openGraph, rowsOf, siteId } from '../local/graph/tenant.ts'
import { clientOn } from './lab.ts'
import { openLine, type Fate } from './line.ts'

const nothing: Provisioned = {
  made: [],
  added: [],
  offered: [],
  relabelled: [],
  steps: [],
  differing: [],
  stopped: null,
}
const numbers = listSteps.map(({ number }) => number)
const names = listPlans.map(({ name }) => name)

const now = () => new Date('2026-11-28T10:00:00Z')

/** One run of provisioning, whose requests meet the fates given. */
async function run(
  graph: LocalGraph,
  coming: readonly Fate[] = [],
  options: ProvisionOptions = {},
) {
  const line = openLine(graph, coming)
  const done = await provision(clientOn(line, 'provisioning'), siteId, { now, ...options })
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
  expect(done).toEqual({ ...nothing, made: names, steps: numbers })
  await expectPlanned(graph)
})

test('a second run asks and makes nothing', async () => {
  const { graph } = openGraph()
  await run(graph)
  const { done, posts } = await run(graph)
  expect(done).toEqual(nothing)
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
  expect((await run(graph)).done).toEqual(nothing)
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

test('a choice that lacks a word is given it after those it has', async () => {
  const { graph } = openGraph()
  const column = { name: 'Severe', choice: { choices: ['Yes', 'Perhaps'] } }
  const body = { displayName: 'Plan evidence', columns: [column] }
  const made = await ask(graph, 'POST', '/lists', { token: 'provisioning', body })
  const { done } = await run(graph)
  expect(done.offered).toEqual([{ list: 'Plan evidence', column: 'Severe' }])
  expect(done.differing).toEqual([])
  const columns = rowsOf(
    (await ask(graph, 'GET', `/lists/${String(made.body['id'])}/columns`)).body,
  )
  expect(columns.find(({ name }) => name === 'Severe')).toMatchObject({
    choice: { choices: ['Yes', 'Perhaps', 'No'] },
  })
})

describe('the numbered steps', () => {
  test('end with the catalogue as it is: whoever changes a list adds a step that says so', () => {
    expect(listSteps.at(-1)?.catalogue).toBe(fingerprintOf(listPlans))
    expect(numbers).toEqual(listSteps.map((_, place) => place + 1))
  })

  test('stand in a list of the site that people can read', async () => {
    const { graph } = openGraph()
    await run(graph)
    const path = '/lists/Plan%20list%20versions/items?$expand=fields'
    const rows = rowsOf((await ask(graph, 'GET', path)).body).map(({ fields }) => fields)
    const said = listSteps.map(({ number, says }) => ({ Number: number, Says: says }))
    expect(rows).toMatchObject(said)
    expect(rows[0]).toMatchObject({ Title: 'Version 1', DoneAt: '2026-11-28T10:00:00.000Z' })
  })

  test('of a newer version keep older code from touching the site', async () => {
    const { graph } = openGraph()
    await run(graph, [], {
      steps: [...listSteps, { number: numbers.length + 1, says: 'More', catalogue: '' }],
    })
    const { done, posts } = await run(graph)
    expect(done).toEqual({
      ...nothing,
      stopped: { at: 'the site', because: { outcome: 'refused', status: 200, code: 'newer' } },
    })
    expect(posts).toBe(0)
  })
})

/** The lists of a later version: one heading, two words, a column and a list more than those of today. */
const later: ProvisionOptions = {
  plans: [
    ...listPlans.map((plan) =>
      plan.name === 'Plan reviews'
        ? {
            ...plan,
            columns: [
              ...plan.columns.map((column) =>
                column.name === 'Point' ? { ...column, label: 'Which review' } : column,
              ),
              { name: 'Ward', label: 'Ward', type: 'line' as const },
            ],
          }
        : plan.name === 'Plan evidence'
          ? {
              ...plan,
              columns: plan.columns.map((column) =>
                column.name === 'Severe'
                  ? { ...column, choices: ['Yes', 'No', 'Unclear'] }
                  : column,
              ),
            }
          : plan,
    ),
    {
      name: 'Plan meetings',
      says: 'Meetings held.',
      kinds: [],
      columns: [{ name: 'RowKey', label: 'Row key', type: 'line', indexed: true, unique: true }],
    },
  ],
  steps: [
    ...listSteps,
    {
      number: numbers.length + 1,
      says: 'Meetings and wards.',
      catalogue: '',
      relabel: [{ list: 'Plan reviews', column: 'Point', from: 'Review', to: 'Which review' }],
    } satisfies Step,
  ],
}

/** What a site says of itself, apart from what differs by chance. */
async function site(graph: LocalGraph) {
  const versions = '/lists/Plan%20list%20versions/items?$expand=fields($select=Number,RowKey)'
  const rows = rowsOf((await ask(graph, 'GET', versions)).body)
  const told = rows.map(({ fields: { Number: number, RowKey: key } }) => [number, key])
  return { lists: await standing(graph), told }
}

describe.each(['an empty site', 'a site of the version before'])('%s', (from) => {
  async function opened() {
    const { graph } = openGraph()
    if (from !== 'an empty site') await run(graph)
    return graph
  }

  test('comes to the later version the same, at whichever request the process is killed', async () => {
    const whole = await opened()
    const { line } = await run(whole, [], later)
    const wanted = await site(whole)
    expect(wanted.told).toHaveLength(numbers.length + 1)
    for (const crash of ['crash-before', 'crash-after'] as const) {
      for (let place = 0; place < line.sent.length; place++) {
        const graph = await opened()
        const broken = openLine(graph, [...Array<Fate>(place).fill('through'), crash])
        const going = provision(clientOn(broken, 'provisioning'), siteId, { now, ...later })
        expect(await Promise.race([going, broken.crashed])).toBe('crashed')
        expect((await run(graph, [], later)).done.stopped).toBeNull()
        expect(await site(graph)).toEqual(wanted)
        expect((await run(graph, [], later)).posts).toBe(0)
      }
    }
  })
})

test('a heading that the council chose itself is left alone by a step', async () => {
  const { graph } = openGraph()
  await run(graph)
  const path = '/lists/Plan%20reviews/columns/Point'
  const own = { token: 'provisioning', body: { displayName: 'Our reviews' } } as const
  expect((await ask(graph, 'PATCH', path, own)).status).toBe(200)
  expect((await run(graph, [], later)).done.relabelled).toEqual([])
})
