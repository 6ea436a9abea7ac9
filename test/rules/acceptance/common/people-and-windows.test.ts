import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { EvidenceRow, PlanDocument } from '../../../../rules/plan-document.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { father, mother, need, planOf, search, son } from '../../plans/plan.ts'
import { fact, offence, offences, referral } from '../../plans/rows.ts'

const police = (to: string) => [search(['offence', 'asb-incident'], 'family', '2025-01-01', to)]

const parents = (evidence: EvidenceRow[], until: string, parts: Partial<PlanDocument> = {}) =>
  planOf({
    people: [mother, father, son],
    needs: [need('7.1', ['a1']), need('7.1', ['a2'], '2026-08-01')],
    evidence,
    searched: police(until),
    ...parts,
  })

const at = (on: string, who = 'a1', occurrence?: string, recorded?: string) =>
  offence(on, who, {
    class: 'recorded',
    ...(occurrence === undefined ? {} : { occurrence }),
    ...(recorded === undefined ? {} : { recorded }),
  })

const severalNeeds: Case[] = [
  [
    'on the eve of the father’s need only the mother is asked',
    parents([at('2026-07-01', 'a2')], '2026-07-31'),
    '2026-07-31',
    { '7.1': 'met', '7.1.E1 a1': 'met' },
  ],
  [
    'on the day of the father’s need both are, and make one outcome',
    parents([at('2026-07-01', 'a2')], '2026-08-01'),
    '2026-08-01',
    {
      '7.1': ['not-met', '2027-01-01'],
      '7.1.E1 a1': 'met',
      '7.1.E1 a2': ['not-met', '2027-01-01'],
    },
  ],
  [
    'a child whom an adult’s need names besides is passed over',
    parents([], '2026-08-01', { needs: [need('7.1', ['a1', 'c1'])] }),
    '2026-08-01',
    { '7.1': 'met', '7.1.E1 c1': 'not-applicable', '7.1.E1 a1': 'met' },
  ],
  [
    'a child whom it names alone leaves it asked of nobody',
    parents([], '2026-08-01', { needs: [need('7.1', ['c1'])] }),
    '2026-08-01',
    { '7.1': 'not-applicable' },
  ],
  [
    'each parent takes the band of their own past',
    parents(
      [...offences(8, 'a1'), ...offences(3, 'a2'), at('2026-06-15'), at('2026-06-15', 'a2')],
      '2026-09-01',
    ),
    '2026-09-01',
    {
      '7.1': ['not-met', '2026-12-15'],
      '7.1.E1 a1': 'not-applicable',
      '7.1.E2 a1': 'met',
      '7.1.E1 a2': ['not-met', '2026-12-15'],
      '7.1.E2 a2': 'not-applicable',
    },
  ],
]

describe('several people with one need', () => {
  tryCases(severalNeeds)

  it('of two needs of one person one outcome and one row come', () => {
    const twice = parents([], '2026-08-01', { needs: [need('7.1', ['a1']), need('7.1', ['a1'])] })
    const { outcomes } = evaluate(twice, '2026-08-01')
    expect(outcomes.map(({ ref }) => ref)).toEqual(['7.1'])
    const rows = outcomes[0]?.clauses.filter(({ ref }) => ref === '7.1.E1')
    expect(rows?.map(({ who }) => who)).toEqual([undefined, 'a1'])
  })
})

const band = (...since: EvidenceRow[]) =>
  planOf({
    needs: [need('7.1', ['a1'])],
    evidence: [...offences(8, 'a1'), ...since],
    searched: police('2026-08-10'),
  })

describe('a quarter of eight in a window that lags', () => {
  tryCases([
    [
      'three that only the older window holds leave it unknown',
      band(at('2026-02-15'), at('2026-03-15'), at('2026-04-15')),
      '2026-09-01',
      { '7.1.E2': ['unknown', null] },
    ],
    [
      'two that both windows hold leave it met',
      band(at('2026-03-15'), at('2026-04-15')),
      '2026-09-01',
      { '7.1.E2': 'met' },
    ],
    [
      'a second one after the last search does not speak against it',
      band(at('2026-06-15'), at('2026-08-15')),
      '2026-09-01',
      { '7.1.E2': 'met' },
    ],
    [
      'a third one after the last search does, until the first is six months past',
      band(at('2026-04-15'), at('2026-06-15'), at('2026-08-15')),
      '2026-09-01',
      { '7.1.E2': ['not-met', '2026-10-15'] },
    ],
  ])
})

const arrest = at('2026-01-05', 'a1', 'x', '2026-08-01')
const seenTwice = planOf({
  needs: [need('7.1', ['a1'])],
  evidence: [arrest, at('2026-03-01', 'a1', 'x')],
  searched: police('2026-08-01'),
})

describe('one incident seen from two files', () => {
  tryCases([
    [
      'before the earlier row is entered it counts on the day of the later one',
      seenTwice,
      '2026-07-31',
      { '7.1': ['not-met', '2026-09-01'] },
    ],
    [
      'once the earlier row is entered it counts on that day, before the plan opened',
      seenTwice,
      '2026-08-01',
      { '7.1': 'met' },
    ],
  ])
})

const watched = (parts: Partial<PlanDocument>, ...evidence: EvidenceRow[]) =>
  planOf({
    needs: [need('8.1', ['a1'])],
    evidence,
    searched: [
      search(['domestic-abuse-incident', 'referral'], 'family', '2025-01-01', '2027-06-30'),
    ],
    ...parts,
  })

describe('the end of the intervention is not closure', () => {
  tryCases([
    [
      'a referral between the two does not come after closure',
      watched(
        { ended: '2026-05-01', closed: '2026-06-30' },
        referral('2026-06-15', 'c1', 'early-help'),
      ),
      '2027-01-01',
      { '8.1.E2': 'met' },
    ],
    [
      'a plan whose intervention ended and that is not closed still waits for closure',
      watched({ ended: '2026-05-01' }),
      '2027-01-01',
      { '8.1.E2': ['waiting', null] },
    ],
  ])
})

const openedAtMonthEnd = (until: string) =>
  planOf({
    opened: '2026-01-31',
    needs: [need('8.1', ['a1'], '2026-01-31')],
    searched: [search(['domestic-abuse-incident'], 'family', '2025-01-01', until)],
  })

describe('a month that lags begins on or after the opening day', () => {
  tryCases([
    [
      'the month to 28 February began on 29 January, before a plan of 31 January',
      openedAtMonthEnd('2026-02-28'),
      '2026-03-15',
      { '8.1.E1': 'unknown' },
    ],
    [
      'the month to 1 March began on 2 February',
      openedAtMonthEnd('2026-03-01'),
      '2026-03-15',
      { '8.1.E1': 'met' },
    ],
  ])
})

const elsewhere = { ...father, household: false }

describe('a fact', () => {
  tryCases([
    [
      'about the family covers a father who lives elsewhere',
      planOf({
        people: [mother, elsewhere],
        needs: [need('3.1', ['a2'])],
        evidence: [fact('3.1.E1', true, { who: 'family' })],
      }),
      '2026-09-01',
      { '3.1': 'met', '3.1.E1 a2': 'met' },
    ],
    [
      'about nobody by name covers him too',
      planOf({
        people: [mother, elsewhere],
        needs: [need('3.1', ['a2'])],
        evidence: [fact('3.1.E1', true)],
      }),
      '2026-09-01',
      { '3.1': 'met' },
    ],
    [
      'about the mother does not',
      planOf({
        people: [mother, elsewhere],
        needs: [need('3.1', ['a2'])],
        evidence: [fact('3.1.E1', true, { who: 'a1' })],
      }),
      '2026-09-01',
      { '3.1': 'unknown' },
    ],
  ])
})

describe('an unborn child', () => {
  it('is not asked for attendance beside its brother', () => {
    const plan = planOf({
      people: [mother, son, { id: 'u1', kind: 'unborn' }],
      needs: [need('1.1', ['c1'])],
    })
    const rows = evaluate(plan, '2026-09-01').outcomes[0]?.clauses
    expect(rows?.map(({ who }) => who)).toEqual([undefined, 'c1'])
  })
})
