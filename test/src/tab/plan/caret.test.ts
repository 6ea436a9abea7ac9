import { fc } from '../../../chance.ts'
import { expect, it } from 'vitest'
import { placeAfter } from '../../../../src/tab/plan/caret.ts'

it('words put in before the caret push it along, words after it do not', () => {
  expect(placeAfter('calm evenings', 'very calm evenings', 4)).toBe(9)
  expect(placeAfter('calm evenings', 'calm evenings together', 4)).toBe(4)
})

it('a caret inside words that were taken out stands where they stood', () => {
  expect(placeAfter('calm long evenings', 'calm evenings', 8)).toBe(5)
})

it('whatever changed, the caret stays inside the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(), (before, after, n) => {
      const place = placeAfter(before, after, before.length === 0 ? 0 : n % (before.length + 1))
      expect(place).toBeGreaterThanOrEqual(0)
      expect(place).toBeLessThanOrEqual(after.length)
    }),
  )
})
