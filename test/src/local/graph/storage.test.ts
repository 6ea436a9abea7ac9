import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { columnDefinition } from '../../../../src/local/graph/columns.ts'
import { openDatabase } from '../../../../src/local/graph/database.ts'
import { pageSql } from '../../../../src/local/graph/item-store.ts'
import { ListStore } from '../../../../src/local/graph/list-store.ts'
import { ask, needs, openGraph, rowsOf } from './tenant.ts'

test('what was stored is there after a restart, and numbers go on from where they were', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'graph-'))
  const file = join(folder, 'graph.sqlite')
  const before = openGraph(file).graph
  await ask(before, 'POST', '/lists', { token: 'provisioning', body: needs })
  await ask(before, 'POST', '/lists/Needs/items', { body: { fields: { RowKey: 'a' } } })
  await ask(before, 'DELETE', '/lists/Needs/items/1')
  await ask(before, 'POST', '/lists/Needs/items', { body: { fields: { RowKey: 'b' } } })
  before.close()
  const after = openGraph(file).graph
  const { body } = await ask(after, 'GET', '/lists/Needs/items?$expand=fields')
  expect(rowsOf(body).map((row) => [row.id, row.fields['RowKey']])).toEqual([['2', 'b']])
  const made = await ask(after, 'POST', '/lists/Needs/items', { body: { fields: { RowKey: 'c' } } })
  expect(made.body['id']).toBe('3')
  after.close()
  rmSync(folder, { recursive: true })
})

test('finding the rows of a plan goes by the index of its key and sorts nothing', () => {
  const database = openDatabase(':memory:')
  const lists = new ListStore(database)
  const list = lists.create({ site: 's', displayName: 'Needs', description: '' }, '2026-11-22')
  lists.addColumn(list, columnDefinition.parse({ name: 'PlanKey', indexed: true, text: {} }))
  const steps = database.all(`EXPLAIN QUERY PLAN ${pageSql(list.number, 'PlanKey')}`, [
    'FP-1',
    0,
    201,
  ])
  expect(steps.map((step) => step['detail'])).toEqual([
    'SEARCH item USING INDEX item_1_PlanKey (<expr>=? AND item>?)',
  ])
})

test('only whoever started it can read what it stores', () => {
  const folder = mkdtempSync(join(tmpdir(), 'graph-'))
  const file = join(folder, 'graph.sqlite')
  const { graph } = openGraph(file)
  expect(statSync(file).mode & 0o077).toBe(0)
  graph.close()
  rmSync(folder, { recursive: true })
})
