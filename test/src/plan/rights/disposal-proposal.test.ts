import { describe, expect, it } from 'vitest'
import { lastDayToConfirm, whyNotConfirmed } from '../../../../src/plan/rights/disposal-proposal.ts'

const proposal = { by: 'oid-helen', on: '2026-11-01', seq: 40 }
const now = { by: 'oid-anton', on: '2026-11-10', seq: 40, isHeld: false, isDue: true }

describe('a disposal that a manager proposed on 1 November', () => {
  it('is confirmed by an administrator who is somebody else', () => {
    expect(whyNotConfirmed(proposal, now)).toBeNull()
  })

  it.each([
    ['whoever proposed it', { by: 'oid-helen' }, 'Somebody else'],
    ['anybody once a hold has come', { isHeld: true }, 'hold'],
    ['anybody once the plan has changed', { seq: 41 }, 'changed'],
    ['anybody once it is not due any more', { isDue: false }, 'not due'],
  ])('is not confirmed by %s', (_, change, why) => {
    expect(whyNotConfirmed(proposal, { ...now, ...change })).toContain(why)
  })

  it.each([
    ['on the thirtieth day after', '2026-12-01', null],
    ['not on the thirty-first', '2026-12-02', expect.stringContaining('30 days')],
  ])('can be confirmed %s', (_, on, why) => {
    expect(lastDayToConfirm(proposal)).toBe('2026-12-01')
    expect(whyNotConfirmed(proposal, { ...now, on })).toEqual(why)
  })
})
