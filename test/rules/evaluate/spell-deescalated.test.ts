import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow, PlanDocument } from '../../../rules/plan-document.ts'
import { need, planOf } from '../plans/plan.ts'
import { supported } from '../plans/rows.ts'

const day = '2026-06-15'
const first = (value: Parameters<typeof supported>[1], from: string, to?: string) =>
  supported('c1', value, from, to)

describe('whether a family of County Durham is de-escalated', () => {
  const conditionOf = (plan: PlanDocument) =>
    evaluate(plan, day).outcomes.find(({ ref }) => ref === '5.1')?.conditions?.[0]
  const durham = (...evidence: EvidenceRow[]) =>
    planOf({ framework: 'durham-2018', needs: [need('5.1', ['a1'])], evidence })

  it('is known once the plan closed', () => {
    expect(conditionOf({ ...durham(), closed: '2026-06-01' })).toEqual({
      verdict: 'met',
      because: 'closed on 1 June 2026',
      earliest: null,
      facts: [],
    })
  })

  it('is known where the highest level has stepped down', () => {
    const plan = durham(
      first('child-protection', '2025-11-01', '2026-02-28'),
      first('early-help', '2026-03-01'),
    )
    expect(conditionOf(plan)).toEqual({
      verdict: 'met',
      because: 'early help, down from a child protection plan',
      earliest: null,
      facts: ['evidence[0]', 'evidence[1]'],
    })
  })

  it('waits while it has not', () => {
    expect(conditionOf(durham(first('child-in-need', '2025-11-01')))).toEqual({
      verdict: 'waiting',
      because: 'after closure, or once support has stepped down',
      earliest: null,
      facts: ['evidence[0]'],
    })
  })
})
