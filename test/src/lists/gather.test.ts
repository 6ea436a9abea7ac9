import { beforeEach, describe, expect, it } from 'vitest'
import { pathTo, type Question } from '../../../src/lists/answer.ts'
import { createBudget } from '../../../src/lists/budget.ts'
import { createGatheringAsk } from '../../../src/lists/gather.ts'
import { createListItems } from '../../../src/lists/list-items.ts'
import { projectOnce } from '../../../src/lists/project-round.ts'
import { openNeeds, rowsOf, siteId, ask } from '../local/graph/tenant.ts'
import { catchUp, clientOn, fakeTiming, openFamily, openLab, tom, type Lab } from './lab.ts'
import { openLine, type Fate } from './line.ts'
import { expectChangesOf, expectRowsOf } from './truth.ts'

const needsOf = async (rows: number) => {
  const { graph, items } = await openNeeds(rows)
  const line = openLine(graph)
  const timing = fakeTiming()
  const gather = createGatheringAsk(clientOn(line), { timing })
  const path = (...steps: string[]) =>
    pathTo('sites', siteId, 'lists', items.split('/')[2] ?? '', 'items', ...steps)
  const reading = (row: number): Question => ({ method: 'get', path: path(String(row)) })
  return { graph, items, line, timing, gather, path, reading }
}

describe('questions asked together', () => {
  it('go as one request, and each has its own answer', async () => {
    const { line, gather, reading } = await needsOf(3)
    const answers = await Promise.all([3, 1, 9, 2].map((row) => gather(reading(row))))
    expect(line.sent.map(({ path }) => path)).toEqual(['/$batch'])
    expect(answers).toMatchObject([
      { outcome: 'answered', body: { id: '3' } },
      { outcome: 'answered', body: { id: '1' } },
      { outcome: 'gone' },
      { outcome: 'answered', body: { id: '2' } },
    ])
  })

  it('go twenty to a request', async () => {
    const { line, gather, reading } = await needsOf(1)
    await Promise.all(Array.from({ length: 41 }, () => gather(reading(1))))
    const batches = line.sent.filter(({ path }) => path === '/$batch')
    expect(batches.map(({ body }) => JSON.parse(body).requests.length)).toEqual([20, 20])
    expect(line.sent).toHaveLength(3)
  })

  it('go by themselves where there is only one', async () => {
    const { line, gather, reading } = await needsOf(1)
    await gather(reading(1))
    expect(line.sent[0]).toMatchObject({ method: 'GET' })
  })

  it('keep their tags and their options', async () => {
    const { gather, path } = await needsOf(2)
    const query = { $filter: "fields/RowKey eq 'need-1'", $expand: 'fields' }
    const [found, stale] = await Promise.all([
      gather({ method: 'get', path: path(), query }),
      gather({ method: 'patch', path: path('1', 'fields'), body: { Ref: '3' }, ifMatch: '"x,9"' }),
    ])
    expect(found).toMatchObject({ body: { value: [{ id: '2', fields: { RowKey: 'need-1' } }] } })
    expect(stale).toEqual({ outcome: 'conflict' })
  })

  it('are asked one by one where Graph will not have a batch', async () => {
    const { graph, items } = await openNeeds(2)
    const send = async (request: Request) =>
      request.url.endsWith('$batch') ? new Response(null, { status: 400 }) : graph.dispatch(request)
    const gather = createGatheringAsk(clientOn({ send }), { timing: fakeTiming() })
    const at = (row: string) =>
      pathTo('sites', siteId, 'lists', items.split('/')[2] ?? '', 'items', row)
    const answers = await Promise.all(
      ['1', '2'].map((row) => gather({ method: 'get', path: at(row) })),
    )
    expect(answers).toMatchObject([{ body: { id: '1' } }, { body: { id: '2' } }])
  })
})

describe('a part that was throttled', () => {
  it('is asked again when it may be, and keeps the others no longer', async () => {
    const { graph, gather, reading, path, timing } = await needsOf(2)
    graph.fault({ kind: 'throttled', retryAfter: 3, method: 'PATCH' })
    const order: string[] = []
    const [read, written] = await Promise.all([
      gather(reading(1)).finally(() => order.push('read')),
      gather({ method: 'patch', path: path('2', 'fields'), body: { Ref: '3.1' } }).finally(() =>
        order.push('written'),
      ),
    ])
    expect([read.outcome, written.outcome]).toEqual(['answered', 'answered'])
    expect(order).toEqual(['read', 'written'])
    expect(timing.waits).toEqual([3000])
  })

  it('is busy, for as long as Graph says, where that is longer than anybody waits', async () => {
    const { graph, gather, reading, path } = await needsOf(2)
    graph.fault({ kind: 'throttled', retryAfter: 300, method: 'PATCH' })
    const [, written] = await Promise.all([
      gather(reading(1)),
      gather({ method: 'patch', path: path('2', 'fields'), body: { Ref: '3.1' } }),
    ])
    expect(written).toEqual({ outcome: 'busy', after: 300_000 })
  })

  it('closes the budget for everybody', async () => {
    const { graph, items, line, path } = await needsOf(2)
    const timing = fakeTiming()
    const budget = createBudget({ now: () => timing.now() })
    const gather = createGatheringAsk(clientOn(line), { timing, budget, patience: 1000 })
    graph.fault({ kind: 'throttled', retryAfter: 30, method: 'PATCH' })
    await Promise.all(
      ['1', '2'].map((row) =>
        gather({ method: 'patch', path: path(row, 'fields'), body: { Ref: '4' } }),
      ),
    )
    expect(budget.level()).toBe(0)
    expect(budget.waitFor(1)).toBe(30_000)
    expect(rowsOf((await ask(graph, 'GET', `${items}?$expand=fields`)).body)).toHaveLength(2)
  })
})

it('a new row is not sent again after its answer was lost, since it may be there', async () => {
  const { graph, items, gather, path, reading } = await needsOf(1)
  graph.fault({ kind: 'slow', ms: 0, method: 'POST' })
  graph.fault({ kind: 'lost-answer', method: 'POST' })
  const body = { fields: { RowKey: 'need-9', PlanKey: 'FP-9' } }
  const [made] = await Promise.all([
    gather({ method: 'post', path: path(), body }),
    gather(reading(1)),
  ])
  expect(made).toEqual({ outcome: 'busy', after: null })
  expect(rowsOf((await ask(graph, 'GET', items)).body)).toHaveLength(2)
})

describe('the rows of a plan, written in batches', () => {
  let lab: Lab
  beforeEach(async () => {
    lab = await openLab()
  })

  function inTheMiddle(key: string) {
    const family = openFamily(lab, key)
    family.add('plan', 'plan', { family: 'Hartley', reference: 'FP-1042', opened: '2026-01-10' })
    for (let n = 0; n < 30; n++) family.add('person', `c${n}`, { name: `Sam ${n}`, kind: 'child' })
    return family
  }

  async function round(coming: readonly Fate[] = []) {
    const line = openLine(lab.graph, coming)
    const client = clientOn(line)
    const lists = createListItems(
      client,
      siteId,
      createGatheringAsk(client, { timing: fakeTiming() }),
    )
    const going = projectOnce({ source: lab.log.projection, lists }, { lanes: 20 })
    return { done: await Promise.race([going, line.crashed]), line }
  }

  it('take a twentieth of the requests', async () => {
    const family = inTheMiddle('fp-1')
    const { done, line } = await round()
    expect(done).toMatchObject({ written: 31, stopped: null })
    expect(line.sent.length).toBeLessThanOrEqual(1 + 4)
    await expectRowsOf(lab, family)
    await expectChangesOf(lab, family)
  })

  it.each(
    [1, 2, 3, 4].flatMap((place) =>
      (
        ['crash-before', 'crash-after', 'lost', 'lost-network', 'unavailable', 'throttled'] as const
      ).map((fate) => [place, fate] as const),
    ),
  )('are each there once in the end where request %i meets %s', async (place, fate) => {
    const family = inTheMiddle('fp-1')
    await round([...Array<Fate>(place).fill('through'), fate])
    family.set('c3', 'name', 'Kim', tom)
    await catchUp(lab)
    await expectRowsOf(lab, family)
    await expectChangesOf(lab, family)
  })
})
