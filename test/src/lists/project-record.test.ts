import { beforeEach, expect, test } from 'vitest'
import { changeLog } from '../../../src/lists/lists.ts'
import {
  catchUp,
  openFamily,
  officerDoes,
  openLab,
  rowsIn,
  runRound,
  tom,
  type Family,
  type Lab,
} from './lab.ts'
import type { Fate } from './line.ts'
import { expectChangesOf, expectRowsOf } from './truth.ts'

let lab: Lab
let family: Family
beforeEach(async () => {
  lab = await openLab()
  family = openFamily(lab)
  family.add('plan', 'head', { family: 'Hartley', reference: 'FP-1042', goal: 'Sleep' })
  await catchUp(lab)
})

const round = async (...coming: Fate[]) => (await runRound(lab, ['through', ...coming])).round
const head = { plan: 'fp-1', record: 'head' }

async function expectTruth(): Promise<void> {
  await expectRowsOf(lab, family)
  await expectChangesOf(lab, family)
}

test('a row that nobody touched is written once under its tag, and the change log says so', async () => {
  family.set('head', 'goal', 'Sleep and school', tom)
  const { round: done, line } = await runRound(lab)
  expect(done).toMatchObject({ written: 1, overwritten: [], stopped: null })
  expect(line.sent.map(({ method }) => method)).toEqual(['GET', 'PATCH', 'POST'])
  expect(line.sent[1]?.ifMatch).toMatch(/^"[0-9a-f-]{36},1"$/)
  await expectTruth()
})

test('an edit made in SharePoint is written over and reported', async () => {
  family.set('head', 'goal', 'Sleep and school')
  await officerDoes(lab.graph, 'Family plans', '1', { Locality: 'Eastfield' })
  expect(await round()).toMatchObject({ written: 0, overwritten: [head] })
  await expectTruth()
})

test('a row removed in SharePoint is made again and reported', async () => {
  family.set('head', 'goal', 'Sleep and school')
  await officerDoes(lab.graph, 'Family plans', '1')
  expect(await round()).toMatchObject({ written: 0, overwritten: [head] })
  expect(await rowsIn(lab.graph, 'Family plans', 'fp-1')).toMatchObject([{ id: '2' }])
  await expectTruth()
})

test('a row removed in SharePoint and in the plan is only gone', async () => {
  family.add('person', 'c1', { name: 'Sam', kind: 'child' })
  await catchUp(lab)
  await officerDoes(lab.graph, 'Plan people', '1')
  family.remove('c1', tom)
  expect(await round()).toMatchObject({ removed: 1, overwritten: [] })
  await expectTruth()
})

test('a row changed in SharePoint and removed in the plan is removed and reported', async () => {
  family.add('person', 'c1', { name: 'Sam', kind: 'child' })
  await catchUp(lab)
  await officerDoes(lab.graph, 'Plan people', '1', { FullName: 'Samuel' })
  family.remove('c1', tom)
  expect(await round()).toMatchObject({ removed: 0, overwritten: [{ plan: 'fp-1', record: 'c1' }] })
  await expectTruth()
})

test('what was added and removed again before it reached a list leaves no trace in it', async () => {
  family.add('person', 'c1', { name: 'Sam', kind: 'child' })
  family.remove('c1')
  const { round: done, line } = await runRound(lab)
  expect(done).toMatchObject({ removed: 1 })
  expect(line.sent).toEqual([])
  await expectTruth()
})

test.each<[string, Fate[]]>([
  ['a write', ['lost']],
  ['a write, by a broken connection', ['lost-network']],
  ['the line in the change log', ['through', 'lost']],
])(
  'a lost answer to %s makes no second row, nor a second line in the change log',
  async (_, coming) => {
    family.set('head', 'goal', 'Sleep and school', tom)
    await round(...coming)
    await catchUp(lab)
    const told = await rowsIn(lab.graph, changeLog.name, 'fp-1')
    expect(told).toHaveLength(2)
    await expectTruth()
  },
)

test('a lost answer to a removal is no trouble', async () => {
  family.add('person', 'c1', { name: 'Sam', kind: 'child' })
  await catchUp(lab)
  family.remove('c1')
  expect(await round('lost')).toMatchObject({ removed: 1 })
  await expectTruth()
})

test('a crash after a write is recognised, and an edit made in SharePoint on top of it is reported', async () => {
  family.set('head', 'goal', 'Sleep and school')
  expect(await round('crash-after')).toBe('crashed')
  await officerDoes(lab.graph, 'Family plans', '1', { Locality: 'Eastfield' })
  family.set('head', 'goal', 'School', tom)
  expect(await catchUp(lab)).toMatchObject([{ recognised: 0, overwritten: [head] }])
  await expectTruth()
})

test('a crash after a new row that SharePoint then changed is reported, and the row is still one', async () => {
  family.add('person', 'c1', { name: 'Sam', kind: 'child' })
  expect(await round('crash-after')).toBe('crashed')
  await officerDoes(lab.graph, 'Plan people', '1', { FullName: 'Samuel' })
  expect(await catchUp(lab)).toMatchObject([{ overwritten: [{ record: 'c1' }] }])
  await expectTruth()
})

test('another row that came to stand under the old number is left alone', async () => {
  family.add('person', 'c1', { name: 'Sam', kind: 'child' })
  await catchUp(lab)
  const strange = await openLab()
  const other = openFamily(strange, 'fp-other')
  other.add('plan', 'head', { family: 'Nwosu', reference: 'FP-1043' })
  await catchUp(strange)
  family.set('head', 'goal', 'School')
  const moved = { graph: strange.graph, log: lab.log }
  const { round: done } = await runRound(moved)
  expect(done).toMatchObject({ overwritten: [head], refused: [] })
  await expectRowsOf(strange, other)
  const [mine] = await rowsIn(strange.graph, 'Family plans', 'fp-1')
  expect(mine).toMatchObject({ id: '2', fields: { Goal: 'School' } })
})

test('a row whose key was changed in SharePoint is still the record’s own, and gets its key back', async () => {
  await officerDoes(lab.graph, 'Family plans', '1', { RowKey: 'mine' })
  family.set('head', 'goal', 'School')
  expect(await round()).toMatchObject({ overwritten: [head] })
  await expectTruth()
})

test('a row that somebody changes again and again is given up for this round', async () => {
  family.set('head', 'goal', 'School')
  const { round: done } = await runRound(lab, [
    'through',
    'stale',
    'through',
    'stale',
    'through',
    'stale',
  ])
  expect(done).toMatchObject({ refused: [{ ...head, because: { outcome: 'conflict' } }] })
  await catchUp(lab)
  await expectTruth()
})

test('nothing is asked about an earlier write once it has been told in full', async () => {
  for (const goal of ['Sleep', 'School', 'Both']) {
    family.set('head', 'goal', goal)
    const { line } = await runRound(lab)
    expect(line.sent.map(({ method }) => method)).toEqual(['GET', 'PATCH', 'POST'])
  }
})
