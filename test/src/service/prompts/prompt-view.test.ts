import { describe, expect, test } from 'vitest'
import { outcomeOf } from '../../../../src/service/prompts/prompt-view.ts'

describe('the outcome a prompt is about', () => {
  test.each([
    ['2.2', '2.2'],
    ['2.2.E1', '2.2'],
    ['1.4.E1', '1.4'],
    ['10.2.E3', '10.2'],
  ])('%s belongs to outcome %s', (ref, outcome) => {
    expect(outcomeOf(ref, 'supporting-families-2022')).toBe(outcome)
  })

  test('a ref that is in no framework stands for itself', () => {
    expect(outcomeOf('2.2.E1', 'of-nobody')).toBe('2.2.E1')
  })
})
