import { beforeEach, expect, test } from 'vitest'
import { createListItems } from '../../../src/lists/list-items.ts'
import type { Round } from '../../../src/lists/project-round.ts'
import { pauseAfter, startProjector } from '../../../src/lists/projector.ts'
import { createReadRound } from '../../../src/lists/read-round.ts'
import { misread } from '../../../src/lists/site-lists.ts'
import { ask, rowsOf, siteId } from '../local/graph/tenant.ts'
import {
  catchUp,
  clientOn,
  officerDoes,
  openFamily,
  openLab,
  type Family,
  type Lab,
} from './lab.ts'
import { openLine } from './line.ts'
import { expectRowsOf } from './truth.ts'

let lab: Lab
let family: Family
beforeEach(async () => {
  lab = await openLab()
  family = openFamily(lab)
  family.add('plan', 'head', { family: 'Hartley', reference: 'FP-1042' })
})

const ports = () => ({
  source: lab.log.projection,
  lists: createListItems(clientOn(openLine(lab.graph)), siteId),
})

const quietRound: Round = {
  written: 0,
  removed: 0,
  recognised: 0,
  met: 0,
  overwritten: [],
  refused: [],
  stopped: null,
}

test.each<[string, Round['stopped'], number]>([
  ['a round that went through', null, 800],
  ['a busy Graph that says nothing', { outcome: 'busy', after: null }, 5_000],
  ['a busy Graph that asks for less than we would wait', { outcome: 'busy', after: 1_000 }, 5_000],
  ['a busy Graph that asks for more', { outcome: 'busy', after: 90_000 }, 90_000],
  ['a Graph closed to us', { outcome: 'forbidden' }, 60_000],
])('after %s comes a pause', (_, stopped, pause) => {
  expect(pauseAfter({ ...quietRound, stopped })).toBe(pause)
})

test('what is edited between two rounds is in the lists after the second, and empty rounds are not told', async () => {
  const told: Round[] = []
  let pauses = 0
  const done = Promise.withResolvers<void>()
  const wait = async () => {
    pauses++
    if (pauses === 1) family.set('head', 'goal', 'School')
    if (pauses === 3) done.resolve()
    if (pauses >= 3) await new Promise((resolve) => setTimeout(resolve, 1))
  }
  const projector = startProjector({ ...ports(), wait, onRound: (round) => void told.push(round) })
  await done.promise
  await projector.stop()
  expect(told.map(({ written }) => written)).toEqual([1, 1])
  await expectRowsOf(lab, family)
})

test('stopping ends the pause at once', async () => {
  const projector = startProjector(ports())
  while (lab.log.projection.dirty(1).length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  const before = performance.now()
  await projector.stop()
  expect(performance.now() - before).toBeLessThan(500)
  await projector.finished
})

test('a bug ends the projector and is told to whoever waits for its end', async () => {
  const source = {
    dirty(): never {
      throw new Error('the file is not a log')
    },
    intend: () => undefined,
    intended: () => null,
    projected: () => undefined,
    met: () => undefined,
    lastHeld: () => null,
  }
  const projector = startProjector({ ...ports(), source })
  await expect(projector.finished).rejects.toThrow('the file is not a log')
})

test('stopping waits for no list that is being read, and what it still answers is left alone', async () => {
  const asked = Promise.withResolvers<void>()
  const answered = Promise.withResolvers<void>()
  const send = async (request: Request) => {
    asked.resolve()
    await answered.promise
    return lab.graph.dispatch(request)
  }
  let isTaken = false
  const takeIn = () => {
    isTaken = true
    return 'ours' as const
  }
  await catchUp(lab)
  const read = createReadRound({
    source: lab.log.reading.usual,
    client: clientOn({ send }),
    site: siteId,
    takeIn,
  })
  const projector = startProjector({ ...ports(), reading: { read, every: 10 } })
  await asked.promise
  await projector.stop()
  const { body } = await ask(lab.graph, 'GET', '/lists/Family plans/items')
  await officerDoes(lab.graph, 'Family plans', String(rowsOf(body)[0]?.id), { Goal: 'x' })
  answered.resolve()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(isTaken).toBe(false)
})

test.each([
  ['for a moment where what was told of changes made no sense', misread, 800],
  ['for a moment where a list was gone', { outcome: 'gone' }, 800],
  ['as long as Graph asks', { outcome: 'busy', after: 7000 }, 7000],
  ['for a minute where the site is closed', { outcome: 'forbidden' }, 60_000],
] as const)('after a reading the writing rests %s', async (_, stopped, pause) => {
  await catchUp(lab)
  const read = async () => ({ taken: 0, newer: 0, strange: 0, stopped })
  const rested = Promise.withResolvers<number>()
  const wait = async (ms: number) => {
    rested.resolve(ms)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  const projector = startProjector({ ...ports(), wait, reading: { read, every: 10 } })
  expect(await rested.promise).toBe(pause)
  await projector.stop()
})
