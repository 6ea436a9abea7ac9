import { fc } from '../../chance.ts'
import { expect, test } from 'vitest'
import { changeKeyOf, recordOf, rowKeyOf } from '../../../src/lists/row-key.ts'

const key = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/)

test('no two records of a plan have keys that SharePoint takes for one', () => {
  expect(rowKeyOf('fp-1', 'c1')).toBe('fp-1:c1')
  fc.assert(
    fc.property(key, key, (one, other) => {
      const keys = [one, other].map((record) => rowKeyOf('fp-1', record).toLowerCase())
      expect(keys[0] === keys[1]).toBe(one === other)
    }),
  )
  expect(rowKeyOf('fp-1', 'C1').toLowerCase()).not.toBe(rowKeyOf('fp-1', 'c1').toLowerCase())
})

test('a key names its record again, and none of another plan', () => {
  fc.assert(
    fc.property(key, key, (plan, record) => {
      expect(recordOf(plan, rowKeyOf(plan, record))).toBe(record)
      expect(recordOf(`${plan}x`, rowKeyOf(plan, record))).toBeNull()
    }),
  )
})

test.each(['fp-1:', 'fp-1', '', 'fp-1:C1'])('%j is no key of a record', (rowKey) => {
  expect(recordOf('fp-1', rowKey)).toBeNull()
})

test('the longest keys fit a line', () => {
  const plan = '00000000-0000-4000-8000-000000000001'
  const record = 'A'.repeat(64)
  expect(changeKeyOf(plan, record, Number.MAX_SAFE_INTEGER).length).toBeLessThanOrEqual(255)
})
