import { expect, it } from 'vitest'
import { labelOf } from '../../../../src/tab/plan/choice-words.ts'

it('a milestone of the list has its label, and one of a council’s own is its own words', () => {
  expect(labelOf('milestone', 'checkup')).toBe('Health or dental check-up')
  expect(labelOf('milestone', 'support-visit')).toBe('Support visit')
})
