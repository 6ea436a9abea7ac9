import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { provision } from '../../../src/lists/provision.ts'
import type { Row } from '../../../src/lists/stamp.ts'
import { backUp } from '../../../src/log/backup/back-up.ts'
import { restore } from '../../../src/log/backup/restore.ts'
import { openLog } from '../../../src/log/open-log.ts'
import { applyEvent } from '../../../src/plan/plan.ts'
import type { Change } from '../../../src/plan/plan.ts'
import { openGraph, siteId } from '../local/graph/tenant.ts'
import {
  amina,
  catchUp,
  clientOn,
  officerDoes,
  openFamily,
  rowsIn,
  runRound,
  tom,
  type Lab,
} from './lab.ts'
import { openLine } from './line.ts'
import { listsOf, readLists, rowOf, takingIn, type Heard } from './reader-lab.ts'

let folder = ''
let lab: Lab
let heard: Heard
const file = (name: string) => join(folder, name)

/** The lists hold what was written up to event 4; the log is put back to a copy that knows of the first 2, and people go on from there. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'restored-'))
  const { graph } = openGraph()
  await provision(clientOn(openLine(graph), 'provisioning'), siteId)
  lab = { graph, log: openLog(file('log.sqlite')) }
  const family = openFamily(lab)
  family.add('plan', 'head', { family: 'Hartley', reference: 'FP-1042', goal: 'Sleep' })
  family.add('person', 'c1', { name: 'Sam', kind: 'child', born: '2016-03-04' })
  await catchUp(lab)
  await backUp(lab.log, file('copy.sqlite'))
  family.set('c1', 'name', 'Samuel', tom)
  family.add('need', 'n1', { ref: '2.4', people: ['c1'], identified: '2026-01-10', why: 'Lost' })
  await catchUp(lab)
  lab.log.close()
  const options = { from: file('copy.sqlite'), to: file('log.sqlite'), force: true }
  const done = restore({ ...options, at: '2026-11-29T10:00:00Z', tombstones: [] })
  if (done.kind !== 'restored') throw new Error(done.says)
  lab = { graph, log: openLog(file('log.sqlite')) }
  heard = { read: [], putBack: [] }
})
afterEach(() => {
  lab.log.close()
  rmSync(folder, { recursive: true })
})

const takeIn = () => takingIn(lab, heard)

/** The next change after the restoring, on the day after. */
function goesOn(...changes: Change[]) {
  let plan = lab.log.plan('fp-1')
  for (const change of changes) {
    if (!plan) throw new Error('there is no plan')
    const seq = plan.seq + 1
    const at = `2026-11-29T10:00:0${seq}.000Z`
    const event = { seq, operation: `again-${seq}`, author: amina, at, change }
    lab.log.append('fp-1', plan.seq, [event])
    plan = applyEvent(plan, event)
  }
}
const renamed = (value: string): Change => ({ do: 'set', record: 'c1', field: 'name', value })
const aimed = (value: string): Change => ({ do: 'set', record: 'head', field: 'goal', value })
const byWord = (one: string, other: string) => one.localeCompare(other)
const nameInList = async () => (await rowOf(lab, 'c1')).fields['FullName']

describe('a row that a lost log wrote', () => {
  it('is left as it is, and told of, by reader and writer', async () => {
    expect((await readLists(lab, takeIn())).round).toMatchObject({ taken: 0, newer: 1, strange: 1 })
    goesOn(renamed('Sammy'))
    const { round } = await runRound(lab, [], { takeIn: takeIn() })
    expect(round).toMatchObject({ refused: [{ because: { code: 'newerThanLog' } }] })
    expect(await nameInList()).toBe('Samuel')
    expect(heard).toEqual({ read: [], putBack: [] })
  })

  it.each([
    ['another change of the same row', [renamed('Sammy')]],
    ['a change of another row', [aimed('School'), renamed('Sammy')]],
    ['many changes', [aimed('School'), aimed('Work'), renamed('Sammy'), renamed('Sam')]],
  ])('is left as it is though by now its number is that of %s', async (_, changes) => {
    goesOn(...changes)
    const { round } = await runRound(lab, [], { takeIn: takeIn() })
    expect(round).toMatchObject({ refused: [{ record: 'c1', because: { code: 'newerThanLog' } }] })
    await readLists(lab, takeIn())
    expect(await nameInList()).toBe('Samuel')
    expect(heard).toEqual({ read: [], putBack: [] })
  })

  it('and of which nothing is known is left as well', async () => {
    goesOn(renamed('Sammy'), aimed('School'), aimed('Work'))
    await runRound(lab, [], { takeIn: takeIn() })
    expect((await readLists(lab, takeIn())).round).toMatchObject({ strange: 1 })
    expect((await rowOf(lab, 'n1')).fields['Why']).toBe('Lost')
  })

  it('gives way where somebody takes it out of the list: it comes back as the log has it', async () => {
    goesOn(renamed('Sammy'))
    await officerDoes(lab.graph, listsOf.c1, (await rowOf(lab, 'c1')).id)
    await readLists(lab, takeIn())
    await catchUp(lab, takeIn())
    expect((await rowOf(lab, 'c1')).fields).toMatchObject({
      FullName: 'Sammy',
      BornDay: '2016-03-04',
    })
    const told = await rowsIn(lab.graph, 'Plan change log', 'fp-1')
    const ofThree = told.filter(({ fields }) => fields['Revision'] === 3)
    expect(ofThree.map(({ fields }) => String(fields['ActorName'])).toSorted(byWord)).toEqual([
      amina.name,
      tom.name,
    ])
  })
})

describe('a row that the restored log wrote', () => {
  const officer = async (body: Row) =>
    officerDoes(lab.graph, listsOf.head, (await rowOf(lab, 'head')).id, body)

  it('is written on, and what an officer changes in it comes back', async () => {
    goesOn(aimed('School'))
    await runRound(lab, [], { takeIn: takeIn() })
    expect((await rowOf(lab, 'head')).fields['Goal']).toBe('School')
    await officer({ Family: 'Hartley-Jones' })
    await readLists(lab, takeIn())
    expect(lab.log.plan('fp-1')?.records.get('head')?.fields['family']).toBe('Hartley-Jones')
  })

  it.each([
    ['its instant', { ActedAt: '2026-12-24T10:00:00.000Z' }],
    ['its instant, to nothing that is one', { ActedAt: 'yesterday' }],
    ['its number', { Revision: 2 }],
  ] as const)('is put back where somebody changed %s', async (_, body) => {
    const before = (await rowOf(lab, 'head')).fields
    await officer(body)
    await readLists(lab, takeIn())
    const { round } = await runRound(lab, [], { takeIn: takeIn() })
    expect(round).toMatchObject({ refused: [] })
    expect(heard.putBack).toEqual(['fp-1'])
    expect((await rowOf(lab, 'head')).fields).toMatchObject({ ActedAt: before['ActedAt'] })
  })
})
