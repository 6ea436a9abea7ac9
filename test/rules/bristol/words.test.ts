import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { PlanDocument } from '../../../rules/plan-document.ts'
import { antisocial } from '../plans/rows.ts'
import { attended, autumn25, summer25, summer26 } from '../plans/terms.ts'
import { familyWith, lead } from './plans.ts'

const lineOf = (plan: PlanDocument, on: string, ref: string, who?: string) =>
  evaluate(plan, on)
    .outcomes.flatMap(({ clauses }) => clauses)
    .find((clause) => clause.ref === ref && clause.who === who)

describe('a reason where the lead professional is waited for', () => {
  it('names the day, and shows what is on file without letting it decide', () => {
    const plan = familyWith('1.1', 'family', [
      antisocial('2025-11-01', 'a1'),
      antisocial('2025-12-01', 'a1'),
      antisocial('2026-02-01', 'a1'),
    ])
    expect(lineOf(plan, '2026-03-01', '1.1.m1')).toMatchObject({
      verdict: 'waiting',
      because:
        'the lead professional is asked from 10 April 2026; ASB incidents on file: 2 in the 6 months to 10 January 2026, 1 since',
      missing: [],
    })
  })

  it('says that a judgement came too early, and from when one counts', () => {
    const plan = familyWith('5.1', ['a1'], [lead('5.2.m1', 'met', '2026-02-01')])
    expect(lineOf(plan, '2026-04-10', '5.2.m1')).toMatchObject({
      verdict: 'unknown',
      because: 'judged on 1 February 2026, too early: what counts is said from 10 April 2026 on',
      missing: [
        'a judgement by the lead professional, given on 10 April 2026 or later (EHM or LCS)',
      ],
      lacks: ['judgement'],
    })
  })

  it('shows a child’s attendance before the plan and since', () => {
    const plan = familyWith(
      '8.1',
      ['c1'],
      [
        attended('c1', summer25, 80, 100),
        attended('c1', autumn25, 120, 140),
        attended('c1', summer26, 95, 100),
      ],
    )
    expect(lineOf(plan, '2026-08-15', '8.1.m1', 'c1')?.because).toBe(
      'the lead professional is asked from 31 December 2026; attendance 83.3% over 2024-25 summer and 2025-26 autumn; attendance 95% over 2025-26 summer',
    )
  })
})
