import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../rules/calendar.ts'
import type { OutcomeFinding } from '../../../../rules/findings.ts'
import { metOpens } from '../../../../src/plan/review/met-opens.ts'

const day = '2027-03-02'
const finding = (change: Partial<OutcomeFinding>): OutcomeFinding => ({
  ref: '7.3',
  verdict: 'waiting',
  earliest: day,
  clauses: [],
  lacks: [],
  ...change,
})

describe('“met” in a review', () => {
  it('is not offered the day before the clock ends, and is on that day', () => {
    expect(metOpens(finding({}), addDays(day, -1))).toEqual({ isOpen: false, on: day })
    expect(metOpens(finding({}), day)).toEqual({ isOpen: true })
  })

  it('is not offered either while a clock that restarted runs', () => {
    const restarted = finding({ verdict: 'not-met', restarted: true })
    expect(metOpens(restarted, addDays(day, -1))).toEqual({ isOpen: false, on: day })
    expect(metOpens(restarted, day)).toEqual({ isOpen: true })
  })

  it('is not offered where it waits for a day that nobody knows yet', () => {
    expect(metOpens(finding({ earliest: null }), day)).toEqual({ isOpen: false, on: null })
  })

  it('is offered where somebody has to judge, where facts are missing, and where they speak against it', () => {
    for (const verdict of ['unknown', 'not-met'] as const) {
      expect(metOpens(finding({ verdict, earliest: null }), day)).toEqual({ isOpen: true })
    }
  })
})
