import { expect, test } from 'vitest'
import { changeLogRow } from '../../../src/lists/change-log.ts'
import type { DirtyRecord } from '../../../src/log/projection.ts'
import { amina, tom } from './lab.ts'

type Change = DirtyRecord['changes'][number]

const dirty = (changes: readonly Change[], changed: Partial<DirtyRecord> = {}): DirtyRecord => ({
  plan: 'fp-1',
  reference: 'FP-1042',
  record: 'head',
  kind: 'plan',
  fields: {},
  removed: false,
  seq: changes.at(-1)?.seq ?? 9,
  row: null,
  actor: tom,
  at: '10:00:09',
  added: { author: amina, at: '10:00:01' },
  changes,
  ...changed,
})

const change = (seq: number, field: string, actor: string): Change => ({
  seq,
  field,
  actor,
  at: `10:00:0${seq}`,
})

const linesOf = (record: DirtyRecord, seq = record.seq) =>
  changeLogRow(record, { ...record, seq })['Changes']

test('a line says which field, in the words of its column, who and when', () => {
  const record = dirty([change(1, 'goal', 'Amina Yusuf'), change(2, 'closed', 'Tom Reid')])
  expect(linesOf(record)).toBe(
    'What the family wants: Amina Yusuf, 10:00:01\nClosed: Tom Reid, 10:00:02',
  )
  expect(changeLogRow(record, record)).toMatchObject({
    Title: 'Plan changed',
    Deed: 'Written',
    PlanReference: 'FP-1042',
    ChangedRow: 'fp-1:head',
    RowKey: 'fp-1:head:2',
    ActorName: 'Tom Reid',
  })
})

test('what one person typed into a field has one line, and what two people typed has two', () => {
  const typed = [1, 2, 3].map((seq) => change(seq, 'goal', 'Amina Yusuf'))
  const record = dirty([...typed, change(4, 'goal', 'Tom Reid'), change(5, 'goal', 'Amina Yusuf')])
  expect(linesOf(record)).toBe(
    'What the family wants: Tom Reid, 10:00:04\nWhat the family wants: Amina Yusuf, 10:00:05',
  )
})

test('what came after the writing that is told of is left to the next row', () => {
  const record = dirty([change(1, 'goal', 'Amina Yusuf'), change(2, 'closed', 'Tom Reid')])
  expect(linesOf(record, 1)).toBe('What the family wants: Amina Yusuf, 10:00:01')
})

test('a removal is told as one, and an earlier writing of what was removed since as a writing', () => {
  const removed = dirty([change(1, 'goal', 'Amina Yusuf')], { removed: true, seq: 2, added: null })
  expect(changeLogRow(removed, removed)).toMatchObject({ Title: 'Plan removed', Deed: 'Removed' })
  const earlier = changeLogRow(removed, { ...removed, seq: 1 })
  expect(earlier).toMatchObject({ Title: 'Plan changed', Deed: 'Written' })
})

test('a removal alone has no lines', () => {
  expect(linesOf(dirty([], { removed: true }))).toBeNull()
})

test('more than a column takes is cut by whole lines, the newest kept', () => {
  const many = Array.from({ length: 1000 }, (_, place) =>
    change(1, 'goal', `${String(place).padStart(4, '0')} ${'x'.repeat(60)}`),
  )
  const text = String(linesOf(dirty(many)))
  expect(text.length).toBeLessThanOrEqual(60_000)
  expect(text.length).toBeGreaterThan(59_800)
  expect(text).toMatch(/^What the family wants: \d{4} /)
  expect(text).toContain(': 0999 ')
  expect(text).not.toContain(': 0000 ')
})
