import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow, PlanDocument } from '../../../rules/plan-document.ts'
import { father, mother, need, planOf, search, son } from '../plans/plan.ts'
import { fact, judged, offence } from '../plans/rows.ts'

const couple: Partial<PlanDocument> = {
  people: [mother, father, son],
  needs: [need('7.1', ['a1', 'a2'])],
}

const police = search(['offence', 'asb-incident'], 'family', '2025-01-11', '2026-07-10')

describe('the rows of a clause', () => {
  it('are one combined row, then one for each person', () => {
    const rows = evaluate(planOf(couple), '2026-06-01').outcomes.flatMap(({ clauses }) => clauses)
    expect(rows.filter(({ ref }) => ref === '7.1.E1').map(({ who }) => who ?? 'both')).toEqual([
      'both',
      'a1',
      'a2',
    ])
  })

  it('of one person are two as well', () => {
    const plan = planOf({ needs: [need('7.1', ['a1'])] })
    const rows = evaluate(plan, '2026-06-01').outcomes.flatMap(({ clauses }) => clauses)
    expect(rows.filter(({ ref }) => ref === '7.1.E1').map(({ who }) => who ?? 'all')).toEqual([
      'all',
      'a1',
    ])
  })

  it('hold every printed line of evidence of the need', () => {
    const refs = (ref: string, who: string) =>
      new Set(
        evaluate(planOf({ needs: [need(ref, [who])] }), '2026-06-01')
          .outcomes.flatMap(({ clauses }) => clauses)
          .map((clause) => clause.ref),
      )
    expect(refs('4.1', 'a1')).toEqual(new Set(['4.1.E1', '4.1.E2', '4.1.E3', '4.1.E4', '4.1.E5']))
    expect(refs('7.3', 'c1')).toEqual(new Set(['7.3.E1', '7.3.E2', '7.3.E3']))
    expect(refs('9.2', 'a1')).toEqual(new Set(['9.2.E1', '9.2.E2', '9.2.E3']))
  })

  it('name the fact that decided, by its id or by its place', () => {
    const plan = planOf({
      needs: [need('7.1', ['a1'])],
      evidence: [
        offence('2026-02-01', 'a1', { class: 'recorded', id: 'e-17' }),
        offence('2026-03-01', 'a1', { class: 'recorded' }),
      ],
      searched: [police],
    })
    const row = evaluate(plan, '2026-06-01').outcomes[0]?.clauses.find(
      ({ ref, who }) => ref === '7.1.E1' && who === 'a1',
    )
    expect(row?.facts).toEqual(expect.arrayContaining(['e-17', 'evidence[1]']))
  })

  it('name the search that shows there was none, and no search of another file', () => {
    const plan = planOf({
      needs: [need('7.1', ['a1'])],
      searched: [search(['missing-episode'], 'family', '2025-01-11', '2026-07-10'), police],
    })
    const row = evaluate(plan, '2026-07-10').outcomes[0]?.clauses.find(
      ({ ref }) => ref === '7.1.E1',
    )
    expect(row?.facts).toContain('searched[1]')
    expect(row?.facts).not.toContain('searched[0]')
  })

  it('name the day that no search covers', () => {
    const plan = planOf({
      needs: [need('7.2', ['c1'])],
      searched: [
        search(['offence', 'asb-incident'], ['c1'], '2026-01-11', '2026-03-31'),
        search(['offence', 'asb-incident'], ['c1'], '2026-04-02', '2026-07-10'),
      ],
    })
    const row = evaluate(plan, '2026-07-10').outcomes[0]?.clauses.find(
      ({ ref }) => ref === '7.2.E1',
    )
    expect(row?.missing.join(' ')).toContain('1 April 2026')
  })

  it('name the days after closure that no search covers', () => {
    const plan = planOf({
      closed: '2026-06-15',
      needs: [need('8.1', ['a1'])],
      searched: [search(['referral'], 'family', '2026-06-15', '2026-12-01')],
    })
    const row = evaluate(plan, '2026-12-20').outcomes[0]?.clauses.find(
      ({ ref }) => ref === '8.1.E2',
    )
    expect(row?.missing.join(' ')).toMatch(/2 December 2026.*15 December 2026/)
  })

  it('of an optional line say that it is optional', () => {
    const plan = planOf({ needs: [need('1.4', ['c1'])], evidence: [fact('1.4.E1', true)] })
    const rows = evaluate(plan, '2026-06-01').outcomes.flatMap(({ clauses }) => clauses)
    expect(rows.filter(({ optional }) => optional).map(({ ref }) => ref)).toContain('1.4.E2')
    expect(rows.find(({ ref }) => ref === '1.4.E1')).not.toHaveProperty('optional')
  })
})

describe('what is known on the day', () => {
  const plan = (evidence: EvidenceRow[]) =>
    planOf({ ...couple, evidence, searched: [police], closed: '2027-01-01' })

  it.each([
    ['an offence of tomorrow', offence('2026-06-02', 'a1', { class: 'proven' })],
    ['an offence entered tomorrow', offence('2026-03-02', 'a1', { recorded: '2026-06-02' })],
    ['a judgement of tomorrow', judged('practitioner', '7.1', 'met', '2026-06-02')],
    ['a fact entered tomorrow', fact('7.1.E1', true, { recorded: '2026-06-02' })],
  ])('%s changes nothing today', (_, row) => {
    expect(evaluate(plan([row]), '2026-06-01')).toEqual(evaluate(plan([]), '2026-06-01'))
  })

  it('a closure of tomorrow changes nothing today', () => {
    const open = planOf({ ...couple, needs: [need('8.1', ['a1'])], searched: [police] })
    expect(evaluate({ ...open, closed: '2026-06-02' }, '2026-06-01')).toEqual(
      evaluate(open, '2026-06-01'),
    )
  })

  it('asking twice gives the same answer and leaves the plan as it was', () => {
    const given = plan([offence('2026-03-02', 'a1', { class: 'proven' })])
    const before = structuredClone(given)
    expect(evaluate(given, '2026-06-01')).toEqual(evaluate(given, '2026-06-01'))
    expect(given).toEqual(before)
  })

  it('the order of the rows does not matter where their days differ', () => {
    const rows = [
      offence('2026-03-02', 'a1', { class: 'proven', id: 'x' }),
      offence('2026-04-02', 'a2', { class: 'proven', id: 'y' }),
      offence('2025-04-02', 'a1', { class: 'proven', id: 'z' }),
    ]
    const verdicts = (evidence: EvidenceRow[]) =>
      evaluate(plan(evidence), '2026-06-01').outcomes[0]?.clauses.map(
        ({ ref, who, verdict, earliest }) => [ref, who, verdict, earliest],
      )
    expect(verdicts(rows)).toEqual(verdicts(rows.toReversed()))
  })
})
