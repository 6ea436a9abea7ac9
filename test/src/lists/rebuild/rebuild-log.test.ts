import { beforeEach, describe, expect, it } from 'vitest'
import { rebuildLog } from '../../../../src/lists/rebuild/rebuild-log.ts'
import { openLog } from '../../../../src/log/open-log.ts'
import type { Log } from '../../../../src/log/log.ts'
import type { Plan } from '../../../../src/plan/plan.ts'
import { siteId } from '../../local/graph/tenant.ts'
import {
  catchUp,
  clientOn,
  officerDoes,
  openFamily,
  openLab,
  rowsIn,
  tom,
  type Family,
  type Lab,
} from '../lab.ts'
import { openLine, type Fate } from '../line.ts'
import { readLists, takingIn, type Heard } from '../reader-lab.ts'

let lab: Lab
let family: Family
beforeEach(async () => {
  lab = await openLab()
  family = openFamily(lab)
  family.add('plan', 'head', {
    family: 'Hartley',
    reference: 'FP-1077',
    framework: 'supporting-families-2022',
    opened: '2026-01-10',
  })
  family.add('person', 'c1', { name: 'Sam', kind: 'child', schoolAge: true, audience: [] })
  family.add('need', 'n1', { ref: '2.4', people: ['c1'], identified: '2026-01-10' }, tom)
  family.add('evidence', 'e1', { measure: 'exclusion', on: '2026-02-01', who: 'c1', days: 2 })
  family.set('head', 'goal', 'Sam is\nin school', tom)
  family.set('c1', 'name', 'Sammy', tom)
  family.add('review', 'r1', { point: '3-month', held: '2026-04-09' })
  family.remove('r1', tom)
  family.add('person', 'a1', { name: 'Kim', kind: 'adult' }, tom)
  family.set('e1', 'days', 3)
  await catchUp(lab)
})

async function rebuild(coming: readonly Fate[] = []) {
  const log = openLog(':memory:')
  const line = openLine(lab.graph, coming)
  const done = await rebuildLog(clientOn(line), siteId, log)
  return { done, log, lab: { graph: lab.graph, log } }
}

/** What a plan holds now: its entries, each with who added it and when. */
const holding = (plan: Plan | null) =>
  [...(plan?.records.values() ?? [])]
    .map(({ kind, id, fields, author, at }) => ({ kind, id, fields, author, at }))
    .toSorted((one, other) => one.id.localeCompare(other.id))

const lists = [
  'Family plans',
  'Plan people',
  'Plan needs and outcomes',
  'Plan evidence',
  'Plan reviews',
]
const standing = async () =>
  (await Promise.all(lists.map((list) => rowsIn(lab.graph, list, 'fp-1')))).flat()

describe('a log that is rebuilt from the lists alone', () => {
  it('holds every entry that stood, as it stood, with who added it and when', async () => {
    const { done, log } = await rebuild()
    expect(done).toEqual({ outcome: 'rebuilt', plans: 1, records: 5, headless: 0, unreadable: 0 })
    expect(holding(log.plan('fp-1'))).toEqual(holding(lab.log.plan('fp-1')))
  })

  it('gives no plan number twice', async () => {
    const { log } = await rebuild()
    expect(log.nextReference()).toBe('FP-1078')
  })

  it('agrees with the rows: nothing is taken for a change of somebody else, and only the plan’s own row is written again', async () => {
    const { lab: again, log } = await rebuild()
    const before = await standing()
    const heard: Heard = { read: [], putBack: [] }
    const takeIn = takingIn(again, heard)
    expect((await readLists(again, takeIn)).round).toMatchObject({ taken: 0, newer: 0, strange: 0 })
    await catchUp(again, takeIn)
    await readLists(again, takeIn)
    expect(heard).toEqual({ read: [], putBack: [] })
    const changed = (await standing()).filter(
      ({ eTag }) => !before.some((one) => one.eTag === eTag),
    )
    expect(changed.map(({ fields }) => fields['RowKey'])).toEqual(['fp-1:head'])
    expect(log.projection.dirty(1)).toEqual([])
  })

  it('is written on, and no line of the change log before it is lost or overwritten', async () => {
    const changes = async () =>
      (await rowsIn(lab.graph, 'Plan change log', 'fp-1')).map(({ id, fields }) => [id, fields])
    const before = await changes()
    const { lab: again, log } = await rebuild()
    const seq = log.plan('fp-1')?.seq ?? 0
    const author = { oid: 'oid-tom', name: 'Tom Reid', agency: '' }
    const change = { do: 'set', record: 'c1', field: 'name', value: 'Samuel' } as const
    log.append('fp-1', seq, [
      { seq: seq + 1, operation: 'next', author, at: '2026-11-29T10:00:00Z', change },
    ])
    await catchUp(again)
    const after = await changes()
    expect(after.slice(0, before.length)).toEqual(before)
    expect(JSON.stringify(after.slice(before.length))).toContain(
      'Name: Tom Reid, 2026-11-29T10:00:00Z',
    )
  })

  it('takes what a records officer left in a row as it stands', async () => {
    const [row] = await rowsIn(lab.graph, 'Family plans', 'fp-1')
    await officerDoes(lab.graph, 'Family plans', row?.id ?? '', { Family: 'Hartley-Jones' })
    const { log } = await rebuild()
    expect(log.plan('fp-1')?.records.get('head')?.fields['family']).toBe('Hartley-Jones')
  })

  it('leaves out a plan whose own row is gone, and rows that do not say whose they are, and counts both', async () => {
    const [row] = await rowsIn(lab.graph, 'Family plans', 'fp-1')
    await officerDoes(lab.graph, 'Family plans', row?.id ?? '')
    const [child] = await rowsIn(lab.graph, 'Plan people', 'fp-1')
    await officerDoes(lab.graph, 'Plan people', child?.id ?? '', { Revision: null })
    const { done, log } = await rebuild()
    expect(done).toMatchObject({ plans: 0, headless: 1, unreadable: 1 })
    expect(log.planKeys()).toEqual([])
  })

  it('is empty where the lists could not all be read', async () => {
    const { done, log } = await rebuild([
      ...Array<Fate>(1).fill('through'),
      ...Array<Fate>(9).fill('unavailable'),
    ])
    expect(done).toMatchObject({ outcome: 'busy' })
    expect(log.planKeys()).toEqual([])
  })

  it('is never one that held something already', async () => {
    await expect(rebuildLog(clientOn(openLine(lab.graph)), siteId, lab.log)).rejects.toThrow(
      'empty',
    )
  })
})

it('many plans with many changes come back as they stood', async () => {
  const others: [Family, Log][] = []
  for (let n = 0; n < 8; n++) {
    const other = openFamily(lab, `fp-x${n}`)
    other.add('plan', 'head', { family: `Family ${n}`, reference: `FP-${1100 + n}` })
    for (let step = 0; step < 40; step++) {
      const record = `c${(step * 7 + n) % 9}`
      const stands = other.plan.records.has(record)
      if (!stands && !other.plan.gone.has(record))
        other.add('person', record, { name: `${step}`, kind: 'child' })
      else if (stands && step % 11 === 3) other.remove(record, tom)
      else if (stands) other.set(record, 'name', `name ${step}`, step % 2 ? tom : undefined)
    }
    others.push([other, lab.log])
  }
  await catchUp(lab)
  const { log } = await rebuild()
  for (const [{ key }] of others) expect(holding(log.plan(key))).toEqual(holding(lab.log.plan(key)))
})
