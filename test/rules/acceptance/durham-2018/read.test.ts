import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../rules/evaluate.ts'
import { readPlan } from '../../../../rules/read-plan.ts'
import { need } from '../../plans/plan.ts'
import { fact, judged } from '../../plans/rows.ts'
import { durham } from './plans.ts'

const errorsOf = (plan: unknown) => {
  const read = readPlan(plan)
  return 'errors' in read ? read.errors : []
}

describe('refs of the framework', () => {
  it('an issue there is not', () => {
    expect(errorsOf(durham({ needs: [need('2.9', ['c1'])] }))).toEqual([
      'needs[0].ref: durham-2018 has no issue 2.9',
    ])
  })
  it('an outcome and a line there are not, and a line that is taken for an outcome', () => {
    const plan = durham({
      needs: [need('2.1', ['c1'])],
      outcomes: [{ ref: '2.2', agreed: '2026-01-12' }],
      evidence: [fact('5.1.m7', true), judged('team', '7.1', 'met')],
    })
    expect(errorsOf(plan)).toHaveLength(3)
  })
  it('every issue, outcome and line of the last page is known', () => {
    const plan = durham({
      needs: [need('6.6', ['c1'])],
      outcomes: [{ ref: '6.3', agreed: '2026-01-12' }],
      evidence: [fact('6.2.m8', true), judged('team', '6.3', 'met'), judged('team', 'plan', 'met')],
    })
    expect(errorsOf(plan)).toEqual([])
  })
})

it('question 10 of the Edinburgh scale is warned of whatever the family’s themes', () => {
  const plan = durham({
    needs: [need('5.1', ['a1'])],
    evidence: [
      { measure: 'score', on: '2026-06-01', who: 'a1', value: 1, instrument: 'EPDS item 10' },
    ],
  })
  const codes = evaluate(plan, '2026-07-10').warnings.map(({ code }) => code)
  expect(codes.filter((code) => code.includes('item-10'))).toHaveLength(1)
})
