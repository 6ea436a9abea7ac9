import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { herefordshirePlan } from '../plans/herefordshire.ts'
import { father, mother, need, son } from '../plans/plan.ts'
import { abuse, fact, judged } from '../plans/rows.ts'

const family = (evidence: EvidenceRow[] = []) =>
  herefordshirePlan({
    people: [mother, { ...father, household: false }, son],
    needs: [need('5.1', ['a1'])],
    evidence,
  })

const reduction: Case[] = [
  [
    'it waits for six months after the plan opened',
    family(),
    '2026-07-09',
    { '15': ['waiting', '2026-07-10'] },
  ],
  ['from then on a word is missing', family(), '2026-07-10', { '15': ['unknown', null] }],
  [
    'a fact of that day is enough',
    family([fact('15.m1', true, { on: '2026-07-10' })]),
    '2026-07-10',
    { '15': 'met' },
  ],
  [
    'a fact of the day before came too early',
    family([fact('15.m1', true, { on: '2026-07-09' })]),
    '2026-07-10',
    { '15': ['unknown', null] },
  ],
  [
    'judged met early, it waits',
    family([judged('practitioner', '15.m1', 'met', '2026-05-01')]),
    '2026-06-01',
    { '15': ['waiting', '2026-07-10'] },
  ],
  [
    'judged not met early, it is not met at once',
    family([judged('practitioner', '15.m1', 'not-met', '2026-05-01')]),
    '2026-06-01',
    { '15': ['not-met', null] },
  ],
  [
    'an early adverse judgement stands after six months',
    family([judged('practitioner', '15.m1', 'not-met', '2026-05-01')]),
    '2026-08-01',
    { '15': 'not-met' },
  ],
  [
    'until a later one',
    family([
      judged('practitioner', '15.m1', 'not-met', '2026-05-01'),
      judged('practitioner', '15.m1', 'met', '2026-07-20'),
    ]),
    '2026-08-01',
    { '15': 'met' },
  ],
  [
    'a plan opened on 10 January waits six months though it closed before',
    herefordshirePlan({ needs: [need('5.1', ['a1'])], closed: '2026-06-01' }),
    '2026-07-01',
    { '15': ['waiting', '2026-07-10'] },
  ],
]

const engaged: Case[] = [
  [
    'the person the issue names is engaged',
    family([fact('16.m1', true, { who: 'a1' })]),
    '2026-05-01',
    { '16': 'met', '16.m1 a1': 'met' },
  ],
  [
    'a fact about somebody else says nothing of her',
    family([fact('16.m1', true, { who: 'c1' })]),
    '2026-05-01',
    { '16': 'unknown', '16.m1 a1': 'unknown' },
  ],
  [
    'a fact about the family covers everyone',
    family([fact('16.m1', true, { who: 'family' })]),
    '2026-05-01',
    { '16': 'met' },
  ],
  [
    'a perpetrator who lives elsewhere is told of where an issue names him',
    herefordshirePlan({
      people: [mother, { ...father, household: false }, son],
      needs: [need('5.2', ['a2'])],
      evidence: [fact('17.m1', true, { who: 'a2' })],
    }),
    '2026-05-01',
    { '17': 'met', '17.m1 a2': 'met', '17.m1 a1': 'unknown' },
  ],
  ['without a word a programme is unknown', family(), '2026-05-01', { '17': ['unknown', null] }],
]

describe('a reduction for at least six months', () => {
  tryCases(reduction)
})

describe('support and programmes', () => {
  tryCases(engaged)
})

it('shows the incidents on file beside the word it asks for', () => {
  const findings = evaluate(
    family([abuse('2025-11-01', 'a1'), abuse('2025-12-01', 'a1'), abuse('2026-02-01', 'family')]),
    '2026-07-10',
  )
  const [clause] = findings.outcomes.flatMap(({ clauses }) => clauses)
  expect(clause?.because).toBe(
    'no fact or judgement yet; domestic abuse incidents on file: 2 in the 6 months to 10 January 2026, 1 since',
  )
})
