import { beforeEach, describe, expect, it } from 'vitest'
import type { Row } from '../../../src/lists/stamp.ts'
import type { Fault } from '../../../src/local/graph/faults.ts'
import { catchUp, officerDoes, rowsIn } from './lab.ts'
import { listsOf, openReadLists, readLists, rowOf } from './reader-lab.ts'

type Opened = Awaited<ReturnType<typeof openReadLists>>
let opened: Opened
beforeEach(async () => {
  opened = await openReadLists()
})

const officer = async (record: keyof typeof listsOf, body?: Row) =>
  officerDoes(opened.lab.graph, listsOf[record], (await rowOf(opened.lab, record)).id, body)
const fieldNow = (record: string, field: string) =>
  opened.lab.log.plan('fp-1')?.records.get(record)?.fields[field]

/** An officer changes two rows and removes a third; what is told of the changes meets the faults, as often as there are lists. */
async function changes() {
  await officer('head', { Goal: 'Sam is in school every day, and happy' })
  await officer('c1', { FullName: 'Samuel' })
  await officer('n1')
}

async function expectAllTaken() {
  expect(fieldNow('head', 'goal')).toBe('Sam is in school every day, and happy')
  expect(fieldNow('c1', 'name')).toBe('Samuel')
  expect(opened.lab.log.eventsSince('fp-1', 3)).toHaveLength(2)
  const rounds = await catchUp(opened.lab, opened.takeIn)
  expect(rounds.flatMap(({ overwritten, refused }) => [...overwritten, ...refused])).toEqual([])
  expect((await rowOf(opened.lab, 'n1')).fields['Why']).toBe('Misses school')
  for (const list of Object.values(listsOf)) {
    expect(await rowsIn(opened.lab.graph, list, 'fp-1')).toHaveLength(1)
  }
  expect(opened.heard).toEqual({ read: ['fp-1', 'fp-1'], putBack: ['fp-1'] })
}

const faults = (fault: Fault, times = 3) => {
  for (let time = 0; time < times; time++) opened.lab.graph.fault(fault)
}

describe('what an officer changed and removed comes back whole and once', () => {
  it.each<[string, Fault]>([
    ['every item is told twice', { kind: 'repeated', path: 'token=' }],
    ['an error stands among the items', { kind: 'error-inside', path: 'token=' }],
    ['every item is told as removed, and then as it is', { kind: 'removed-first', path: 'token=' }],
    ['every item is told as it is, and then as removed', { kind: 'removed-last', path: 'token=' }],
    ['the token is too old', { kind: 'resync', path: 'token=' }],
    ['a page says not how to go on', { kind: 'torn', path: 'token=' }],
    ['a part is throttled for some seconds', { kind: 'throttled', retryAfter: 2, path: 'token=' }],
    ['a part is throttled without a time', { kind: 'throttled', path: 'token=' }],
    ['a gateway answers with a page', { kind: 'unavailable', path: 'token=' }],
    ['answers are lost on the way', { kind: 'lost-answer', path: 'token=' }],
  ])('though %s', async (_, fault) => {
    await changes()
    faults(fault)
    expect((await readLists(opened.lab, opened.takeIn)).round).toMatchObject({ stopped: null })
    await expectAllTaken()
  })

  it.each<[string, Fault]>([
    ["a gateway's page comes as if all were well", { kind: 'unavailable', status: 200 }],
    ['a gateway has failed', { kind: 'unavailable', status: 502 }],
    ['Graph asks for more time than anybody has', { kind: 'throttled', retryAfter: 300 }],
  ])('at the next reading where %s', async (_, fault) => {
    await changes()
    faults({ ...fault, path: 'token=' }, 1)
    const { round } = await readLists(opened.lab, opened.takeIn)
    expect(round).toMatchObject({ taken: 0, stopped: { outcome: 'busy' } })
    await readLists(opened.lab, opened.takeIn)
    await expectAllTaken()
  })
})

describe('a whole list that is read anew', () => {
  it.each<[string, Fault]>([
    ['each item is told as removed as well', { kind: 'removed-last', path: 'expand' }],
    ['each item is told twice', { kind: 'repeated', path: 'expand' }],
  ])('puts nothing back that was never away, though %s', async (_, fault) => {
    faults({ kind: 'resync', path: 'token=' }, 3)
    faults(fault)
    expect((await readLists(opened.lab, opened.takeIn)).round).toMatchObject({ taken: 0 })
    expect(opened.heard).toEqual({ read: [], putBack: [] })
  })

  it('takes no row for removed that is missing from it and stands in the list', async () => {
    const { graph } = opened.lab
    const send = async (request: Request) => {
      if (!request.url.includes('/delta')) return graph.dispatch(request)
      if (request.url.includes('token=')) return new Response(null, { status: 410 })
      return Response.json({ value: [], '@odata.deltaLink': `${request.url}&token=next` })
    }
    const { round } = await readLists(opened.lab, opened.takeIn, [], send)
    expect(round).toMatchObject({ taken: 0, stopped: null })
    expect(opened.heard).toEqual({ read: [], putBack: [] })
  })

  it('believes no removal while the row itself cannot be asked for, and goes on next time', async () => {
    await officer('n1')
    opened.lab.graph.fault({ kind: 'throttled', retryAfter: 300, path: '/items/1?' })
    const { round } = await readLists(opened.lab, opened.takeIn)
    expect(round).toMatchObject({ taken: 0, stopped: { outcome: 'busy' } })
    expect(opened.heard.putBack).toEqual([])
    expect((await readLists(opened.lab, opened.takeIn)).round).toMatchObject({ taken: 1 })
    expect(opened.heard.putBack).toEqual(['fp-1'])
  })

  it('is not taken for whole where a page in the midst of it meets a gateway', async () => {
    const lab = await openReadLists()
    for (let person = 0; person < 250; person++) {
      lab.family.add('person', `p${person}`, { name: `Kim ${person}`, kind: 'adult' })
    }
    await catchUp(lab.lab, lab.takeIn)
    lab.lab.graph.fault({ kind: 'resync', path: 'token=' })
    lab.lab.graph.fault({ kind: 'resync', path: 'token=' })
    const { graph } = lab.lab
    let pages = 0
    const send = async (request: Request) => {
      const isLater = request.url.includes('expand') && request.url.includes('token=')
      if (isLater && pages++ < 9) graph.fault({ kind: 'unavailable', path: 'expand' })
      return graph.dispatch(request)
    }
    const { round } = await readLists(lab.lab, lab.takeIn, [], send)
    expect(round).toMatchObject({ taken: 0, stopped: { outcome: 'busy' } })
    await readLists(lab.lab, lab.takeIn)
    expect(lab.heard).toEqual({ read: [], putBack: [] })
  })
})
