import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow, PlanDocument } from '../../../rules/plan-document.ts'
import { mother, need, planOf, son } from '../plans/plan.ts'
import { fact, judged } from '../plans/rows.ts'

/** Whom outcome 24 of Herefordshire, about pregnant women, is asked of; nobody where it does not apply. */
const asked = (plan: PlanDocument) =>
  evaluate(plan, '2026-06-15')
    .outcomes.flatMap(({ clauses }) => clauses)
    .filter(({ ref }) => ref === '24.m1')
    .map(({ who, verdict }) => `${who ?? 'family'}: ${verdict}`)

const family = (people: PlanDocument['people'], ...evidence: EvidenceRow[]) =>
  planOf({ framework: 'herefordshire-2015', people, needs: [need('6.1', ['a1'])], evidence })
const household = [mother, son]
const expected = [...household, { id: 'u1', kind: 'unborn' as const }]
const sister = { id: 'a2', kind: 'adult' as const }

describe('a line about pregnant women', () => {
  it('is asked of nobody where no child is expected', () => {
    expect(asked(family(household))).toEqual(['family: not-applicable'])
  })

  it('is asked of the family where a child is expected', () => {
    expect(asked(family(expected))).toEqual(['family: unknown'])
  })

  it('is asked of the woman whom a fact about one of its lines names', () => {
    expect(asked(family(household, fact('24.m1', true, { who: 'a1' })))).toEqual([
      'family: met',
      'a1: met',
    ])
  })

  it('is asked of each woman whom facts name, once', () => {
    const plan = family(
      [...household, sister],
      fact('24.m1', true, { who: 'a1' }),
      fact('24.m1', true, { who: 'a1' }),
      fact('24.m1', false, { who: 'a2' }),
    )
    expect(asked(plan)).toEqual(['family: not-met', 'a1: met', 'a2: not-met'])
  })

  it('is asked of the family where a fact names all of it, or nobody', () => {
    expect(asked(family(household, fact('24.m1', true, { who: 'family' })))).toEqual([
      'family: met',
    ])
    expect(asked(family(household, fact('24.m1', true)))).toEqual(['family: met'])
  })

  it('is asked of the family where somebody judges the outcome', () => {
    expect(asked(family(household, judged('practitioner', '24', 'met')))[0]).not.toContain(
      'not-applicable',
    )
  })

  it('is not asked because of a word about another outcome', () => {
    expect(
      asked(
        family(household, fact('25.m1', true, { who: 'a1' }), judged('practitioner', '2', 'met')),
      ),
    ).toEqual(['family: not-applicable'])
  })
})
