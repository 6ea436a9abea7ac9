import { describe } from 'vitest'
import type { EvidenceRow, PlanDocument } from '../../../../rules/plan-document.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { father, mother, search, son } from '../../plans/plan.ts'
import { working } from '../../plans/rows.ts'
import { claiming, familyWith } from './plans.ts'

const jobs = (evidence: readonly EvidenceRow[], parts: Partial<PlanDocument> = {}) =>
  familyWith('4.1', evidence, {
    searched: [search(['employment', 'benefit'], 'family', '2025-01-01', '2026-09-30')],
    ...parts,
  })

const jsa = claiming('a1', 'jsa-type', '2025-06-01', '2026-02-28')
const otherBenefit = claiming('a1', 'other', '2025-06-01', '2026-02-28')
const job = working('a1', 'employed', '2026-03-01')
const unsearched = { searched: [] }

const cases: Case[] = [
  [
    'after jobseeker’s allowance, the day before six months',
    jobs([jsa, job]),
    '2026-08-31',
    { '11.m1': ['waiting', '2026-09-01'], '11': ['waiting', '2026-09-01'] },
  ],
  ['and on the day', jobs([jsa, job]), '2026-09-01', { '11.m1': 'met', '11': 'met' }],
  [
    'after another benefit, the day before three months',
    jobs([otherBenefit, job]),
    '2026-05-31',
    { '11.m1': ['waiting', '2026-06-01'] },
  ],
  ['and on the day', jobs([otherBenefit, job]), '2026-06-01', { '11.m1': 'met' }],
  [
    'three months are no 13 weeks',
    jobs([otherBenefit, working('a1', 'employed', '2026-02-01')]),
    '2026-04-30',
    { '11.m1': ['waiting', '2026-05-01'] },
  ],
  [
    'after jobseeker’s allowance three months are not enough',
    jobs([jsa, job]),
    '2026-06-01',
    { '11.m1': ['waiting', '2026-09-01'] },
  ],
  [
    'a job from 30 November is held three months on 28 February',
    jobs([
      claiming('a1', 'other', '2025-06-01', '2026-11-29'),
      working('a1', 'employed', '2026-11-30'),
    ]),
    '2027-02-27',
    { '11.m1': ['waiting', '2027-02-28'] },
  ],
  [
    'a job from before the plan counts from its opening, the day before',
    jobs([
      claiming('a1', 'other', '2025-06-01', '2025-11-30'),
      working('a1', 'employed', '2025-12-01'),
    ]),
    '2026-04-09',
    { '11.m1': ['waiting', '2026-04-10'] },
  ],
  [
    'and on the day',
    jobs([
      claiming('a1', 'other', '2025-06-01', '2025-11-30'),
      working('a1', 'employed', '2025-12-01'),
    ]),
    '2026-04-10',
    { '11.m1': 'met' },
  ],
  [
    'a job that ended when its days were six months',
    jobs([jsa, working('a1', 'employed', '2026-03-01', '2026-08-31')]),
    '2026-09-15',
    { '11.m1': 'met' },
  ],
  [
    'a job that ended the day before that',
    jobs([jsa, working('a1', 'employed', '2026-03-01', '2026-08-30')]),
    '2026-09-15',
    { '11.m1': 'not-met' },
  ],
  [
    'no file on benefits, the job not yet three months old',
    jobs([job], unsearched),
    '2026-05-31',
    { '11.m1': 'waiting' },
  ],
  [
    'no file on benefits, the job between three and six months old',
    jobs([job], unsearched),
    '2026-06-01',
    { '11.m1': ['unknown', null] },
  ],
  [
    'no file on benefits, the day before six months',
    jobs([job], unsearched),
    '2026-08-31',
    { '11.m1': ['unknown', null] },
  ],
  [
    'no file on benefits, six months old',
    jobs([job], unsearched),
    '2026-09-01',
    { '11.m1': 'met' },
  ],
  ['nobody works, searched', jobs([jsa]), '2026-09-01', { '11.m1': 'not-met' }],
  [
    'nobody is known to work',
    jobs([jsa], unsearched),
    '2026-09-01',
    { '11.m1': ['unknown', null] },
  ],
  [
    'one of two parents is enough',
    jobs([otherBenefit, job], { people: [mother, father, son] }),
    '2026-06-01',
    { '11.m1': 'met', '11.m1 a1': 'met' },
  ],
  [
    'each by the benefit they claimed themselves',
    jobs(
      [
        jsa,
        job,
        claiming('a2', 'other', '2025-06-01', '2026-02-28'),
        working('a2', 'employed', '2026-03-01'),
      ],
      { people: [mother, father, son] },
    ),
    '2026-06-01',
    { '11.m1 a1': ['waiting', '2026-09-01'], '11.m1 a2': 'met', '11.m1': 'met' },
  ],
]

describe('a job held six months, or three', () => {
  tryCases(cases)
})
