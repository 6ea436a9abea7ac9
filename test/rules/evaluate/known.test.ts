import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { PlanDocument } from '../../../rules/plan-document.ts'
import { daughter, mother, need, planOf, son } from '../plans/plan.ts'
import { lineOf } from '../plans/lines.ts'
import { judged, schooled } from '../plans/rows.ts'
import { attended, autumn26, summer26 } from '../plans/terms.ts'

const verdict = (plan: PlanDocument, on: string, line: string) => lineOf(plan, on, line)?.verdict

describe('what is known of attendance', () => {
  const good = { measure: 'attendance', who: 'c1', possible: 100, attended: 95 } as const
  const pupil = (row: object) =>
    planOf({
      needs: [need('1.1', ['c1'])],
      evidence: [attended('c1', summer26, 95, 100), { ...good, ...row }],
    })

  it('of a term that is named, once the term is over', () => {
    const plan = pupil({ term: '2026-27 autumn' })
    expect(lineOf(plan, '2026-12-30', '1.1.E1 c1')?.facts).toEqual(['evidence[0]'])
    expect(verdict(plan, '2026-12-31', '1.1.E1 c1')).toBe('met')
  })

  it('of days that are given, once the last is over', () => {
    const plan = pupil({ from: '2026-08-01', to: '2026-12-31' })
    expect(verdict(plan, '2026-12-31', '1.1.E1 c1')).toBe('met')
  })

  it('is nothing of a term that no calendar holds', () => {
    expect(verdict(pupil({ term: 'no such term' }), '2026-12-31', '1.1.E1 c1')).toBe('unknown')
  })

  it('is its own id, where it has one', () => {
    const plan = pupil({ ...autumn26, id: 'register' })
    expect(lineOf(plan, '2026-12-31', '1.1.E1 c1')?.facts).toEqual(['evidence[0]', 'register'])
  })
})

describe('what is said', () => {
  it('is in order of days, whatever the order in the file', () => {
    const plan = planOf({
      needs: [need('6.6', ['c1'])],
      evidence: [
        judged('practitioner', '6.6', 'met', '2026-04-01'),
        judged('practitioner', '6.6', 'not-met', '2026-03-01'),
        judged('child', '6.6', 'met'),
      ],
    })
    expect(evaluate(plan, '2026-06-01').outcomes[0]?.verdict).toBe('met')
  })

  it('of one day the later in the file counts', () => {
    const plan = planOf({
      needs: [need('6.6', ['c1'])],
      evidence: [
        judged('practitioner', '6.6', 'met'),
        judged('child', '6.6', 'met'),
        judged('practitioner', '6.6', 'not-met'),
      ],
    })
    expect(evaluate(plan, '2026-06-01').outcomes[0]?.verdict).toBe('not-met')
  })
})

describe('whom a need names', () => {
  const lines = (plan: PlanDocument) =>
    evaluate(plan, '2026-06-01')
      .outcomes.flatMap(({ clauses }) => clauses)
      .filter(({ ref }) => ref === '10.1.E1')
      .map(({ who }) => who)
  const people = [mother, { ...son, kind: 'adult' as const }, daughter]
  const needs = (...all: PlanDocument['needs']) => planOf({ people, needs: all })

  it('is everyone whom one of its entries names', () => {
    expect(lines(needs(need('10.1', ['a1']), need('10.1', ['c1']), need('10.1', ['a1'])))).toEqual([
      undefined,
      'a1',
      'c1',
    ])
  })

  it('is the family once one entry names it, whichever is first', () => {
    const family = lines(needs(need('10.1', 'family')))
    expect(lines(needs(need('10.1', ['a1']), need('10.1', 'family')))).toEqual(family)
    expect(lines(needs(need('10.1', 'family'), need('10.1', ['a1'])))).toEqual(family)
    expect(lines(needs(need('10.1', []), need('10.1', ['a1'])))).toEqual(family)
  })

  it('is not known of a need identified tomorrow', () => {
    expect(lines(needs(need('10.1', ['a1'], '2026-06-02')))).toEqual([])
    expect(lines(needs(need('10.1', ['a1'], '2026-06-01')))).toEqual([undefined, 'a1'])
  })
})

describe('a row about the whole family', () => {
  it('covers one of the household, and nobody else', () => {
    const plan = (household: boolean) =>
      planOf({
        people: [mother, { ...son, household }],
        needs: [need('10.3', ['c1'])],
        evidence: [schooled('family', 'eet', '2026-02-01')],
      })
    expect(verdict(plan(true), '2026-06-01', '10.3.E1')).toBe('met')
    expect(verdict(plan(false), '2026-06-01', '10.3.E1')).toBe('unknown')
  })
})

describe('a decision of the council about a footnote', () => {
  const footnote = (overrides: NonNullable<PlanDocument['overrides']>, on = '2026-08-01') =>
    evaluate(planOf({ framework: 'durham-2018', needs: [need('1.1', ['c1'])], overrides }), on)
      .outcomes.flatMap(({ clauses }) => clauses)
      .filter(({ mandatory }) => mandatory)
      .map(({ ref }) => ref)
  const from = (decided: string, ref: string, mandatoryFor: string[]) =>
    ({ ref, mandatoryFor, decided, by: 'Board', why: 'slipped' }) as never

  it('counts from the day it was taken', () => {
    expect(footnote([])).toEqual(['1.1.m3'])
    expect(footnote([from('2026-08-02', '1.1.m3', [])])).toEqual(['1.1.m3'])
    expect(footnote([from('2026-08-01', '1.1.m3', [])])).toEqual([])
  })

  it('gives way to a later one, whatever their order', () => {
    const early = from('2026-05-01', '1.1.m3', [])
    const late = from('2026-06-01', '1.1.m3', ['1.1'])
    expect(footnote([early, late])).toEqual(['1.1.m3'])
    expect(footnote([late, early])).toEqual(['1.1.m3'])
  })
})

describe('a closure of a later day', () => {
  it('is not known before', () => {
    const due = (closed: string, on: string) =>
      evaluate(planOf({ closed, needs: [need('8.1', ['a1'])] }), on).outcomes[0]?.clauses.find(
        ({ afterClosure }) => afterClosure,
      )?.earliest
    expect(due('2026-06-01', '2026-05-31')).toBeNull()
    expect(due('2026-06-01', '2026-06-01')).toBe('2026-12-01')
  })
})
