import { expect, test } from 'vitest'
import { writtenDay } from '../../../src/cards/written-day.ts'

test('a day is written as people say it', () => {
  expect(writtenDay('2027-03-02')).toBe('2\u00a0March 2027')
  expect(writtenDay('2028-12-31')).toBe('31\u00a0December 2028')
})

test.each(['2027-13-02', '2027-00-02', '2 March', ''])('%j is no day and is refused', (given) => {
  expect(() => writtenDay(given)).toThrow(RangeError)
})
