import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { PlanDocument } from '../../../rules/plan-document.ts'
import { herefordshirePlan } from '../plans/herefordshire.ts'
import { need } from '../plans/plan.ts'

const reviewsOf = (refs: string[], on: string, more: Partial<PlanDocument> = {}) =>
  evaluate(herefordshirePlan({ needs: refs.map((ref) => need(ref, ['c1'])), ...more }), on).reviews

const becauseAt = (point: string, refs: string[]) =>
  reviewsOf(refs, '2026-02-01').find((review) => review.point === point)?.because

describe('the six-month review', () => {
  it('sees crime, incidents and siblings whole', () => {
    expect(becauseAt('6-month', ['1.1'])).toEqual(['1.m1', '2.m1'])
  })

  it('sees a reduction in abuse whole', () => {
    expect(becauseAt('6-month', ['5.1'])).toEqual(['15.m1'])
  })

  it('sees three programmes whole', () => {
    expect(becauseAt('6-month', ['6.4'])).toEqual(['21.m1', '22.m1', '23.m1'])
  })

  it('sees a job after JSA whole, and the three-month review one after another benefit', () => {
    expect(becauseAt('6-month', ['4.1'])).toEqual(['11.m1'])
    expect(becauseAt('3-month', ['4.1'])).toEqual(['11.m1'])
  })

  it('has no clause of its own where school terms decide', () => {
    expect(becauseAt('6-month', ['2.1'])).toEqual([])
  })
})

describe('the check after closure', () => {
  it('comes six months after it for what parents and community show', () => {
    expect(reviewsOf(['3.6'], '2026-12-10', { closed: '2026-06-15' })).toEqual([
      {
        point: 'post-closure-6-month',
        due: '2026-12-15',
        state: 'due',
        because: ['9.m1', '10.m1'],
      },
    ])
  })

  it('does not come where nothing looks past closure', () => {
    expect(reviewsOf(['5.1'], '2026-12-10', { closed: '2026-06-15' })).toEqual([])
  })
})
