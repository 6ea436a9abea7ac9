import { describe, expect, test } from 'vitest'
import { aboutOf, askIn, isAnswerTo } from '../../../../src/service/answers/asked.ts'

describe('what a prompt asks', () => {
  test.each([
    ['2.1.m2', { kind: 'judgement', ref: '2.1.m2' }],
    ['engagement:2.1', { kind: 'engagement', ref: '2.1' }],
    ['change:7.1.E2', { kind: 'change', ref: '7.1.E2' }],
    ['scale:2.1', { kind: 'scale', ref: '2.1' }],
  ] as const)('is read from %s, and written the same', (about, asked) => {
    expect(askIn(about)).toEqual(asked)
    expect(aboutOf(asked)).toBe(about)
  })

  test('is answered by its own answers, and by those that stand beside every question', () => {
    expect(isAnswerTo('scale', '10')).toBe(true)
    expect(isAnswerTo('scale', 'met')).toBe(false)
    expect(isAnswerTo('change', 'same')).toBe(true)
    expect(isAnswerTo('change', 'fully')).toBe(false)
    expect(isAnswerTo('engagement', 'not-held')).toBe(true)
    expect(isAnswerTo('judgement', 'nothing-to-add')).toBe(true)
  })
})
