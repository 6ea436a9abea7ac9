import { fc } from '../chance.ts'
import { describe, expect, it } from 'vitest'
import { bankHolidayOn, isWeekend } from '../../rules/bank-holidays.ts'
import { addDays, dayAt, ordinalOf, type Day } from '../../rules/calendar.ts'
import { evaluate } from '../../rules/evaluate.ts'
import { nextReviewOf } from '../../rules/next-review.ts'
import type { PlanDocument } from '../../rules/plan-document.ts'
import { need, planOf, search } from './plans/plan.ts'
import { offence } from './plans/rows.ts'

const next = (plan: PlanDocument, on: Day) => nextReviewOf(plan, evaluate(plan, on))
/** Opened on 14 January 2026, a Wednesday, so that its reviews are due on Tuesdays. */
const plan = (parts: Partial<PlanDocument> = {}) => planOf({ opened: '2026-01-14', ...parts })
const held = (...points: string[]) => points.map((point) => ({ point, held: '2026-04-14' }))

describe('the next review', () => {
  it('is proposed for the day it is due', () => {
    expect(next(plan(), '2026-02-01')).toEqual({
      kind: 'proposed',
      point: '3-month',
      due: '2026-04-14',
      day: '2026-04-14',
      reasons: ['the 3-month review is due on 14 April 2026'],
    })
  })

  it('is the six-month one once the first is held', () => {
    expect(next(plan({ reviews: held('3-month') }), '2026-05-01')).toMatchObject({
      point: '6-month',
      day: '2026-07-14',
    })
  })

  it('that is late is proposed for the day itself', () => {
    expect(next(plan(), '2026-04-20')).toMatchObject({
      due: '2026-04-14',
      day: '2026-04-20',
      reasons: ['the 3-month review was due on 14 April 2026 and is late'],
    })
  })

  it('is not proposed while every one listed is held early', () => {
    expect(next(plan({ reviews: held('3-month', '6-month') }), '2026-05-01')).toEqual({
      kind: 'none',
      reasons: ['every review listed is held; the next is listed after 14 July 2026'],
    })
  })

  it('is not proposed for a closed plan that nothing looks past', () => {
    const closed = plan({ closed: '2026-06-01', needs: [need('1.1', ['c1'])] })
    expect(next(closed, '2026-07-01')).toEqual({
      kind: 'none',
      reasons: ['no review is asked for'],
    })
  })
})

describe('weekends and bank holidays', () => {
  it.each([
    ['2026-01-09', '2026-04-09', []],
    ['2026-01-11', '2026-04-13', ['11 April 2026 is at a weekend']],
    ['2026-01-06', '2026-04-07', ['6 April 2026 is a bank holiday, Easter Monday']],
    ['2026-01-05', '2026-04-07', ['5 April 2026 is at a weekend']],
  ])('a plan opened on %s is proposed for %s', (opened, day, why) => {
    const proposal = next(planOf({ opened }), '2026-02-01')
    expect(proposal).toMatchObject({ day })
    expect(proposal.reasons.slice(1)).toEqual(why)
  })

  it('are never proposed', () => {
    const anyOpening = fc
      .integer({ min: ordinalOf('2025-01-01'), max: ordinalOf('2028-06-01') })
      .map(dayAt)
    fc.assert(
      fc.property(anyOpening, fc.integer({ min: 0, max: 200 }), (opened, days) => {
        const proposal = next(planOf({ opened }), addDays(opened, days))
        if (proposal.kind !== 'proposed') throw new Error('within the table')
        expect(isWeekend(proposal.day) || bankHolidayOn(proposal.day) !== undefined).toBe(false)
        expect(proposal.day >= proposal.due).toBe(true)
      }),
    )
  })

  it('that nobody has published leave the day unknown, and say so', () => {
    const proposal = next(planOf({ opened: '2028-10-03' }), '2028-11-01')
    expect(proposal).toEqual({
      kind: 'not known',
      point: '3-month',
      due: '2029-01-03',
      reasons: [
        'the 3-month review is due on 3 January 2029',
        'whether 3 January 2029 is a bank holiday is not known: the table ends on 31 December 2028',
      ],
    })
  })
})

describe('a clock that ends soon after a review is due', () => {
  const clock = (ends: 'in time' | 'too late') =>
    plan({
      needs: [need('7.1', ['a1'], '2026-01-14')],
      reviews: held('3-month'),
      evidence: [offence(ends === 'in time' ? '2026-02-11' : '2026-02-12', 'a1')],
      searched: [search(['offence', 'asb-incident'], ['a1'], '2025-01-14', '2026-05-01')],
    })

  it('of four weeks at most is waited for', () => {
    expect(next(clock('in time'), '2026-05-01')).toMatchObject({
      due: '2026-07-14',
      day: '2026-08-11',
      reasons: ['the 6-month review is due on 14 July 2026', '7.1 could be met on 11 August 2026'],
    })
  })

  it('of a day more is not', () => {
    expect(next(clock('too late'), '2026-05-01')).toMatchObject({ day: '2026-07-14' })
  })
})

describe('a term that ends soon after a review is due', () => {
  const pupil = (parts: Partial<PlanDocument> = {}) =>
    plan({ needs: [need('1.1', ['c1'], '2026-01-14')], reviews: held('3-month'), ...parts })

  it('is waited for where an outcome counts terms', () => {
    const proposal = next(pupil(), '2026-05-01')
    expect(proposal).toMatchObject({ due: '2026-07-14', day: '2026-07-31' })
    expect(proposal.reasons).toContain('2025-26 summer ends on 31 July 2026, and 1.1 counts terms')
  })

  it('is the council’s own where the plan brings its calendar', () => {
    const terms = [{ name: 'Trinity', from: '2026-04-13', to: '2026-07-17' }]
    const proposal = next(pupil({ terms }), '2026-05-01')
    expect(proposal).toMatchObject({ day: '2026-07-17' })
    expect(proposal.reasons).toContain('Trinity ends on 17 July 2026, and 1.1 counts terms')
  })

  it('is no reason to wait where none does', () => {
    const jobless = plan({ needs: [need('10.2', ['a1'], '2026-01-14')], reviews: held('3-month') })
    expect(next(jobless, '2026-05-01')).toMatchObject({ day: '2026-07-14' })
  })
})
