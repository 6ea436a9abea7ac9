import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow, PlanDocument, Searched } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { search } from '../plans/plan.ts'
import { referral } from '../plans/rows.ts'
import { familyWith, lead } from './plans.ts'

const said = lead('3.3', 'met', '2026-04-20')

const family = (evidence: EvidenceRow[], searched: Searched[] = [], words = [said]) =>
  familyWith('3.3', 'family', [...evidence, ...words], { searched })

const filed = (to: string, from = '2026-01-10') => [search(['referral'], 'family', from, to)]
const marac = (on: string) => referral(on, 'a1', 'marac')
const unnamed: EvidenceRow = { measure: 'referral', on: '2026-02-01', who: 'a1' }

const cases: Case[] = [
  [
    'after a first referral in February the family waits until three months are over',
    family([marac('2026-02-15')], filed('2026-05-14')),
    '2026-05-14',
    { '3.3': ['waiting', '2026-05-15'] },
  ],
  [
    'three months without a repeat, searched to their last day, meet it',
    family([marac('2026-02-15')], filed('2026-05-15')),
    '2026-05-15',
    { '3.3': 'met' },
  ],
  [
    'a search that ends a day short proves nothing, however late it is asked',
    family([marac('2026-02-15')], filed('2026-05-14')),
    '2026-05-20',
    { '3.3': 'unknown' },
  ],
  [
    'a repeat on the last day of the three months is final',
    family([marac('2026-02-15'), marac('2026-05-15')], filed('2026-09-01')),
    '2026-09-01',
    { '3.3': ['not-met', null] },
  ],
  [
    'a repeat on the day after them is none',
    family([marac('2026-02-15'), marac('2026-05-16')], filed('2026-09-01')),
    '2026-09-01',
    { '3.3': 'met' },
  ],
  [
    'a referral on the day the plan opened is the first since',
    family([marac('2026-01-10')], filed('2026-04-20')),
    '2026-04-20',
    { '3.3': 'met' },
  ],
  [
    'without one since, the last before the plan opened is the first',
    family([marac('2025-06-01'), marac('2025-12-01')], filed('2026-04-20', '2025-12-01')),
    '2026-04-20',
    { '3.3': 'met' },
  ],
  [
    'the last before the plan opened needs its own three months searched',
    family([marac('2025-12-01')], filed('2026-04-20')),
    '2026-04-20',
    { '3.3': 'unknown' },
  ],
  [
    'one since the plan opened goes before those earlier',
    family([marac('2025-12-20'), marac('2026-02-01')], filed('2026-05-01')),
    '2026-05-01',
    { '3.3': 'met' },
  ],
  [
    'a file that was searched and shows none makes it not applicable',
    family([], filed('2026-04-20')),
    '2026-04-20',
    { '3.3': 'not-applicable', '3.3.m1': 'not-applicable' },
  ],
  [
    'a file searched to 31 days ago shows it too',
    family([], filed('2026-03-20')),
    '2026-04-20',
    { '3.3': 'not-applicable' },
  ],
  [
    'a file searched to 32 days ago does not',
    family([], filed('2026-03-19')),
    '2026-04-20',
    { '3.3': 'unknown' },
  ],
  ['a file that nobody searched leaves it unknown', family([]), '2026-04-20', { '3.3': 'unknown' }],
  [
    'a referral to social care is no MARAC referral',
    family([referral('2026-02-15', 'a1', 'social-care')], filed('2026-04-20')),
    '2026-04-20',
    { '3.3': 'not-applicable' },
  ],
  [
    'a referral that does not say where it went leaves it unknown',
    family([unnamed], filed('2026-04-20')),
    '2026-04-20',
    { '3.3': 'unknown' },
  ],
  [
    'three clear months need the lead professional’s word as well',
    family([marac('2026-01-12')], filed('2026-04-20'), []),
    '2026-04-20',
    { '3.3': 'unknown' },
  ],
]

describe('repeat MARAC referrals', () => {
  tryCases(cases)
})

const findingOf = (plan: PlanDocument, on: string) =>
  evaluate(plan, on)
    .outcomes.flatMap(({ clauses }) => clauses)
    .find(({ ref }) => ref === '3.3.m1')

describe('the reasons of a MARAC referral', () => {
  it('name the first one and the day the three months are over', () => {
    expect(findingOf(family([marac('2026-02-15')]), '2026-03-01')?.because).toBe(
      'no MARAC referral on file after the first on 15 February 2026; 3 months are over on 15 May 2026; the lead professional is asked from 10 April 2026',
    )
  })

  it('say who holds it where the file is clear and the lead professional is not satisfied', () => {
    const words = [lead('3.3', 'not-met', '2026-04-20')]
    const plan = family([marac('2026-01-12')], filed('2026-04-20'), words)
    const outcome = evaluate(plan, '2026-04-20').outcomes.find(({ ref }) => ref === '3.3')
    expect(outcome).toMatchObject({ verdict: 'not-met', heldApart: 'judgement' })
    const both = family([marac('2026-01-12'), marac('2026-02-12')], filed('2026-04-20'))
    const repeated = evaluate(both, '2026-04-20').outcomes.find(({ ref }) => ref === '3.3')
    expect(repeated).toMatchObject({ verdict: 'not-met', heldApart: 'data' })
  })

  it('name the search that is missing', () => {
    expect(findingOf(family([]), '2026-04-20')?.missing).toEqual([
      'a search for referrals from 10 January 2026 to 20 April 2026 (Niche or MARAC)',
    ])
  })
})
