import { beforeEach, expect, test } from 'vitest'
import { createListItems } from '../../../src/lists/list-items.ts'
import { projectOnce } from '../../../src/lists/project-round.ts'
import { Shelf } from '../../../src/lists/shelf.ts'
import { openGraph, siteId } from '../local/graph/tenant.ts'
import { catchUp, clientOn, openFamily, openLab, runRound, type Family, type Lab } from './lab.ts'
import { openLine } from './line.ts'
import { expectChangesOf, expectRowsOf } from './truth.ts'

let lab: Lab
let family: Family
beforeEach(async () => {
  lab = await openLab()
  family = openFamily(lab)
  family.add('plan', 'head', { family: 'Hartley', reference: 'FP-1042' })
  for (const id of ['c1', 'c2', 'c3']) family.add('person', id, { name: id, kind: 'child' })
})

const waiting = () => lab.log.projection.dirty(100).map(({ record }) => record)

test.each([
  ['a wrong token', 'wrong'],
  ['an app without a grant on the site', 'stranger'],
] as const)('%s stops the round at once, and everything waits', async (_, token) => {
  const { round, line } = await runRound(lab, [], { token })
  expect(round).toMatchObject({ written: 0, refused: [], stopped: { outcome: 'forbidden' } })
  expect(line.sent).toHaveLength(1)
  expect(waiting()).toEqual(['head', 'c1', 'c2', 'c3'])
})

test('a right taken away in the middle stops the round, and what was written then is recognised later', async () => {
  const line = openLine(lab.graph)
  const send = async (request: Request) =>
    line.sent.length < 4 ? line.send(request) : new Response(null, { status: 403 })
  const lists = createListItems(clientOn({ send }), siteId)
  const round = await projectOnce({ source: lab.log.projection, lists }, { lanes: 1 })
  expect(round).toMatchObject({ written: 1, stopped: { outcome: 'forbidden' } })
  expect(waiting()).toEqual(['c1', 'c2', 'c3'])
  expect(await catchUp(lab)).toMatchObject([{ written: 2, recognised: 1 }])
  await expectRowsOf(lab, family)
  await expectChangesOf(lab, family)
})

test('throttling that outlasts the patience stops the round and says for how long', async () => {
  const send = async (request: Request) =>
    request.method === 'POST'
      ? new Response(null, { status: 429, headers: { 'retry-after': '300' } })
      : lab.graph.dispatch(request)
  const lists = createListItems(clientOn({ send }), siteId)
  const round = await projectOnce({ source: lab.log.projection, lists }, { lanes: 1 })
  expect(round.stopped).toEqual({ outcome: 'busy', after: 300_000 })
})

test('a site without lists stops the round after one question', async () => {
  const { graph } = openGraph()
  const { round, line } = await runRound({ graph, log: lab.log })
  expect(round).toMatchObject({ refused: [], stopped: { code: 'listMissing' } })
  expect(line.sent).toHaveLength(1)
})

test('a round ends after the record in hand when it is told to', async () => {
  const stop = new AbortController()
  const line = openLine(lab.graph)
  const send = async (request: Request) => {
    stop.abort()
    return line.send(request)
  }
  const lists = createListItems(clientOn({ send }), siteId)
  const to = { source: lab.log.projection, lists }
  const round = await projectOnce(to, { signal: stop.signal, lanes: 1 })
  expect(round).toMatchObject({ written: 1, stopped: null })
  expect(waiting()).toEqual(['c1', 'c2', 'c3'])
})

test('four records are written at once, and never two requests for one of them', async () => {
  const line = openLine(lab.graph)
  const going = new Set<string>()
  let most = 0
  const send = async (request: Request) => {
    const key = /"(?:ChangedRow|RowKey)":"(fp-1:\w+)"/.exec(await request.clone().text())?.[1] ?? ''
    expect(key !== '' && going.has(key)).toBe(false)
    going.add(key)
    most = Math.max(most, going.size)
    await new Promise((resolve) => setTimeout(resolve, 5))
    going.delete(key)
    return line.send(request)
  }
  const lists = createListItems(clientOn({ send }), siteId)
  await lists.find('Plan people', 'none')
  going.clear()
  most = 0
  const round = await projectOnce({ source: lab.log.projection, lists })
  expect(round).toMatchObject({ written: 4, stopped: null })
  expect(most).toBe(4)
  await expectRowsOf(lab, family)
})

test('a bug ends the round, after what else was going on, and is not swallowed', async () => {
  const source = {
    ...bound(lab),
    intend() {
      throw new Error('the disk is full')
    },
  }
  const lists = createListItems(clientOn(openLine(lab.graph)), siteId)
  await expect(projectOnce({ source, lists })).rejects.toThrow('the disk is full')
})

const bound = ({ log: { projection } }: Lab) => ({
  dirty: projection.dirty.bind(projection),
  intend: projection.intend.bind(projection),
  intended: projection.intended.bind(projection),
  projected: projection.projected.bind(projection),
  met: projection.met.bind(projection),
  lastHeld: projection.lastHeld.bind(projection),
})

test('a row that SharePoint will not have is reported and waits apart, until it is changed', async () => {
  const shelf = new Shelf()
  const send = async (request: Request) => {
    const isBad = (await request.clone().text()).includes('"FullName":"c2"')
    return isBad ? new Response(null, { status: 400 }) : lab.graph.dispatch(request)
  }
  const lists = createListItems(clientOn({ send }), siteId)
  const to = { source: lab.log.projection, lists }
  const first = await projectOnce(to, { shelf })
  const because = { outcome: 'refused', status: 400, code: 'unknown' }
  expect(first).toMatchObject({ written: 3, refused: [{ plan: 'fp-1', record: 'c2', because }] })
  const second = await projectOnce(to, { shelf })
  expect(second).toMatchObject({ written: 0, refused: [], stopped: null })
  family.set('c2', 'name', 'Kim')
  expect(await projectOnce(to, { shelf })).toMatchObject({ written: 1, refused: [] })
  expect(shelf.size).toBe(0)
  await expectRowsOf(lab, family)
})

test('rows that were refused do not crowd out those that can be written', async () => {
  const shelf = new Shelf()
  for (let n = 0; n < 120; n++) family.add('need', `n${n}`, { ref: '2.4' })
  family.add('review', 'r1', { point: '3-month', held: '2026-04-09' })
  const send = async (request: Request) => {
    const isBad = (await request.clone().text()).includes('"Kind":"Need"')
    return isBad ? new Response(null, { status: 400 }) : lab.graph.dispatch(request)
  }
  const lists = createListItems(clientOn({ send }), siteId)
  const to = { source: lab.log.projection, lists }
  await projectOnce(to, { shelf })
  expect(await projectOnce(to, { shelf })).toMatchObject({ written: 1 })
})
