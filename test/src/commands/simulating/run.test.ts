import { expect, it } from 'vitest'
import { isRight, linesOf } from '../../../../src/commands/simulating/lines.ts'
import { run } from '../../../../src/commands/simulating/run.ts'

it('twelve people over bad networks lose no word and see one plan, though the service dies and SharePoint throttles', async () => {
  const outcome = await run(7, { editing: 2_500, settling: 15_000 })
  expect(linesOf(outcome).join('\n')).toContain('0 words lost, 0 words doubled')
  expect(isRight(outcome)).toBe(true)
  expect(outcome.events).toBeGreaterThan(40)
  expect(outcome.kills).toBeGreaterThan(0)
}, 40_000)
