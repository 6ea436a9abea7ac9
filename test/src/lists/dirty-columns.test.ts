import { beforeEach, describe, expect, it } from 'vitest'
import { createKnownCells, type KnownCells } from '../../../src/lists/known-cells.ts'
import type { Row } from '../../../src/lists/stamp.ts'
import { amina, catchUp, officerDoes, runRound, tom } from './lab.ts'
import type { Fate, Line } from './line.ts'
import { listsOf, openReadLists, readLists, rowOf } from './reader-lab.ts'

let opened: Awaited<ReturnType<typeof openReadLists>>
let cells: KnownCells
beforeEach(async () => {
  opened = await openReadLists()
  cells = createKnownCells()
})

const officer = async (record: keyof typeof listsOf, body: Row) =>
  officerDoes(opened.lab.graph, listsOf[record], (await rowOf(opened.lab, record)).id, body)
const fieldNow = (record: string, field: string) =>
  opened.lab.log.plan('fp-1')?.records.get(record)?.fields[field]

/** One round of the process that lives at present, and what it sent over rows. */
async function round(coming: readonly Fate[] = []) {
  const { round: done, line } = await runRound(opened.lab, coming, { takeIn: opened.takeIn, cells })
  return { done, patches: patchesOf(line) }
}

const patchesOf = ({ sent }: Line) =>
  sent
    .filter(({ method }) => method === 'PATCH')
    .map(({ body, ifMatch }) => ({ columns: Object.keys(JSON.parse(body)).toSorted(), ifMatch }))

/** Two edits, of which the second is sent by a process that made the first. */
async function secondEdit() {
  opened.family.set('c1', 'name', 'Sammy', tom)
  await round()
  opened.family.set('c1', 'name', 'Sam', tom)
}

describe('a row that is written again', () => {
  it('is sent the columns that differ and those that say when, under its tag', async () => {
    await secondEdit()
    const { etag } = { etag: (await rowOf(opened.lab, 'c1')).eTag }
    expect((await round()).patches).toEqual([
      { columns: ['ActedAt', 'FullName', 'Revision'], ifMatch: etag },
    ])
    expect((await rowOf(opened.lab, 'c1')).fields).toMatchObject({
      FullName: 'Sam',
      BornDay: '2016-03-04',
      ActorName: tom.name,
    })
  })

  it('is sent who wrote it where that is another', async () => {
    await secondEdit()
    opened.family.set('c1', 'name', 'Samuel', amina)
    expect((await round()).patches[0]?.columns).toEqual([
      'ActedAt',
      'ActorAgency',
      'ActorName',
      'ActorOid',
      'FullName',
      'Revision',
    ])
  })

  it('is sent whole by a process that did not write it before', async () => {
    opened.family.set('c1', 'name', 'Sammy', tom)
    expect((await round()).patches[0]?.columns).toContain('BornDay')
  })
})

describe('an officer and the writer in one row', () => {
  it('each have their own column: what the officer wrote stays and is taken in, and nothing is put back', async () => {
    opened.family.set('head', 'family', 'Hartley-Jones', tom)
    await round()
    await officer('head', { Goal: 'Sam is in school every day, and happy' })
    opened.family.set('head', 'family', 'Hartley', tom)
    expect((await round()).done).toMatchObject({ met: 1, overwritten: [] })
    const { patches } = await round()
    expect(patches.map(({ columns }) => columns.includes('Goal'))).toEqual([false])
    expect((await rowOf(opened.lab, 'head')).fields).toMatchObject({
      Family: 'Hartley',
      Goal: 'Sam is in school every day, and happy',
    })
    expect(fieldNow('head', 'goal')).toBe('Sam is in school every day, and happy')
    expect(opened.heard).toEqual({ read: ['fp-1'], putBack: [] })
  })

  it('are kept apart in what is sent, which does not name the column of the other, and in the tag it names', async () => {
    opened.family.set('head', 'family', 'Hartley-Jones', tom)
    await round()
    const known = await rowOf(opened.lab, 'head')
    opened.family.set('head', 'family', 'Hartley', tom)
    await officer('head', { Goal: 'Sam is happy' })
    const written = cells.at({ plan: 'fp-1', record: 'head' }, known.eTag)
    expect(written).toMatchObject({ Family: 'Hartley-Jones', Goal: 'Sam is in school every day' })
    const { patches } = await round()
    expect(patches[0]?.columns).toEqual(['ActedAt', 'Family', 'Revision'])
    expect(patches[0]?.ifMatch).toBe(known.eTag)
  })

  it('what may not come from there is put back by itself', async () => {
    await officer('c1', { BornDay: '2012-03-04', FullName: 'Samuel' })
    await readLists(opened.lab, opened.takeIn)
    const { patches } = await round()
    expect(patches[0]?.columns).toContain('BornDay')
    expect(patches[0]?.columns).not.toContain('FullName')
    expect((await rowOf(opened.lab, 'c1')).fields).toMatchObject({
      BornDay: '2016-03-04',
      FullName: 'Samuel',
    })
  })

  it('an officer who takes back what may not come from there leaves nothing to put back', async () => {
    await officer('c1', { BornDay: '2012-03-04' })
    await readLists(opened.lab, opened.takeIn)
    await officer('c1', { BornDay: '2016-03-04' })
    await readLists(opened.lab, opened.takeIn)
    expect((await round()).patches.map(({ columns }) => columns)).toEqual([['Revision']])
  })

  it.each([['crash-before'], ['crash-after'], ['lost'], ['unavailable']] as const)(
    'are told apart where putting back meets a %s and the officer writes again',
    async (fate) => {
      await officer('c1', { BornDay: '2012-03-04' })
      await readLists(opened.lab, opened.takeIn)
      await round(['through', fate])
      cells = createKnownCells()
      await officer('c1', { FullName: 'Samuel' })
      await catchUp(opened.lab, opened.takeIn)
      await readLists(opened.lab, opened.takeIn)
      await catchUp(opened.lab, opened.takeIn)
      expect(fieldNow('c1', 'name')).toBe('Samuel')
      expect((await rowOf(opened.lab, 'c1')).fields).toMatchObject({
        FullName: 'Samuel',
        BornDay: '2016-03-04',
      })
    },
  )
})

it.each([
  ['crash-before', 'written'],
  ['crash-after', 'recognised'],
] as const)('after a %s a write of some columns is %s by another process', async (fate, deed) => {
  await secondEdit()
  expect((await round(['through', fate])).done).toBe('crashed')
  cells = createKnownCells()
  const { done } = await round()
  expect(done).toMatchObject({ [deed]: 1, overwritten: [], met: 0 })
  expect((await rowOf(opened.lab, 'c1')).fields['FullName']).toBe('Sam')
  expect(opened.heard).toEqual({ read: [], putBack: [] })
})
