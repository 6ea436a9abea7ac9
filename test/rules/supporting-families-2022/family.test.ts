import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow, Need, PlanDocument } from '../../../rules/plan-document.ts'
import { father, mother, need, planOf, search, son } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { fact, housed, judged, offence } from '../plans/rows.ts'

const day = '2026-06-01'
const withNeeds = (...needs: Need[]) => planOf({ needs })

const listed = (plan: PlanDocument, on = day) => {
  const { themes, outcomes, progress, outstanding } = evaluate(plan, on)
  return {
    themes: Object.fromEntries(themes.map(({ ref, verdict }) => [ref, verdict])),
    outcomes: outcomes.map(({ ref }) => ref).sort(),
    outstanding: [...outstanding].sort(),
    progress: { ...progress, because: [...progress.because].sort() },
  }
}

describe('what holds the family back', () => {
  it('a theme is met when all its needs are', () => {
    const plan = planOf({
      needs: [need('3.1', ['c1']), need('3.2', ['a1'])],
      evidence: [judged('practitioner', '3.1', 'met'), judged('practitioner', '3.2', 'met')],
    })
    expect(listed(plan)).toEqual({
      themes: { '3': 'met' },
      outcomes: ['3.1', '3.2'],
      outstanding: [],
      progress: { verdict: 'met', earliest: null, because: [] },
    })
  })

  it('a theme is as open as its most open need', () => {
    const plan = planOf({
      needs: [need('3.1', ['c1']), need('3.2', ['a1']), need('5.1', ['a1'])],
      evidence: [judged('practitioner', '3.1', 'met'), judged('practitioner', '5.1', 'met')],
    })
    expect(listed(plan)).toEqual({
      themes: { '3': 'unknown', '5': 'met' },
      outcomes: ['3.1', '3.2', '5.1'],
      outstanding: ['3.2'],
      progress: { verdict: 'unknown', earliest: null, because: ['3'] },
    })
  })

  it('a need denied outweighs a need of which nothing is known', () => {
    const plan = planOf({
      needs: [need('6.6', ['c1']), need('3.2', ['a1'])],
      evidence: [judged('practitioner', '6.6', 'not-met')],
    })
    expect(listed(plan)).toMatchObject({
      themes: { '6': 'not-met', '3': 'unknown' },
      outstanding: ['3.2', '6.6'],
      progress: { verdict: 'not-met', because: ['3', '6'] },
    })
  })

  it('a need that applies to nobody holds nothing back', () => {
    const plan = planOf({
      people: [mother, { ...son, born: '2008-01-10' }],
      needs: [need('7.3', ['c1']), need('3.2', ['a1'])],
      evidence: [judged('self', '3.2', 'met')],
    })
    expect(listed(plan)).toEqual({
      themes: { '3': 'met', '7': 'not-applicable' },
      outcomes: ['3.2', '7.3'],
      outstanding: [],
      progress: { verdict: 'met', earliest: null, because: [] },
    })
  })

  it('where every need applies to nobody, so does progress', () => {
    const plan = planOf({
      people: [mother, { ...son, born: '2008-01-10' }],
      needs: [need('7.3', ['c1'])],
    })
    expect(listed(plan)).toMatchObject({
      themes: { '7': 'not-applicable' },
      outstanding: [],
      progress: { verdict: 'not-applicable', because: [] },
    })
  })

  it('two people with one need make one outcome', () => {
    expect(listed(withNeeds(need('3.3', ['c1']), need('3.3', ['a1']))).outcomes).toEqual(['3.3'])
  })

  it('a need identified tomorrow is on no list today', () => {
    const plan = withNeeds(need('3.2', ['a1']), need('5.1', ['a1'], '2026-06-02'))
    expect(listed(plan)).toMatchObject({
      themes: { '3': 'unknown' },
      outcomes: ['3.2'],
      outstanding: ['3.2'],
    })
  })

  it('a need identified today is on every list today', () => {
    const plan = withNeeds(need('3.2', ['a1']), need('5.1', ['a1'], '2026-06-01'))
    expect(listed(plan)).toMatchObject({
      themes: { '3': 'unknown', '5': 'unknown' },
      outcomes: ['3.2', '5.1'],
      outstanding: ['3.2', '5.1'],
    })
  })

  it('an outcome agreed without a need counts everywhere but in the gate', () => {
    const plan = planOf({
      needs: [need('5.1', ['a1'])],
      outcomes: [{ ref: '3.2', agreed: '2026-01-12' }],
      evidence: [judged('practitioner', '5.1', 'met')],
    })
    expect(listed(plan)).toEqual({
      themes: { '3': 'unknown', '5': 'met' },
      outcomes: ['3.2', '5.1'],
      outstanding: ['3.2'],
      progress: { verdict: 'unknown', earliest: null, because: ['3'] },
    })
  })

  it('an outcome agreed without a need can be met', () => {
    const plan = planOf({
      needs: [need('5.1', ['a1'])],
      outcomes: [{ ref: '3.2', agreed: '2026-01-12' }],
      evidence: [judged('practitioner', '5.1', 'met'), judged('self', '3.2', 'met')],
    })
    expect(listed(plan)).toMatchObject({ outstanding: [], progress: { verdict: 'met' } })
  })

  it('the answer names the plan and the day', () => {
    expect(evaluate(withNeeds(need('3.2', ['a1'])), day)).toMatchObject({
      format: 'family-outcome-findings/1',
      framework: 'supporting-families-2022',
      reference: 'FP-1042',
      on: day,
      automatic: [],
    })
  })
})

const police = search(['offence', 'asb-incident'], 'family', '2025-01-11', '2026-07-10')
const at = (on: string, who: string): EvidenceRow => offence(on, who, { class: 'recorded' })

const couple = (evidence: EvidenceRow[]) =>
  planOf({
    people: [mother, father, son],
    needs: [need('7.1', ['a1', 'a2'])],
    evidence,
    searched: [police],
  })

const earliest: Case[] = [
  [
    'of two parents whose clocks restarted the later day counts',
    couple([at('2026-03-15', 'a1'), at('2026-05-20', 'a2')]),
    day,
    {
      '7.1': ['not-met', '2026-11-20'],
      '7.1.E1': ['not-met', '2026-11-20'],
      '7.1.E1 a1': ['not-met', '2026-09-15'],
      '7.1.E1 a2': ['not-met', '2026-11-20'],
    },
  ],
  [
    'of a parent who waits and one whose clock restarted the later day counts',
    couple([at('2026-03-15', 'a1')]),
    day,
    { '7.1': ['not-met', '2026-09-15'], '7.1.E1 a2': ['waiting', '2026-07-10'] },
  ],
  [
    'a part that is finally not met leaves no day',
    planOf({
      needs: [need('7.2', ['c1'])],
      evidence: [fact('7.2.E2', false), at('2026-03-15', 'c1')],
      searched: [police],
    }),
    day,
    { '7.2': ['not-met', null], '7.2.E1': ['not-met', '2026-09-15'] },
  ],
]

describe('the earliest day', () => {
  tryCases(earliest)
})

describe('the earliest day of the family', () => {
  it('is the latest of the days its needs wait for', () => {
    const plan = planOf({
      needs: [need('7.1', ['a1']), need('9.1', 'family')],
      evidence: [fact('9.1.E1', true), housed('family', 'temporary', '2026-03-01')],
      searched: [police],
    })
    expect(listed(plan).progress).toEqual({
      verdict: 'waiting',
      earliest: '2026-09-01',
      because: ['7', '9'],
    })
  })

  it('is the latest of waiting and restarted days', () => {
    const plan = planOf({
      needs: [need('7.1', ['a1']), need('9.1', 'family')],
      evidence: [
        fact('9.1.E1', true),
        housed('family', 'temporary', '2026-03-01'),
        at('2026-02-15', 'a1'),
      ],
      searched: [police],
    })
    expect(listed(plan).progress).toEqual({
      verdict: 'not-met',
      earliest: '2026-09-01',
      because: ['7', '9'],
    })
  })

  it('is not known while one need waits for closure', () => {
    const plan = planOf({
      needs: [need('7.1', ['a1']), need('8.1', ['a1'])],
      evidence: [judged('practitioner', '8.1', 'met')],
      searched: [police, search(['domestic-abuse-incident'], 'family', '2026-01-10', day)],
    })
    expect(listed(plan).progress).toMatchObject({ verdict: 'waiting', earliest: null })
  })
})
