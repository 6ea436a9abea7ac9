import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { Need, PlanDocument } from '../../../rules/plan-document.ts'
import { need, planOf } from '../plans/plan.ts'

const day = '2026-06-01'
const withNeeds = (...needs: Need[]) => planOf({ needs })

describe('whether a family may be attached', () => {
  const cases: [string, PlanDocument, number, 'met' | 'not-met'][] = [
    ['no need at all is not enough', withNeeds(), 0, 'not-met'],
    [
      'needs under two headline outcomes are not enough',
      withNeeds(need('1.3', ['c1']), need('3.2', ['a1'])),
      2,
      'not-met',
    ],
    [
      'needs under three headline outcomes are enough',
      withNeeds(need('1.3', ['c1']), need('3.2', ['a1']), need('10.1', ['a1'])),
      3,
      'met',
    ],
    [
      'three needs under one headline outcome count once',
      withNeeds(need('3.1', ['c1']), need('3.2', ['a1']), need('3.3', ['c1'])),
      1,
      'not-met',
    ],
    [
      'one need of two people counts once',
      withNeeds(need('3.3', ['c1']), need('3.3', ['a1']), need('1.3', ['c1'])),
      2,
      'not-met',
    ],
    [
      'a need identified tomorrow does not count today',
      withNeeds(need('1.3', ['c1']), need('3.2', ['a1']), need('10.1', ['a1'], '2026-06-02')),
      2,
      'not-met',
    ],
    [
      'a need identified today counts today',
      withNeeds(need('1.3', ['c1']), need('3.2', ['a1']), need('10.1', ['a1'], '2026-06-01')),
      3,
      'met',
    ],
    [
      'an outcome agreed without a need does not count',
      planOf({
        needs: [need('1.3', ['c1']), need('3.2', ['a1'])],
        outcomes: [{ ref: '10.1', agreed: '2026-01-12' }],
      }),
      2,
      'not-met',
    ],
    [
      'headline outcomes 1 and 10 are two',
      withNeeds(need('1.1', ['c1']), need('10.1', ['a1'])),
      2,
      'not-met',
    ],
    [
      'four headline outcomes are enough',
      withNeeds(
        need('1.3', ['c1']),
        need('3.2', ['a1']),
        need('10.1', ['a1']),
        need('5.1', ['a1']),
      ),
      4,
      'met',
    ],
  ]

  it.each(cases)('%s', (_, plan, count, verdict) => {
    expect(evaluate(plan, day).eligibility).toEqual({ verdict, count, needed: 3 })
  })
})
