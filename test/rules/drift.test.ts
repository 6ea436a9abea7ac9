import { describe, expect, it } from 'vitest'
import { driftOf, driftSum } from '../../rules/drift.ts'
import type { Findings, OutcomeFinding, ReviewFinding } from '../../rules/findings.ts'

const on = '2026-11-22'

const review = (more: Partial<ReviewFinding> = {}): ReviewFinding => ({
  point: '3-month',
  due: '2026-12-10',
  state: 'upcoming',
  because: [],
  ...more,
})

const restarted = (ref: string): OutcomeFinding => ({
  ref,
  verdict: 'not-met',
  earliest: '2027-03-02',
  clauses: [],
  lacks: [],
  restarted: true,
})

const findings = (more: Partial<Findings> = {}): Findings => ({
  format: 'family-outcome-findings/1',
  framework: 'supporting-families-2022',
  reference: 'FP-1',
  on,
  eligibility: { verdict: 'met', count: 3, needed: 3 },
  themes: [],
  outcomes: [],
  progress: { verdict: 'unknown', earliest: null, because: [] },
  automatic: [],
  outstanding: [],
  warnings: [],
  reviews: [review()],
  ...more,
})

const late = (due: string) => findings({ reviews: [review({ due, state: 'overdue' })] })

describe('risk of drift', () => {
  it('is low for a family with nothing late, silent or restarted', () => {
    expect(driftOf(findings(), on)).toEqual({ level: 'low', points: 0, reasons: [] })
  })

  it.each([
    ['27 days without an entry are no reason', '2026-10-26', 0, 'low'],
    ['28 days are', '2026-10-25', 3, 'medium'],
    ['55 days weigh the same', '2026-09-28', 3, 'medium'],
    ['56 days alone make it high', '2026-09-27', 5, 'high'],
  ])('%s', (_, lastEntry, points, level) => {
    expect(driftOf(findings(), lastEntry)).toMatchObject({ points, level })
  })

  it.each([
    ['a review a day late', '2026-11-21', 2, '3-month review 1 day late'],
    ['a review 28 days late', '2026-10-25', 2, '3-month review 28 days late'],
    ['a review 29 days late weighs more', '2026-10-24', 4, '3-month review 29 days late'],
  ])('%s', (_, due, points, says) => {
    expect(driftOf(late(due), on)).toEqual({ level: 'medium', points, reasons: [{ points, says }] })
  })

  it('adds up, the reason that weighs most first', () => {
    const both = findings({
      reviews: [
        review({ state: 'held' }),
        review({ point: '6-month', due: '2026-11-10', state: 'overdue' }),
      ],
      outcomes: [restarted('7.3')],
    })
    expect(driftOf(both, '2026-11-07')).toEqual({
      level: 'high',
      points: 5,
      reasons: [
        { points: 3, says: '7.3 clock restarted' },
        { points: 2, says: '6-month review 12 days late' },
      ],
    })
  })

  it('does not count a clock whose outcome is met in another way', () => {
    const met = findings({ outcomes: [{ ...restarted('7.3'), verdict: 'met' }] })
    expect(driftOf(met, on).points).toBe(0)
  })

  it('expects no entries once the plan is closed, and still minds the late check', () => {
    const check = review({ point: 'post-closure-6-month', due: '2026-11-20', state: 'overdue' })
    const closed = findings({ reviews: [check] })
    expect(driftOf(closed, '2026-01-01').reasons).toEqual([
      { points: 2, says: 'Check 6 months after closure 2 days late' },
    ])
  })

  it('only ever adds the points it states', () => {
    const stated: readonly number[] = driftSum.map(({ points }) => points)
    const everything = findings({
      reviews: [review({ due: '2026-01-01', state: 'overdue' })],
      outcomes: [restarted('7.1'), restarted('7.3')],
    })
    for (const { points } of driftOf(everything, '2026-01-01').reasons) {
      expect(stated).toContain(points)
    }
  })
})
