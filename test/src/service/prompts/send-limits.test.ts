import { describe, expect, it } from 'vitest'
import { createSendLimits, teamsRates } from '../../../../src/service/prompts/send-limits.ts'

describe('the limits of Teams for one conversation', () => {
  it('let seven go in a second, and the eighth when the first is a second old', () => {
    const limits = createSendLimits(teamsRates)
    for (let nth = 0; nth < 7; nth++) expect(limits.take('a', nth * 10)).toBe(0)
    expect(limits.take('a', 100)).toBe(900)
    expect(limits.take('a', 999)).toBe(1)
    expect(limits.take('a', 1000)).toBe(0)
  })

  it('let eight go in two seconds, and the ninth after them', () => {
    const limits = createSendLimits(teamsRates)
    for (let nth = 0; nth < 8; nth++) expect(limits.take('a', nth * 200)).toBe(0)
    expect(limits.take('a', 1999)).toBe(1)
    expect(limits.take('a', 2000)).toBe(0)
  })

  it('let sixty go in half a minute, and 1,800 in an hour', () => {
    const limits = createSendLimits(teamsRates)
    const gone: number[] = []
    for (let now = 0; gone.length < 1801;) {
      const wait = limits.take('a', now)
      if (wait === 0) gone.push(now)
      now += Math.max(1, wait)
    }
    for (const { count, ms } of teamsRates.conversation) {
      const stretches = gone.slice(count).map((time, nth) => time - (gone[nth] ?? 0))
      expect(Math.min(...stretches)).toBeGreaterThanOrEqual(ms)
    }
    expect(gone[1800]).toBeGreaterThanOrEqual(3_600_000)
  })

  it('are not those of another conversation', () => {
    const limits = createSendLimits(teamsRates)
    for (let nth = 0; nth < 7; nth++) limits.take('a', 0)
    expect(limits.take('a', 0)).toBe(1000)
    expect(limits.take('b', 0)).toBe(0)
  })
})

it('the application as a whole lets fifty go in a second, whoever they go to', () => {
  const limits = createSendLimits(teamsRates)
  for (let nth = 0; nth < 50; nth++) expect(limits.take(`chat-${nth}`, 0)).toBe(0)
  expect(limits.take('chat-50', 400)).toBe(600)
  expect(limits.take('chat-50', 1000)).toBe(0)
})
