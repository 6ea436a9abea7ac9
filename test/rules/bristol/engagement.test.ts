import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { fact, judged } from '../plans/rows.ts'
import { familyWith, lead, tookPart } from './plans.ts'

const victim = (...evidence: EvidenceRow[]) => familyWith('3.1', ['a1'], evidence)
const drinker = (...evidence: EvidenceRow[]) => familyWith('4.2', ['a1'], evidence)
const on = '2026-04-20'

const cases: Case[] = [
  [
    'a victim who engaged fully meets it at once',
    victim(tookPart('a1', 'fully')),
    '2026-02-01',
    { '3.1': 'met', '3.1.m1 a1': 'met' },
  ],
  [
    'a victim who did not engage does not',
    victim(tookPart('a1', 'none')),
    on,
    { '3.1': 'not-met' },
  ],
  [
    'of a victim who engaged somewhat nobody has judged',
    victim(tookPart('a1', 'somewhat')),
    on,
    { '3.1': 'unknown' },
  ],
  [
    'a professional judges that somewhat was enough',
    victim(tookPart('a1', 'somewhat'), judged('practitioner', '3.1', 'met')),
    on,
    { '3.1': 'met' },
  ],
  [
    'a professional judges that somewhat was not enough',
    victim(tookPart('a1', 'somewhat'), judged('practitioner', '3.1', 'not-met')),
    on,
    { '3.1': 'not-met' },
  ],
  [
    'her own word does not judge it',
    victim(tookPart('a1', 'somewhat'), judged('self', '3.1', 'met')),
    on,
    { '3.1': 'unknown' },
  ],
  [
    'a level that is not on file is judged like somewhat',
    victim(tookPart('a1', undefined), judged('practitioner', '3.1', 'met')),
    on,
    { '3.1': 'met' },
  ],
  ['without participation on file it is unknown', victim(), on, { '3.1': 'unknown' }],
  [
    'without participation on file the lead professional’s report may say so',
    victim(lead('3.1', 'met', '2026-03-01')),
    on,
    { '3.1': 'met' },
  ],
  [
    'without participation on file a fact may say so',
    victim(fact('3.1.m1', true)),
    on,
    { '3.1': 'met' },
  ],
  [
    'of one service the latest level counts',
    victim(
      tookPart('a1', 'none', { service: 'Next Link', to: '2026-02-01' }),
      tookPart('a1', 'fully', { service: 'next link', from: '2026-02-02' }),
    ),
    on,
    { '3.1': 'met' },
  ],
  [
    'two services that differ are for a professional to judge',
    victim(
      tookPart('a1', 'none', { service: 'Next Link' }),
      tookPart('a1', 'fully', { service: 'parenting course' }),
    ),
    on,
    { '3.1': 'unknown' },
  ],
  [
    'what ended before the plan opened says nothing of it',
    victim(tookPart('a1', 'fully', { from: '2025-10-01', to: '2026-01-09' })),
    on,
    { '3.1': 'unknown' },
  ],
  [
    'what ended on the day it opened does',
    victim(tookPart('a1', 'fully', { from: '2025-10-01', to: '2026-01-10' })),
    on,
    { '3.1': 'met' },
  ],
  [
    'with a substance misuse agency full engagement needs the lead professional too',
    drinker(tookPart('a1', 'fully')),
    on,
    { '4.2': 'unknown' },
  ],
  [
    'with both it is met',
    drinker(tookPart('a1', 'fully'), lead('4.2', 'met', on)),
    on,
    { '4.2': 'met', '4.2.m1 a1': 'met' },
  ],
  [
    'before three months it waits',
    drinker(tookPart('a1', 'fully')),
    '2026-04-09',
    { '4.2': ['waiting', '2026-04-10'] },
  ],
  [
    'no engagement holds it back at once',
    drinker(tookPart('a1', 'none')),
    '2026-02-01',
    { '4.2': 'not-met' },
  ],
  [
    'the lead professional alone does not prove the engagement',
    drinker(lead('4.2', 'met', on)),
    on,
    { '4.2': 'unknown' },
  ],
  [
    'somewhat engaged, the lead professional’s one word judges both',
    drinker(tookPart('a1', 'somewhat'), lead('4.2', 'met', on)),
    on,
    { '4.2': 'met' },
  ],
]

describe('levels of engagement', () => {
  tryCases(cases)
})

describe('the reasons of engagement', () => {
  const lineOf = (...evidence: EvidenceRow[]) =>
    evaluate(victim(...evidence), on)
      .outcomes.flatMap(({ clauses }) => clauses)
      .find(({ ref, who }) => ref === '3.1.m1' && who === 'a1')

  it('name the level, the service and who must still judge', () => {
    const row = tookPart('a1', 'somewhat', { service: 'Next Link' })
    expect(lineOf(row)?.because).toBe(
      'somewhat engaged with Next Link from 20 January 2026; not judged yet by the lead professional or another practitioner',
    )
    expect(lineOf(row)?.lacks).toEqual(['judgement'])
  })

  it('name what is missing where nothing is on file', () => {
    expect(lineOf()).toMatchObject({
      because: 'no participation on file since the plan opened',
      missing: ['participation, and how fully (Lead professional)'],
    })
  })
})
