import { expect, it } from 'vitest'
import { isEachOnce, lineOf } from '../../../../../src/commands/simulating/prompts/killed-lines.ts'
import { killWhileSending } from '../../../../../src/commands/simulating/prompts/run.ts'

it('forty leads are each asked once though the service is killed over and over, and where nobody can tell they are told so', async () => {
  const play = (canBeAsked: boolean) =>
    killWhileSending({ seed: 7, prompts: 40, kills: 6, canBeAsked })
  const [asked, untold] = await Promise.all([play(true), play(false)])
  for (const killed of [asked, untold]) {
    expect(lineOf(killed)).toContain('40 prompts, 6 kills')
    expect(lineOf(killed)).toContain('0 missing, 0 doubled')
    expect(isEachOnce(killed)).toBe(true)
  }
  expect(asked.unsure.told).toBe(0)
  expect(untold.unsure.told).toBeGreaterThan(0)
  const troubles = asked.met.throttled + asked.met.unavailable + asked.met['answer lost']
  expect(troubles).toBeGreaterThan(0)
}, 60_000)
