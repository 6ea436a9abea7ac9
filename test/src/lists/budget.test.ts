import { beforeEach, describe, expect, it } from 'vitest'
import { createBudget, type Budget } from '../../../src/lists/budget.ts'
import { createGraphClient } from '../../../src/lists/graph-client.ts'
import { pauseAfter, stretchAt } from '../../../src/lists/projector.ts'
import { ask } from '../../../src/lists/answer.ts'
import { fakeTiming } from './lab.ts'

let time = 0
let budget: Budget
beforeEach(() => {
  time = 0
  budget = createBudget({ perMinute: 600, now: () => time })
})

const answer = (status: number, headers: Record<string, string>) =>
  new Response(null, { status, headers })

describe('the budget', () => {
  it('lets a minute’s worth go at once, and then one unit each tenth of a second', () => {
    expect(budget.take(600, 0)).toBe(0)
    expect(budget.take(1, 1000)).toBe(100)
    expect(budget.take(2, 1000)).toBe(300)
    time = 300
    expect(budget.take(1, 1000)).toBe(100)
  })

  it('takes nothing where the wait would be longer than there is time for', () => {
    budget.take(600, 0)
    expect(budget.take(2, 199)).toBeNull()
    expect(budget.take(2, 200)).toBe(200)
  })

  it('never holds more than a minute’s worth', () => {
    time = 3_600_000
    expect(budget.take(600, 0)).toBe(0)
    expect(budget.take(1, 0)).toBeNull()
  })

  it.each([429, 503])('is closed to all for as long as Graph asks with %i', (status) => {
    budget.heard(answer(status, { 'retry-after': '7' }))
    expect(budget.level()).toBe(0)
    expect(budget.waitFor(1)).toBe(7000)
    time = 7000
    expect(budget.take(1, 0)).toBe(0)
  })

  it('takes the longer of Retry-After and RateLimit-Reset', () => {
    budget.heard(answer(429, { 'retry-after': '7', 'ratelimit-reset': '12' }))
    expect(budget.waitFor(1)).toBe(12_000)
  })

  it('believes Graph where it says that less is left, and not where it says more', () => {
    budget.heard(answer(200, { 'ratelimit-remaining': '60', 'ratelimit-reset': '30' }))
    expect(budget.level()).toBe(0.1)
    budget.heard(answer(200, { 'ratelimit-remaining': '500' }))
    expect(budget.level()).toBe(0.1)
  })

  it('is closed until the time that Graph names where it says that nothing is left', () => {
    budget.heard(answer(200, { 'ratelimit-remaining': '0', 'ratelimit-reset': '30' }))
    expect(budget.level()).toBe(0)
    expect(budget.waitFor(1)).toBe(30_000)
    time = 30_000
    expect(budget.take(1, 0)).toBe(0)
  })

  it('is three fifths of the smallest tenant’s where nobody says how much', () => {
    const usual = createBudget({ now: () => time })
    expect(usual.take(750, 0)).toBe(0)
    expect(usual.take(1, 0)).toBeNull()
  })

  it.each([
    [1, 800],
    [0.5, 800],
    [0.25, 4400],
    [0, 8000],
  ])('at level %d lets edits of a row gather for %i ms', (level, ms) => {
    expect(pauseAfter({ stopped: null }, level)).toBe(ms)
    expect(stretchAt(level)).toBe(ms / 800)
  })
})

describe('a client with a budget', () => {
  function open(patience: number) {
    const timing = fakeTiming()
    const own = createBudget({ perMinute: 60, now: () => timing.now() })
    let sent = 0
    const send = async () => {
      sent++
      return Response.json({})
    }
    const client = createGraphClient({
      token: async () => 't',
      send,
      timing,
      patience,
      budget: own,
    })
    const patch = () =>
      ask(client, { method: 'patch', path: '/sites/s/lists/l/items/1/fields', body: {} })
    return { timing, patch, sent: () => sent }
  }

  it('waits for its units', async () => {
    const { timing, patch, sent } = open(10_000)
    for (let n = 0; n < 31; n++) expect(await patch()).toMatchObject({ outcome: 'answered' })
    expect(sent()).toBe(31)
    expect(timing.waits).toEqual([2000])
  })

  it('is busy, and sends nothing, where they come too late', async () => {
    const { patch, sent } = open(1000)
    for (let n = 0; n < 30; n++) await patch()
    expect(await patch()).toEqual({ outcome: 'busy', after: 2000 })
    expect(sent()).toBe(30)
  })
})
