import { describe, expect, it } from 'vitest'
import { answerClock, dueDay, whyNotExtended } from '../../../../src/plan/rights/answer-clock.ts'

const asked = (day: string) => ({ asked: day, extended: null })
const longer = (day: string) => ({ asked: day, extended: { why: 'Complex', on: day } })

describe('a request is answered within a month', () => {
  it.each([
    ['on the same date of the next', '2026-11-01', '2026-12-01'],
    ['on its last day where the date is missing', '2026-01-31', '2026-02-28'],
    ['on the 29th in a leap year', '2028-01-31', '2028-02-29'],
    ['over the end of a year', '2026-12-15', '2027-01-15'],
  ])('%s', (_, day, due) => {
    expect(dueDay(asked(day))).toBe(due)
  })

  it.each([
    ['three months after it came', '2026-11-01', '2027-02-01'],
    ['counted from the day it came and not from a shortened month', '2025-12-31', '2026-03-31'],
    ['on the last day where the date is missing', '2025-11-30', '2026-02-28'],
  ])('or, given longer, %s', (_, day, due) => {
    expect(dueDay(longer(day))).toBe(due)
  })

  it.each([
    ['a day is left before it', '2026-11-30', 1],
    ['none is left on it', '2026-12-01', 0],
    ['it is late after it', '2026-12-02', -1],
  ])('%s', (_, on, left) => {
    expect(answerClock(asked('2026-11-01'), on)).toEqual({ due: '2026-12-01', left })
  })
})

describe('more time is taken', () => {
  it.each([
    ['on the day it was asked', '2026-11-01', null],
    ['on the last day of the month', '2026-12-01', null],
    ['not a day later', '2026-12-02', expect.stringContaining('first month')],
    ['not before it was asked', '2026-10-31', expect.stringContaining('not yet')],
  ])('%s', (_, on, why) => {
    expect(whyNotExtended(asked('2026-11-01'), on)).toEqual(why)
  })

  it('once', () => {
    expect(whyNotExtended(longer('2026-11-01'), '2026-11-02')).toContain('before')
  })
})
