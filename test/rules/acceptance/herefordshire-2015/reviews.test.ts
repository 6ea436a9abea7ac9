import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../rules/calendar.ts'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { PlanDocument } from '../../../../rules/plan-document.ts'
import { attended, autumn25, spring26, summer26 } from '../../plans/terms.ts'
import { offence } from '../../plans/rows.ts'
import { familyWith, policeTo, sinceAutumn, threeTerms } from './plans.ts'

const reviewOf = (plan: PlanDocument, on: Day, point: string) =>
  evaluate(plan, on).reviews.find((review) => review.point === point)

const abuse = familyWith('5.1', [])

const states: readonly (readonly [string, Day, string])[] = [
  ['15 days before', '2026-06-25', 'upcoming'],
  ['14 days before', '2026-06-26', 'due'],
  ['on its day', '2026-07-10', 'due'],
  ['the day after', '2026-07-11', 'overdue'],
]

describe('the review at six months', () => {
  it.each(states)('%s', (_, on, state) => {
    expect(reviewOf(abuse, on, '6-month')).toMatchObject({ due: '2026-07-10', state })
  })

  it('is held where it was', () => {
    const plan = familyWith('5.1', [], { reviews: [{ point: '6-month', held: '2026-07-08' }] })
    expect(reviewOf(plan, '2026-07-11', '6-month')?.state).toBe('held')
  })

  it.each([
    ['5.1', ['15.m1']],
    ['1.6', ['1.m1', '2.m1']],
    ['6.1', ['21.m1', '22.m1', '23.m1']],
  ])('names the lines of %s that look six months back', (ref, lines) => {
    expect(reviewOf(familyWith(ref, []), '2026-03-01', '6-month')?.because).toEqual(
      expect.arrayContaining(lines),
    )
  })

  it('has no line of three months in an area without one', () => {
    expect(reviewOf(abuse, '2026-03-01', '3-month')).toMatchObject({
      due: '2026-04-10',
      because: [],
    })
  })
})

describe('the check after closure', () => {
  const closed = { closed: '2026-09-30' }

  it('stands where an outcome of the area looks past closure', () => {
    const check = reviewOf(familyWith('3.6', [], closed), '2026-10-01', 'post-closure-6-month')
    expect(check).toMatchObject({ due: '2027-03-30', state: 'upcoming' })
    expect(check?.because).toEqual(expect.arrayContaining(['9.m1', '10.m1']))
  })

  it.each(['1.6', '2.1', '4.1', '5.1', '6.1'])('does not in the area of %s', (ref) => {
    expect(
      reviewOf(familyWith(ref, [], closed), '2026-10-01', 'post-closure-6-month'),
    ).toBeUndefined()
  })
})

/** Codes of warnings that one plan has and another has not. */
const codesOf = (plan: PlanDocument, on: Day) =>
  new Set(evaluate(plan, on).warnings.map(({ code }) => code))
const only = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((code) => !b.has(code))

describe('what a reader should know of the data', () => {
  it('says so where a mean of terms would answer otherwise than the sessions', () => {
    const even = codesOf(sinceAutumn(threeTerms('c1', [90, 90, 90])), '2026-07-31')
    const uneven = codesOf(
      sinceAutumn([
        attended('c1', autumn25, 190, 200),
        attended('c1', spring26, 85, 100),
        attended('c1', summer26, 85, 100),
      ]),
      '2026-07-31',
    )
    expect(only(uneven, even)).toHaveLength(1)
  })

  it('says so where a source was last searched more than 31 days ago', () => {
    const crime = familyWith('1.6', [offence('2025-12-01', 'a1')], {
      searched: [policeTo('2026-07-10')],
    })
    expect(only(codesOf(crime, '2026-08-11'), codesOf(crime, '2026-08-10'))).toHaveLength(1)
  })
})
