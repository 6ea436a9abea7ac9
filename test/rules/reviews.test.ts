import { describe, expect, it } from 'vitest'
import type { ClauseFinding, OutcomeFinding, Verdict } from '../../rules/findings.ts'
import type { PlanDocument } from '../../rules/plan-document.ts'
import { reviewsOf } from '../../rules/reviews.ts'

const plan = (more: Partial<PlanDocument> = {}): PlanDocument => ({
  format: 'family-outcome-plan/1',
  framework: 'supporting-families-2022',
  reference: 'FP-1',
  opened: '2026-01-10',
  people: [],
  needs: [],
  outcomes: [],
  evidence: [],
  searched: [],
  terms: [],
  reviews: [],
  ...more,
})

const clause = (ref: string, verdict: Verdict = 'waiting', who?: string): ClauseFinding => ({
  ref,
  verdict,
  ...(who === undefined ? {} : { who }),
  because: '',
  missing: [],
  earliest: null,
  facts: [],
  lacks: [],
  rests: 'data',
})

const outcome = (ref: string, ...clauses: ClauseFinding[]): OutcomeFinding => ({
  ref,
  verdict: 'waiting',
  earliest: null,
  clauses,
  lacks: [],
})

const stateOf = (point: string, on: string, more: Partial<PlanDocument> = {}) =>
  reviewsOf(plan(more), on, []).find((review) => review.point === point)?.state

describe('an open plan', () => {
  it('has its reviews three and six calendar months after it opened', () => {
    expect(reviewsOf(plan(), '2026-01-10', [])).toEqual([
      { point: '3-month', due: '2026-04-10', state: 'upcoming', because: [] },
      { point: '6-month', due: '2026-07-10', state: 'upcoming', because: [] },
    ])
  })

  it('opened on 31 August has its six-month review on the last day of February', () => {
    const dues = reviewsOf(plan({ opened: '2026-08-31' }), '2026-09-01', []).map(({ due }) => due)
    expect(dues).toEqual(['2026-11-30', '2027-02-28'])
  })

  it.each([
    ['upcoming fifteen days before', '2026-03-26', 'upcoming'],
    ['due fourteen days before', '2026-03-27', 'due'],
    ['due on the day itself', '2026-04-10', 'due'],
    ['overdue the day after', '2026-04-11', 'overdue'],
  ])('has a review that is %s', (_, on, state) => {
    expect(stateOf('3-month', on)).toBe(state)
  })

  it.each([
    ['held on the day it was held', '2026-04-12', 'held'],
    ['not yet known to be held the day before', '2026-04-11', 'overdue'],
  ])('has a review that is %s', (_, on, state) => {
    expect(stateOf('3-month', on, { reviews: [{ point: '3-month', held: '2026-04-12' }] })).toBe(
      state,
    )
  })

  it('held early counts for that point alone', () => {
    const reviews = [{ point: '6-month', held: '2026-04-01' }]
    expect(stateOf('6-month', '2026-04-11', { reviews })).toBe('held')
    expect(stateOf('3-month', '2026-04-11', { reviews })).toBe('overdue')
  })

  it.each([
    ['not on the day the six-month review is due', '2026-07-10', ['3-month', '6-month']],
    ['from the day after', '2026-07-11', ['3-month', '6-month', '12-month']],
    [
      'and the one after that from the day after a year',
      '2027-01-11',
      ['3-month', '6-month', '12-month', '18-month'],
    ],
  ])('lists its twelve-month review %s', (_, on, points) => {
    expect(reviewsOf(plan(), on, []).map(({ point }) => point)).toEqual(points)
  })

  it('that opens only after the day has its first two reviews ahead', () => {
    const reviews = reviewsOf(plan({ opened: '2030-12-31' }), '2026-01-10', [])
    expect(reviews.map(({ point, state }) => [point, state])).toEqual([
      ['3-month', 'upcoming'],
      ['6-month', 'upcoming'],
    ])
  })

  it('names the clauses whose six months that review is the first to see whole', () => {
    const outcomes = [
      outcome('7.2', clause('7.2.E1'), clause('7.2.E1', 'waiting', 'c1'), clause('7.2.E2')),
      outcome('9.1', clause('9.1.E1'), clause('9.1.E2', 'not-applicable')),
      outcome('1.1', clause('1.1.E1')),
    ]
    const [three, six] = reviewsOf(plan(), '2026-01-10', outcomes)
    expect(three?.because).toEqual([])
    expect(six?.because).toEqual(['7.2.E1', '9.1.E1'])
  })

  it('is not asked for a check after closure on the day before it closes', () => {
    const open = reviewsOf(plan({ closed: '2026-05-01' }), '2026-04-30', [
      outcome('8.1', clause('8.1.E2')),
    ])
    expect(open.map(({ point }) => point)).toEqual(['3-month', '6-month'])
  })
})

describe('a closed plan', () => {
  const closed = { closed: '2026-08-31' }
  const watched = [
    outcome('8.1', clause('8.1.E1', 'met'), clause('8.1.E2')),
    outcome('6.2', clause('6.2.E2')),
  ]

  it('is checked six calendar months after closure where an outcome looks past it', () => {
    expect(reviewsOf(plan(closed), '2026-08-31', watched)).toEqual([
      {
        point: 'post-closure-6-month',
        due: '2027-02-28',
        state: 'upcoming',
        because: ['8.1.E2', '6.2.E2'],
      },
    ])
  })

  it('has no review where none of its outcomes looks past closure', () => {
    expect(reviewsOf(plan(closed), '2026-09-30', [outcome('7.2', clause('7.2.E1'))])).toEqual([])
  })

  it('has no check for a clause that applies to nobody', () => {
    const nobody = [outcome('8.1', clause('8.1.E2', 'not-applicable'))]
    expect(reviewsOf(plan(closed), '2026-09-30', nobody)).toEqual([])
  })

  it('shows the check as held once it was', () => {
    const reviews = [{ point: 'post-closure-6-month', held: '2027-02-20' }]
    const [check] = reviewsOf(plan({ ...closed, reviews }), '2027-03-01', watched)
    expect(check?.state).toBe('held')
  })
})
