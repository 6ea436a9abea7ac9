import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow, Person, Row, Searched } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { herefordshirePlan } from '../plans/herefordshire.ts'
import { father, mother, need, search, son } from '../plans/plan.ts'
import { fact, working } from '../plans/rows.ts'

const claiming = (
  who: string,
  value: Row<'benefit'>['value'],
  from: string,
  to?: string,
): Row<'benefit'> => ({ measure: 'benefit', who, from, value, ...(to === undefined ? {} : { to }) })

const family = (
  evidence: EvidenceRow[],
  searched: Searched[] = [],
  people: Person[] = [mother, father, son],
) => herefordshirePlan({ people, needs: [need('4.1', ['a1'])], evidence, searched })

const jsa = claiming('a1', 'jsa-type', '2025-06-01', '2026-01-31')
const other = claiming('a1', 'other', '2025-06-01', '2026-01-31')
const job = working('a1', 'employed', '2026-02-01')

const months: Case[] = [
  [
    'after JSA a job of one day less than six months waits',
    family([jsa, job]),
    '2026-07-31',
    { '11': ['waiting', '2026-08-01'], '11.m1 a1': ['waiting', '2026-08-01'] },
  ],
  [
    'after JSA six months are met',
    family([jsa, job]),
    '2026-08-01',
    { '11': 'met', '11.m1 a1': 'met' },
  ],
  [
    'after another benefit a job of one day less than three months waits',
    family([other, job]),
    '2026-04-30',
    { '11': ['waiting', '2026-05-01'] },
  ],
  [
    'after another benefit three months are met',
    family([other, job]),
    '2026-05-01',
    { '11': 'met' },
  ],
  [
    'thirteen weeks are not three months',
    family([other, working('a1', 'employed', '2026-02-01', '2026-04-29')]),
    '2026-05-10',
    { '11.m1 a1': ['not-met', null] },
  ],
  [
    'a job that ended after three whole months was held that long',
    family([other, working('a1', 'employed', '2026-02-01', '2026-04-30')]),
    '2026-05-10',
    { '11': 'met' },
  ],
  [
    'a job begun before the plan counts from the day it opened',
    family([
      claiming('a1', 'other', '2025-06-01', '2025-11-30'),
      working('a1', 'employed', '2025-12-01'),
    ]),
    '2026-04-09',
    { '11': ['waiting', '2026-04-10'] },
  ],
  [
    'two jobs without a day between are one',
    family([
      other,
      working('a1', 'employed', '2026-02-01', '2026-03-15'),
      working('a1', 'self-employed', '2026-03-16'),
    ]),
    '2026-05-01',
    { '11': 'met' },
  ],
  [
    'a day without work begins the months again',
    family([
      other,
      working('a1', 'employed', '2026-02-01', '2026-03-15'),
      working('a1', 'employed', '2026-03-17'),
    ]),
    '2026-05-01',
    { '11': ['waiting', '2026-06-17'] },
  ],
  [
    'of several benefits the last before the job decides',
    family([claiming('a1', 'jsa-type', '2024-01-01', '2025-05-31'), other, job]),
    '2026-05-01',
    { '11': 'met' },
  ],
  [
    'a benefit that began with the job came after it',
    family([other, claiming('a1', 'jsa-type', '2026-02-01'), job]),
    '2026-05-01',
    { '11': 'met' },
  ],
  [
    'a job from 30 November is complete at the end of February',
    family([
      claiming('a1', 'other', '2026-02-01', '2026-11-29'),
      working('a1', 'employed', '2026-11-30'),
    ]),
    '2027-02-27',
    { '11': ['waiting', '2027-02-28'] },
  ],
]

const unsearched: Case[] = [
  [
    'where no benefit was searched a job of three months hangs on it',
    family([job]),
    '2026-05-01',
    { '11.m1 a1': ['unknown', null] },
  ],
  ['a job of six months does not', family([job]), '2026-08-01', { '11': 'met' }],
  [
    'a job below three months waits for the longer of both',
    family([job]),
    '2026-04-30',
    { '11.m1 a1': ['waiting', '2026-08-01'] },
  ],
  [
    'where the day before the job was searched and nothing found, three months do',
    family([job], [search(['benefit'], ['a1'], '2026-01-01', '2026-01-31')]),
    '2026-05-01',
    { '11': 'met' },
  ],
]

const anybody: Case[] = [
  [
    'one of the family is enough',
    family([
      claiming('a2', 'other', '2025-06-01', '2026-01-31'),
      working('a2', 'employed', '2026-02-01'),
    ]),
    '2026-05-01',
    { '11': 'met', '11.m1': 'met', '11.m1 a2': 'met', '11.m1 a1': 'unknown' },
  ],
  [
    'a young person who turns sixteen during the plan is one of them',
    family(
      [
        claiming('c1', 'other', '2026-03-01', '2026-03-31'),
        working('c1', 'employed', '2026-04-01'),
      ],
      [],
      [mother, { ...son, born: '2010-03-01' }],
    ),
    '2026-07-01',
    { '11': 'met', '11.m1 c1': 'met' },
  ],
  [
    'searched and never in work, it is not met',
    family([], [search(['employment'], 'family', '2026-01-10', '2026-05-01')], [mother, son]),
    '2026-05-01',
    { '11': ['not-met', null] },
  ],
  ['nobody searched for work: unknown', family([]), '2026-05-01', { '11': ['unknown', null] }],
  [
    'without a job on file a fact tells',
    family([fact('11.m1', true, { who: 'a1' })]),
    '2026-05-01',
    { '11': 'met' },
  ],
  [
    'a fact about one adult is enough for progress to work',
    family([fact('12.m1', true, { who: 'a2' }), fact('13.m1', false, { who: 'a2' })]),
    '2026-05-01',
    {
      '12': 'met',
      '12.m1 a2': 'met',
      '12.m1 a1': 'unknown',
      '13': 'unknown',
      '13.m1 a2': 'not-met',
    },
  ],
  [
    'debt and benefits are both needed',
    family([fact('14.m1', true)]),
    '2026-05-01',
    { '14': 'unknown', '14.m1': 'met', '14.m2': 'unknown' },
  ],
]

describe('months in a job by the benefit before it', () => {
  tryCases(months)
})

describe('a benefit that nobody searched', () => {
  tryCases(unsearched)
})

describe('whoever of the family works', () => {
  tryCases(anybody)
})

describe('a benefit during the job', () => {
  const codesOf = (evidence: EvidenceRow[]) =>
    evaluate(family(evidence), '2026-05-01').warnings.map(({ code }) => code)

  it('is warned about and does not decide', () => {
    expect(codesOf([other, claiming('a1', 'other', '2026-04-01'), job])).toContain('still-claiming')
  })

  it('is not mentioned where the claim ended the day before', () => {
    expect(codesOf([other, job])).not.toContain('still-claiming')
  })
})
