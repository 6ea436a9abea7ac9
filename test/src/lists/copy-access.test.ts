import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { accessKeyOf, accessList, accessRow } from '../../../src/lists/access-list.ts'
import { copyAccess, type AccessRound } from '../../../src/lists/copy-access.ts'
import { createListItems } from '../../../src/lists/list-items.ts'
import type { AccessExport, AccessRow } from '../../../src/log/access.ts'
import { ask, rowsOf, siteId } from '../local/graph/tenant.ts'
import { clientOn, officerDoes, openLab, type Lab } from './lab.ts'
import { fates, openLine, type Fate } from './line.ts'

const look: AccessRow = {
  at: '2026-11-22T10:00:00.000Z',
  oid: 'oid-amina',
  plan: 'fp-1',
  what: 'plan',
  from: 'page',
  outcome: 'allowed',
}

let lab: Lab
beforeEach(async () => {
  lab = await openLab()
})
afterEach(() => {
  lab.log.close()
  lab.graph.close()
})

const source = () => lab.log.access.export
const round = (coming: readonly Fate[] = [], most?: number) => {
  const lists = createListItems(clientOn(openLine(lab.graph, coming)), siteId)
  return copyAccess(source(), lists, most === undefined ? {} : { most })
}
const note = (count: number, change: Partial<AccessRow> = {}) => {
  for (let place = 0; place < count; place++) lab.log.access.note({ ...look, ...change })
}

async function outside() {
  const { body } = await ask(lab.graph, 'GET', '/lists/Access/items?$expand=fields&$top=5000')
  return rowsOf(body).map(({ id, fields }) => ({ id, fields }))
}
const numbers = async () => (await outside()).map(({ fields }) => fields['Number'])
const upTo = (last: number) => Array.from({ length: last }, (_, place) => place + 1)
const inOrder = (of: readonly unknown[]) => of.map(Number).toSorted((a, b) => a - b)
const quiet: Omit<AccessRound, 'copied'> = { isAll: true, contradicted: null, stopped: null }

describe('the copy of the access log', () => {
  test('has each row once, in its order, with its chain', async () => {
    note(9)
    lab.log.access.note({ ...look, plan: null, what: 'families', plans: ['fp-1', 'fp-2'] })
    lab.log.access.note({
      ...look,
      what: 'emergency',
      why: 'The\nschool rang',
      address: '192.0.2.7',
    })
    expect(await round()).toEqual({ copied: 11, ...quiet })
    expect(await round()).toEqual({ copied: 0, ...quiet })
    expect(await numbers()).toEqual(upTo(11))
    const rows = await outside()
    expect(rows[9]?.fields).toMatchObject({ What: 'families', PlansShown: 'fp-1; fp-2' })
    expect(rows[10]?.fields).toMatchObject({
      Title: 'Access 11',
      LookedAt: look.at,
      ActorOid: 'oid-amina',
      PlanKey: 'fp-1',
      CameBy: 'Page',
      Outcome: 'Allowed',
      Why: 'The\nschool rang',
      Address: '192.0.2.7',
      Times: 1,
    })
    expect(lab.log.access.verify()).toMatchObject({ chain: rows[10]?.fields['Chain'] })
  })

  test('is made in batches', async () => {
    note(7)
    expect(await round([], 5)).toEqual({ copied: 5, ...quiet, isAll: false })
    expect(await numbers()).toEqual(upTo(5))
    expect(await round([], 5)).toEqual({ copied: 2, ...quiet })
    expect(await numbers()).toEqual(upTo(7))
  })

  const late = (...fate: Fate[]): Fate[] => [...Array<Fate>(6).fill('through'), ...fate]

  test('stops where SharePoint stays busy, and goes on from there', async () => {
    note(10)
    const done = await round(late(...Array<Fate>(90).fill('throttled')))
    expect(done).toMatchObject({ isAll: false, stopped: { outcome: 'busy' } })
    expect(done.copied).toBeLessThan(10)
    while (source().waiting(1).length > 0) await round()
    expect(inOrder(await numbers())).toEqual(upTo(10))
  })

  test.each(fates)('has no row twice and lacks none where a request was: %s', async (fate) => {
    note(10)
    const line = openLine(lab.graph, late(fate))
    const lists = createListItems(clientOn(line), siteId)
    const dead: AccessExport = {
      waiting: (limit) => source().waiting(limit),
      last: () => source().last(),
      copied(rows) {
        if (line.isCut) throw new Error('this process is no more')
        source().copied(rows)
      },
    }
    await Promise.race([copyAccess(dead, lists), line.crashed])
    while (source().waiting(1).length > 0) await round()
    expect(inOrder(await numbers())).toEqual(upTo(10))
    expect(await round()).toEqual({ copied: 0, ...quiet })
  })

  test('knows rows of its own that it was not told had arrived', async () => {
    note(3)
    const lists = createListItems(clientOn(openLine(lab.graph)), siteId)
    for (const row of source().waiting(3)) await lists.create(accessList.name, accessRow(row))
    expect(await round()).toEqual({ copied: 3, ...quiet })
    expect(await numbers()).toEqual([1, 2, 3])
  })

  test('loses the contents of what was erased, and keeps its number and chain', async () => {
    note(2)
    note(1, { plan: 'fp-2' })
    lab.log.access.note({ ...look, plan: null, what: 'families', plans: ['fp-1', 'fp-2'] })
    await round()
    const before = await outside()
    lab.log.access.erase('fp-1', 'oid-manager', '2026-11-23T10:00:00.000Z')
    expect(await round()).toEqual({ copied: 4, ...quiet })
    const after = await outside()
    const chains = (rows: typeof before) => rows.slice(0, 4).map(({ fields }) => fields['Chain'])
    expect(chains(after)).toEqual(chains(before))
    for (const { fields } of after.slice(0, 2)) {
      expect(fields).toMatchObject({ Erased: 'Yes' })
      for (const name of [
        'LookedAt',
        'ActorOid',
        'PlanKey',
        'What',
        'CameBy',
        'Outcome',
        'Times',
      ]) {
        expect(fields[name] ?? null).toBeNull()
      }
    }
    expect(after[2]?.fields).toMatchObject({ PlanKey: 'fp-2', What: 'plan' })
    expect(after[3]?.fields).toMatchObject({ PlansShown: 'fp-2' })
    expect(JSON.stringify(after)).not.toContain('fp-1')
  })
})

describe('a log and a copy that differ', () => {
  test('are found out where the log was written anew from its first row', async () => {
    note(3)
    await round()
    const other = await openLab()
    other.log.access.note(look, look, look, look)
    other.log.access.export.copied(other.log.access.export.waiting(3))
    expect(other.log.access.verify().kind).toBe('whole')
    const lists = createListItems(clientOn(openLine(lab.graph)), siteId)
    expect(await copyAccess(other.log.access.export, lists)).toEqual({
      ...quiet,
      copied: 0,
      contradicted: 3,
    })
    expect(await numbers()).toEqual([1, 2, 3])
    other.log.close()
    other.graph.close()
  })

  test.each([
    ['the last row of the copy was changed', { Chain: 'ab' }],
    ['the last row of the copy was removed', undefined],
  ])('are found out where %s', async (_, change) => {
    note(3)
    await round()
    const last = (await outside()).find(({ fields }) => fields['RowKey'] === accessKeyOf(3))
    await officerDoes(lab.graph, accessList.name, last?.id ?? '', change)
    note(1)
    expect(await round()).toMatchObject({ copied: 0, contradicted: 3 })
  })

  test('are found out where a number is taken by another row', async () => {
    note(2)
    const lists = createListItems(clientOn(openLine(lab.graph)), siteId)
    const [, second] = source().waiting(2)
    if (!second) throw new Error('there is no second row')
    await lists.create(accessList.name, { ...accessRow(second), Chain: 'ab' })
    expect(await round()).toMatchObject({ copied: 1, contradicted: 2 })
    expect(source().last()?.number).toBe(1)
  })
})
