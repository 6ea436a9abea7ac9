import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { PlanDocument } from '../../../rules/plan-document.ts'
import { judged } from '../plans/rows.ts'
import { dash, familyWith, victim } from './plans.ts'

const codesOf = (plan: PlanDocument, on: string) =>
  evaluate(plan, on).warnings.map(({ ref, code }) => `${ref} ${code}`)

describe('a DASH score of 14', () => {
  it('is met as published, and told to be high risk nationally', () => {
    const plan = victim([dash('2026-01-05', 16), dash('2026-02-01', 14)])
    expect(codesOf(plan, '2026-07-01')).toContain('3.2.m1 dash-14-is-high')
  })

  it('is told of in the low band too, where she began with it', () => {
    expect(codesOf(victim([dash('2026-01-05', 14)]), '2026-02-01')).toContain(
      '3.2.m2 dash-14-is-high',
    )
  })

  it.each([13, 15])('is told of, and %d is not', (value) => {
    const plan = victim([dash('2026-01-05', 16), dash('2026-02-01', value)])
    expect(codesOf(plan, '2026-07-01')).not.toContain('3.2.m1 dash-14-is-high')
  })

  it('is no longer told of once a lower score follows', () => {
    const plan = victim([dash('2026-01-05', 16), dash('2026-02-01', 14), dash('2026-03-01', 13)])
    expect(codesOf(plan, '2026-07-01')).not.toContain('3.2.m1 dash-14-is-high')
  })
})

describe('a first DASH score of 0', () => {
  it('is warned about', () => {
    expect(codesOf(victim([dash('2026-01-05', 0)]), '2026-02-01')).toContain('3.2.m2 zero-baseline')
  })
})

describe('the reasons of a DASH score', () => {
  const reasonOf = (plan: PlanDocument, on: string, ref: string) =>
    evaluate(plan, on)
      .outcomes.flatMap(({ clauses }) => clauses)
      .find((clause) => clause.ref === ref && clause.who === 'a1')

  it('name the score, its day, and the day the three months are over', () => {
    const plan = victim([dash('2026-01-05', 16), dash('2026-04-01', 14)])
    expect(reasonOf(plan, '2026-06-01', '3.2.m1')?.because).toBe(
      'DASH 14 on 1 April 2026; 3 months are complete on 1 July 2026 if no score is too high',
    )
    expect(reasonOf(plan, '2026-06-01', '3.2.m2')?.because).toBe(
      'does not apply: DASH 16 on 5 January 2026 was the first to go by',
    )
  })

  it('name what a quarter less would be', () => {
    const plan = victim([dash('2026-01-05', 14), dash('2026-04-01', 11)])
    expect(reasonOf(plan, '2026-07-01', '3.2.m2')?.because).toBe(
      'DASH 11 on 1 April 2026; at most 10.5 is needed, 25% below 14',
    )
  })

  it('name a score that is missing and who has it', () => {
    const line = reasonOf(victim([]), '2026-07-01', '3.2.m2')
    expect(line?.missing).toContain('a DASH score with its day (Niche)')
    expect(line?.because).toBe(
      'whether this line applies hangs on a first DASH score, which is not on file; by this line: no DASH score on file',
    )
  })

  it('say who holds it where a practitioner’s word is adverse and the score good', () => {
    const plan = familyWith(
      '3.1',
      ['a1'],
      [
        dash('2026-01-05', 16),
        dash('2026-02-01', 9),
        judged('lead-professional', '3.2', 'not-met', '2026-06-01'),
      ],
    )
    const outcome = evaluate(plan, '2026-07-01').outcomes.find(({ ref }) => ref === '3.2')
    expect(outcome).toMatchObject({ verdict: 'not-met', heldApart: 'judgement' })
  })
})
