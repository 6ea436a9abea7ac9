import { describe, expect, it } from 'vitest'
import { quarterOf, quartersTo, quarterUntil } from '../../../../src/plan/scorecard/quarter.ts'

describe('a quarter', () => {
  it.each([
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-12-31', '2026-Q4'],
  ])('of %s is %s', (day, name) => {
    expect(quarterOf(day)).toBe(name)
  })

  it('that is over ends on its last day, and one that is not on the day it is asked for', () => {
    expect(quarterUntil('2026-Q3', '2026-11-25')).toEqual({ from: '2026-07-01', to: '2026-09-30' })
    expect(quarterUntil('2026-Q4', '2026-11-25')).toEqual({ from: '2026-10-01', to: '2026-11-25' })
  })

  it('is none before its first day, or where there is no such quarter', () => {
    expect(quarterUntil('2027-Q1', '2026-12-31')).toBeNull()
    expect(quarterUntil('2027-Q1', '2027-01-01')).toEqual({ from: '2027-01-01', to: '2027-01-01' })
    expect(quarterUntil('2026-Q5', '2026-12-31')).toBeNull()
  })

  it('has those before it, over the turn of a year', () => {
    expect(quartersTo('2027-Q1', 4)).toEqual(['2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1'])
  })
})
