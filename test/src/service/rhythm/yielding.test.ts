import { expect, it } from 'vitest'
import { yields } from '../../../../src/service/rhythm/yielding.ts'

it.each([
  ['rows of people wait', true, 0, true],
  ['rows of people wait, and it was left for a minute but a moment', true, 29, true],
  ['rows of people wait, and it was left for a whole minute', true, 30, false],
  ['no row waits', false, 0, false],
])('a round of copying where %s is left for later or not', (_, areWaiting, yielded, answer) => {
  expect(yields(areWaiting, yielded)).toBe(answer)
})
