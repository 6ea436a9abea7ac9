import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../rules/calendar.ts'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { PlanDocument } from '../../../../rules/plan-document.ts'
import { need } from '../../plans/plan.ts'
import { familyOf, threeMonths } from './families.ts'

const of = (ref: string, more: Partial<PlanDocument> = {}) =>
  familyOf({ needs: [need(ref, ['c1'])], ...more })
const stated = (plan: PlanDocument, on: Day) =>
  evaluate(plan, on).reviews.map(({ point, due, state }) => `${point} ${due} ${state}`)

describe('the reviews of an open plan', () => {
  it.each<[string, Day, string[]]>([
    [
      '15 days before three months',
      '2026-03-26',
      ['3-month 2026-04-10 upcoming', '6-month 2026-07-10 upcoming'],
    ],
    ['14 days before', '2026-03-27', ['3-month 2026-04-10 due', '6-month 2026-07-10 upcoming']],
    ['on the day', threeMonths, ['3-month 2026-04-10 due', '6-month 2026-07-10 upcoming']],
    ['a day after', '2026-04-11', ['3-month 2026-04-10 overdue', '6-month 2026-07-10 upcoming']],
    ['six months', '2026-07-10', ['3-month 2026-04-10 overdue', '6-month 2026-07-10 due']],
    [
      'a day after six months',
      '2026-07-11',
      ['3-month 2026-04-10 overdue', '6-month 2026-07-10 overdue', '12-month 2027-01-10 upcoming'],
    ],
  ])('%s', (_, on, expected) => {
    expect(stated(of('1.1'), on)).toEqual(expected)
  })

  it('one that was held is held', () => {
    const plan = of('1.1', { reviews: [{ point: '3-month', held: '2026-04-12' }] })
    expect(stated(plan, '2026-04-12')[0]).toBe('3-month 2026-04-10 held')
  })

  it('the three-month review is for what the lead professional may say from then', () => {
    const [three, six] = evaluate(of('7.1'), threeMonths).reviews
    expect(three?.because.join(' ')).toMatch(/7\.1\.m1.*7\.2\.m1.*7\.3\.m1/)
    expect(six?.because).toEqual([])
  })
})

describe('the check after closure', () => {
  it('is for the repeat referrals of criterion 9, agreed or not', () => {
    const plan = of('9.3', { closed: '2026-06-30' })
    expect(stated(plan, '2026-12-15')).toEqual(['post-closure-6-month 2026-12-30 upcoming'])
    expect(stated(plan, '2026-12-16')).toEqual(['post-closure-6-month 2026-12-30 due'])
    expect(stated(plan, '2026-12-31')).toEqual(['post-closure-6-month 2026-12-30 overdue'])
    expect(evaluate(plan, '2026-12-16').reviews[0]?.because.join(' ')).toContain('9.1.m1')
  })

  it('is not made where no criterion looks past closure', () => {
    expect(stated(of('1.1', { closed: '2026-06-30' }), '2026-12-16')).toEqual([])
  })
})
