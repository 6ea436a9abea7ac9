import { expect, test } from 'vitest'
import type { Refusal } from '../../../src/lists/answer.ts'
import { Shelf } from '../../../src/lists/shelf.ts'
import type { DirtyRecord } from '../../../src/log/projection.ts'
import { amina } from './lab.ts'

const record: DirtyRecord = {
  plan: 'fp-1',
  reference: 'FP-1042',
  record: 'c1',
  kind: 'person',
  fields: {},
  removed: false,
  seq: 3,
  row: null,
  actor: amina,
  at: '2026-11-22T10:00:00.000Z',
  added: null,
  changes: [],
}

test.each<[string, Refusal, number]>([
  ['a conflict waits 8 rounds', { outcome: 'conflict' }, 8],
  ['a row that keeps vanishing waits 8 rounds', { outcome: 'gone' }, 8],
  ['a refusal waits 400 rounds', { outcome: 'refused', status: 400, code: 'invalidRequest' }, 400],
  ['a name taken waits 400 rounds', { outcome: 'taken' }, 400],
])('%s', (_, because, rounds) => {
  const shelf = new Shelf()
  shelf.put(record, because)
  for (let round = 1; round < rounds; round++) shelf.nextRound()
  expect(shelf.holds(record)).toBe(true)
  shelf.nextRound()
  expect(shelf.holds(record)).toBe(false)
})

test('a changed record and another record do not wait', () => {
  const shelf = new Shelf()
  shelf.put(record, { outcome: 'taken' })
  expect(shelf.holds({ ...record, seq: 4 })).toBe(false)
  expect(shelf.holds({ ...record, record: 'c2' })).toBe(false)
  shelf.take(record)
  expect(shelf.holds(record)).toBe(false)
})
