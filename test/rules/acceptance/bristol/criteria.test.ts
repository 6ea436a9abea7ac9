import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../rules/calendar.ts'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { EvidenceRow, PlanDocument } from '../../../../rules/plan-document.ts'
import { need, search } from '../../plans/plan.ts'
import { offence } from '../../plans/rows.ts'
import { familyOf, lead, threeMonths } from './families.ts'

const agreed = (...refs: string[]) => refs.map((ref) => ({ ref, agreed: '2026-01-12' }))
const plan = (needs: string[], outcomes: string[], ...evidence: EvidenceRow[]) =>
  familyOf({
    needs: needs.map((ref) => need(ref, ['c1'])),
    outcomes: agreed(...outcomes),
    evidence,
  })

const seen = (of: PlanDocument, on: Day = threeMonths) => {
  const { themes, progress, outstanding } = evaluate(of, on)
  return {
    themes: Object.fromEntries(themes.map(({ ref, verdict }) => [ref, verdict])),
    progress: progress.verdict,
    because: [...progress.because].sort(),
    outstanding: [...outstanding].sort(),
  }
}
const listed = (of: PlanDocument) => evaluate(of, threeMonths).outcomes.map(({ ref }) => ref)
const met = (ref: string) => lead(ref, threeMonths)
const denied = (ref: string) => lead(ref, threeMonths, 'not-met')

describe('a criterion', () => {
  it('is met when every outcome agreed in it is', () => {
    expect(seen(plan(['7.1'], ['7.1', '7.2'], met('7.1'), met('7.2'), denied('7.3')))).toEqual({
      themes: { '7': 'met' },
      progress: 'met',
      because: [],
      outstanding: [],
    })
  })

  it('is not met while one of them is not', () => {
    expect(seen(plan(['7.1'], ['7.1', '7.2'], met('7.1'), denied('7.2')))).toEqual({
      themes: { '7': 'not-met' },
      progress: 'not-met',
      because: ['7'],
      outstanding: ['7.2'],
    })
  })

  it('is unknown while one of them is', () => {
    expect(seen(plan(['7.1'], ['7.1', '7.2'], met('7.1')))).toMatchObject({
      themes: { '7': 'unknown' },
      outstanding: ['7.2'],
    })
  })

  it('waits while one of them waits', () => {
    expect(seen(plan(['7.1'], ['7.1']), '2026-04-09')).toMatchObject({
      themes: { '7': 'waiting' },
      progress: 'waiting',
      outstanding: ['7.1'],
    })
    expect(evaluate(plan(['7.1'], ['7.1']), '2026-04-09').progress.earliest).toBe(threeMonths)
  })

  it('is unknown with none agreed, though all are met, and nothing is outstanding', () => {
    expect(seen(plan(['7.1'], [], met('7.1'), met('7.2'), met('7.3')))).toEqual({
      themes: { '7': 'unknown' },
      progress: 'unknown',
      because: ['7'],
      outstanding: [],
    })
  })

  it('lists all its outcomes, agreed or not', () => {
    expect(listed(plan(['7.1'], ['7.2']))).toEqual(['7.1', '7.2', '7.3'])
    expect(listed(plan(['9.3'], []))).toHaveLength(13)
  })

  it('is in question where an outcome of it is agreed without an indicator', () => {
    expect(seen(plan(['7.1'], ['7.1', '1.1'], met('7.1')))).toEqual({
      themes: { '1': 'unknown', '7': 'met' },
      progress: 'unknown',
      because: ['1'],
      outstanding: ['1.1'],
    })
  })

  it('is not in question without either', () => {
    expect(seen(plan(['7.1'], ['7.1']))).toMatchObject({ themes: { '7': 'unknown' } })
    expect(Object.keys(seen(plan(['7.1'], ['7.1'])).themes)).toEqual(['7'])
  })

  it('does not know an indicator seen after the day', () => {
    const late = { ...plan([], []), needs: [need('7.1', ['c1'], '2026-04-11')] }
    expect(seen(late).themes).toEqual({})
    expect(seen(late, '2026-04-11').themes).toEqual({ '7': 'unknown' })
  })

  it('with an agreed outcome that applies to nobody is not held back by it', () => {
    const spared = {
      ...plan(['3.1'], ['3.3', '3.4'], met('3.4')),
      searched: [search(['referral'], 'family', '2025-01-01', threeMonths)],
    }
    expect(seen(spared)).toEqual({
      themes: { '3': 'met' },
      progress: 'met',
      because: [],
      outstanding: [],
    })
  })
})

describe('the family', () => {
  it('is held back by the worst of its criteria', () => {
    const family = plan(['1.1', '2.1', '7.1'], ['1.1', '2.2', '7.1'], met('1.1'), denied('2.2'))
    expect(seen(family)).toEqual({
      themes: { '1': 'met', '2': 'not-met', '7': 'unknown' },
      progress: 'not-met',
      because: ['2', '7'],
      outstanding: ['2.2', '7.1'],
    })
  })

  it.each([[[]], [['1.1']], [['1.1', '2.1', '3.1', '6.1']]])('has no gate to pass: %j', (needs) => {
    expect(evaluate(plan(needs, []), threeMonths).eligibility.verdict).toBe('not-stated')
  })

  it('has no automatic result', () => {
    expect(evaluate(plan(['6.1'], ['6.1']), threeMonths).automatic).toEqual([])
  })
})

describe('warnings', () => {
  const about = (role: 'victim' | 'offender') => {
    const of = plan(['9.8'], ['9.11'], offence('2026-03-01', 'c1', { role }))
    return evaluate(of, threeMonths).warnings.filter(({ text }) => /victim/i.test(text))
  }
  it('an offence against a child is said not to count', () => {
    expect(about('victim')).toHaveLength(1)
  })
  it('an offence of a child is not', () => {
    expect(about('offender')).toEqual([])
  })
})
