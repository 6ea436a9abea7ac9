import { expect, it } from 'vitest'
import { wishIn } from '../../../../src/commands/simulating/wish.ts'

it('plays five meetings unless told otherwise, or one again', () => {
  expect(wishIn([])).toEqual({ kind: 'meetings', seeds: [1, 2, 3, 4, 5], seconds: 8 })
  expect(wishIn(['--seeds', '2'])).toEqual({ kind: 'meetings', seeds: [1, 2], seconds: 8 })
  expect(wishIn(['--seed', '7', '--seconds', '3'])).toEqual({
    kind: 'meetings',
    seeds: [7],
    seconds: 3,
  })
})

it('plays kills while prompts are sent where it is told to', () => {
  expect(wishIn(['--prompts'])).toEqual({ kind: 'prompts', seed: 1, kills: 100 })
  expect(wishIn(['--prompts', '--kills', '12', '--seed', '4'])).toEqual({
    kind: 'prompts',
    seed: 4,
    kills: 12,
  })
})

it.each([
  ['--kills', '12'],
  ['--prompts', '--kills', '0'],
  ['--prompts', '--seconds', '8'],
  ['--prompts', '--seeds', '2'],
  ['--seed', 'x'],
])('%s %s %s %s makes no sense', (...args) => {
  expect(wishIn(args.filter((arg) => arg !== undefined))).toBeNull()
})
