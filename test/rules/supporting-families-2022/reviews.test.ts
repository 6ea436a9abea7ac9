import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { PlanDocument } from '../../../rules/plan-document.ts'
import { need, planOf } from '../plans/plan.ts'

const reviewsOn = (plan: PlanDocument, on: string) =>
  Object.fromEntries(
    evaluate(plan, on).reviews.map(({ point, due, state }) => [point, `${due} ${state}`]),
  )

const reviewOn = (plan: PlanDocument, on: string, point: string) =>
  evaluate(plan, on).reviews.find((review) => review.point === point)

const crime = (parts: Partial<PlanDocument> = {}) =>
  planOf({ needs: [need('7.1', ['a1'])], ...parts })
const abuse = (parts: Partial<PlanDocument> = {}) =>
  planOf({ needs: [need('8.1', ['a1'])], ...parts })

describe('the reviews of an open plan', () => {
  it('are due three and six months after it opened', () => {
    expect(reviewsOn(crime(), '2026-02-01')).toEqual({
      '3-month': '2026-04-10 upcoming',
      '6-month': '2026-07-10 upcoming',
    })
  })

  it('stand even where no need was named', () => {
    expect(Object.keys(reviewsOn(planOf({}), '2026-02-01'))).toEqual(['3-month', '6-month'])
  })

  it.each([
    ['15 days before the day it is upcoming', '2026-03-26', 'upcoming'],
    ['14 days before the day it is due', '2026-03-27', 'due'],
    ['on the day it is due', '2026-04-10', 'due'],
    ['the day after it is overdue', '2026-04-11', 'overdue'],
  ])('%s', (_, on, state) => {
    expect(reviewOn(crime(), on, '3-month')).toMatchObject({ due: '2026-04-10', state })
  })

  it('a review that was held is held, early or late', () => {
    const plan = crime({
      reviews: [
        { point: '3-month', held: '2026-03-20' },
        { point: '6-month', held: '2026-08-01' },
      ],
    })
    expect(reviewsOn(plan, '2026-08-02')).toMatchObject({
      '3-month': '2026-04-10 held',
      '6-month': '2026-07-10 held',
    })
  })

  it('a review held tomorrow is not held today', () => {
    const plan = crime({ reviews: [{ point: '3-month', held: '2026-04-21' }] })
    expect(reviewOn(plan, '2026-04-20', '3-month')?.state).toBe('overdue')
    expect(reviewOn(plan, '2026-04-21', '3-month')?.state).toBe('held')
  })

  it('a review of one point does not stand for another', () => {
    const plan = crime({ reviews: [{ point: '6-month', held: '2026-04-20' }] })
    expect(reviewOn(plan, '2026-04-20', '3-month')?.state).toBe('overdue')
  })

  it('opened on 30 November, the first is due at the end of February', () => {
    expect(reviewOn(crime({ opened: '2026-11-30' }), '2026-12-01', '3-month')?.due).toBe(
      '2027-02-28',
    )
  })

  it('opened on 31 August, the second is due on 29 February of a leap year', () => {
    expect(reviewOn(crime({ opened: '2027-08-31' }), '2027-09-01', '6-month')?.due).toBe(
      '2028-02-29',
    )
  })

  it('the twelve-month review is listed once the six-month day is past', () => {
    expect(reviewsOn(crime(), '2026-07-10')).not.toHaveProperty('12-month')
    expect(reviewsOn(crime(), '2026-07-11')).toMatchObject({ '12-month': '2027-01-10 upcoming' })
  })

  it('the eighteen-month review is listed once the twelve-month day is past', () => {
    expect(reviewsOn(crime(), '2027-01-10')).not.toHaveProperty('18-month')
    expect(reviewsOn(crime(), '2027-01-11')).toMatchObject({
      '12-month': '2027-01-10 overdue',
      '18-month': '2027-07-10 upcoming',
    })
  })

  it('no clause of the framework asks for a review at three months', () => {
    expect(reviewOn(crime(), '2026-02-01', '3-month')?.because).toEqual([])
  })

  it('the clauses with six months ask for the one at six months', () => {
    expect(reviewOn(crime(), '2026-02-01', '6-month')?.because.join(' ')).toContain('7.1.E')
  })
})

describe('the reviews of a closed plan', () => {
  it('are one, six months after closure, where a clause looks past it', () => {
    expect(reviewsOn(abuse({ closed: '2026-06-15' }), '2026-07-01')).toEqual({
      'post-closure-6-month': '2026-12-15 upcoming',
    })
  })

  it('are none where no clause looks past closure', () => {
    expect(reviewsOn(crime({ closed: '2026-06-15' }), '2026-07-01')).toEqual({})
  })

  it('a closure dated tomorrow leaves the plan open today', () => {
    expect(Object.keys(reviewsOn(abuse({ closed: '2026-06-15' }), '2026-06-14'))).toEqual([
      '3-month',
      '6-month',
    ])
  })

  it('an open plan has no check after closure', () => {
    expect(reviewsOn(abuse(), '2026-06-14')).not.toHaveProperty('post-closure-6-month')
  })

  it('the check names the clause that looks past closure', () => {
    const check = reviewOn(abuse({ closed: '2026-06-15' }), '2026-07-01', 'post-closure-6-month')
    expect(check?.because.join(' ')).toContain('8.1.E2')
  })

  it('an agreed outcome without a need asks for the check too', () => {
    const plan = planOf({
      closed: '2026-06-15',
      needs: [need('7.1', ['a1'])],
      outcomes: [{ ref: '6.2', agreed: '2026-01-12' }],
    })
    expect(Object.keys(reviewsOn(plan, '2026-07-01'))).toEqual(['post-closure-6-month'])
  })

  it.each([
    ['15 days before the day it is upcoming', '2026-11-30', 'upcoming'],
    ['14 days before the day it is due', '2026-12-01', 'due'],
    ['on the day it is due', '2026-12-15', 'due'],
    ['the day after it is overdue', '2026-12-16', 'overdue'],
  ])('of the check: %s', (_, on, state) => {
    expect(reviewOn(abuse({ closed: '2026-06-15' }), on, 'post-closure-6-month')).toMatchObject({
      due: '2026-12-15',
      state,
    })
  })

  it('a check that was held is held', () => {
    const plan = abuse({
      closed: '2026-06-15',
      reviews: [{ point: 'post-closure-6-month', held: '2026-12-10' }],
    })
    expect(reviewOn(plan, '2026-12-16', 'post-closure-6-month')?.state).toBe('held')
  })

  it('closed on 31 August, the check is due at the end of February', () => {
    expect(
      reviewOn(abuse({ closed: '2026-08-31' }), '2026-09-01', 'post-closure-6-month')?.due,
    ).toBe('2027-02-28')
  })
})
