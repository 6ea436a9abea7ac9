import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow, PlanDocument } from '../../../rules/plan-document.ts'
import { need } from '../plans/plan.ts'
import { fact, judged, working } from '../plans/rows.ts'
import { bothAgree, claimed, durhamPlan, familyWith, searchedAll } from './plans.ts'

const day = '2026-07-10'
const of = (plan: PlanDocument, on = day) => evaluate(plan, on)
const progress = (plan: PlanDocument, on = day) => {
  const { verdict, earliest, because } = of(plan, on).progress
  return [verdict, earliest, because]
}

/** Home environment and budgeting improved: one outcome in each of two themes. */
const twoThemes = (evidence: EvidenceRow[] = []) =>
  familyWith(['3.5', '4.3'], [fact('3.8.m1', true), fact('4.3.m6', true), ...evidence])

describe('the family as a whole in County Durham', () => {
  it('has progressed with one outcome in each theme, judged by the lead professional and the team', () => {
    expect(progress(twoThemes(bothAgree))).toEqual(['met', null, []])
  })

  it('lists every outcome of the themes it has an issue in, and of no other', () => {
    const { outcomes, themes } = of(twoThemes())
    expect(themes.map(({ ref }) => ref)).toEqual(['3', '4'])
    expect(outcomes.map(({ ref }) => ref)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => `3.${at}`),
      ...[1, 2, 3].map((at) => `4.${at}`),
    ])
  })

  it('has nothing outstanding in a theme of which one outcome is met', () => {
    expect(of(twoThemes()).outstanding).toEqual([])
  })

  it('has every outcome outstanding in a theme of which none is met', () => {
    const plan = familyWith(['3.5', '4.3'], [fact('3.8.m1', true), ...bothAgree])
    expect(of(plan).outstanding).toEqual(['4.1', '4.2', '4.3'])
    expect(progress(plan)).toEqual(['unknown', null, ['4']])
  })

  it.each([
    ['no judgement at all', []],
    ['the lead professional’s alone', [judged('lead-professional', 'plan', 'met')]],
    ['the team’s alone', [judged('team', 'plan', 'met')]],
    [
      'a practitioner’s and a manager’s',
      [judged('practitioner', 'plan', 'met'), judged('manager', 'plan', 'met')],
    ],
    [
      'judgements of an outcome',
      [judged('lead-professional', '3.8', 'met'), judged('team', '3.8', 'met')],
    ],
  ])('cannot be told with %s, however good the data', (_, judgements) => {
    expect(progress(twoThemes(judgements))).toEqual(['unknown', null, []])
  })

  it.each([
    ['the team', judged('team', 'plan', 'not-met', '2026-03-02')],
    ['the family', judged('family', 'plan', 'not-met', '2026-03-02')],
    ['the lead professional', judged('lead-professional', 'plan', 'not-met', '2026-03-02')],
  ])('has not progressed where %s judges against it', (_, against) => {
    const plan = twoThemes([...bothAgree, against])
    expect(progress(plan)).toEqual(['not-met', null, []])
    expect(of(plan).progress.heldApart).toBe('judgement')
  })

  it('is not held back by a parent or by a manager who judges against it', () => {
    const against = [judged('parent', 'plan', 'not-met'), judged('manager', 'plan', 'not-met')]
    expect(progress(twoThemes([...bothAgree, ...against]))).toEqual(['met', null, []])
  })

  it('is held by the latest word of each, so that a veto can be taken back', () => {
    const vetoed = [...bothAgree, judged('team', 'plan', 'not-met', '2026-04-01')]
    expect(progress(twoThemes(vetoed))[0]).toBe('not-met')
    expect(progress(twoThemes(vetoed), '2026-03-31')[0]).toBe('met')
    const again = judged('team', 'plan', 'met', '2026-04-02')
    expect(progress(twoThemes([...vetoed, again]))[0]).toBe('met')
  })

  it('is not progressing on judgements alone: they stand in for no outcome', () => {
    expect(progress(familyWith(['4.3'], bothAgree))).toEqual(['unknown', null, ['4']])
  })

  it('is told of a veto though a theme is open', () => {
    const plan = familyWith(['4.3'], [...bothAgree, judged('family', 'plan', 'not-met')])
    expect(progress(plan)).toEqual(['not-met', null, ['4']])
    expect(of(plan).progress.heldApart).toBeUndefined()
  })

  it('needs an outcome for a theme that arises later', () => {
    const plan = twoThemes(bothAgree)
    const later = { ...plan, needs: [...plan.needs, need('6.1', ['a1'], '2026-07-10')] }
    expect(progress(later, '2026-07-09')).toEqual(['met', null, []])
    expect(progress(later)).toEqual(['unknown', null, ['6']])
  })

  it('names who has judged, who has not and who objects', () => {
    const plan = twoThemes([judged('team', 'plan', 'met'), judged('family', 'plan', 'not-met')])
    expect(of(plan).progress.judgements).toEqual([
      {
        by: 'lead-professional',
        verdict: 'unknown',
        because: 'not judged yet by the lead professional',
        facts: [],
      },
      {
        by: 'team',
        verdict: 'met',
        because: 'judged met by the team on 1 March 2026',
        facts: ['evidence[2]'],
      },
      {
        by: 'family',
        verdict: 'not-met',
        because: 'judged not met by the family on 1 March 2026',
        facts: ['evidence[3]'],
      },
    ])
  })

  it('has nothing to judge without an issue', () => {
    expect(progress(durhamPlan({ evidence: bothAgree }))).toEqual(['not-applicable', null, []])
  })

  it('is about a theme whose outcome was agreed without an issue, which the gate does not count', () => {
    const plan = { ...twoThemes(bothAgree), outcomes: [{ ref: '6.2', agreed: '2026-02-01' }] }
    expect(progress(plan)).toEqual(['unknown', null, ['6']])
    expect(of(plan).eligibility).toEqual({ verdict: 'met', count: 2, needed: 2 })
    expect(progress(plan, '2026-01-31')[2]).not.toContain('6')
  })
})

describe('two of six themes', () => {
  it.each([
    ['one theme is not enough, with however many issues', ['3.1', '3.2', '3.5'], 1, 'not-met'],
    ['two themes are enough', ['3.1', '4.3'], 2, 'met'],
  ] as const)('%s', (_, refs, count, verdict) => {
    expect(of(familyWith(refs, [])).eligibility).toEqual({ verdict, count, needed: 2 })
  })

  it('counts an issue identified later', () => {
    const plan = familyWith(['3.1'], [])
    const later = { ...plan, needs: [...plan.needs, need('4.3', 'family', '2026-05-01')] }
    expect(of(later, '2026-04-30').eligibility.verdict).toBe('not-met')
    expect(of(later, '2026-05-01').eligibility.verdict).toBe('met')
  })
})

describe('the automatic result of continuous employment', () => {
  const employed = [claimed('a1', 'other', '2025-01-01'), working('a1', 'employed', '2026-02-01')]

  it('stands from the day thirteen weeks are complete', () => {
    const plan = familyWith(['4.1', '3.5'], employed, { searched: searchedAll })
    expect(of(plan, '2026-05-02').automatic).toEqual([])
    expect(of(plan, '2026-05-03').automatic).toEqual([
      { ref: '4.1', result: 'continuous-employment' },
    ])
  })

  it('stands apart from progress: other themes are still open, and a veto takes nothing from it', () => {
    const plan = familyWith(
      ['4.1', '3.5'],
      [...employed, ...bothAgree, judged('team', 'plan', 'not-met', '2026-06-01')],
    )
    expect(of(plan).automatic).toHaveLength(1)
    expect(progress(plan)).toEqual(['not-met', null, ['3']])
  })

  it('is none of a family without an issue of that theme', () => {
    expect(of(familyWith(['3.5'], employed)).automatic).toEqual([])
  })
})
