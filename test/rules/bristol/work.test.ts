import { describe } from 'vitest'
import type { EvidenceRow, PlanDocument, Row } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { father, mother, search, son } from '../plans/plan.ts'
import { working } from '../plans/rows.ts'
import { familyWith } from './plans.ts'

const home = (evidence: EvidenceRow[], more: Partial<PlanDocument> = {}) =>
  familyWith('6.1', ['a1'], evidence, more)

const claimed = (
  who: string,
  value: Row<'benefit'>['value'],
  from: string,
  to: string,
): Row<'benefit'> => ({ measure: 'benefit', who, value, from, to })

const jsa = claimed('a1', 'jsa-type', '2025-06-01', '2026-01-31')
const other = claimed('a1', 'other', '2025-06-01', '2026-01-31')

const cases: Case[] = [
  [
    'thirteen weeks from 1 February are not over on 2 May',
    home([other, working('a1', 'employed', '2026-02-01')]),
    '2026-05-02',
    { '6.1': ['waiting', '2026-05-03'] },
  ],
  [
    'thirteen weeks from 1 February are over on 3 May',
    home([other, working('a1', 'employed', '2026-02-01')]),
    '2026-05-03',
    { '6.1': 'met', '6.1.m1 a1': 'met' },
  ],
  [
    'a job that ended after 91 days was long enough',
    home([other, working('a1', 'employed', '2026-02-01', '2026-05-02')]),
    '2026-06-01',
    { '6.1': 'met' },
  ],
  [
    'a job that ended after 90 days was not',
    home([other, working('a1', 'employed', '2026-02-01', '2026-05-01')]),
    '2026-06-01',
    { '6.1': 'not-met' },
  ],
  [
    'days at work before the plan opened do not count',
    home([
      claimed('a1', 'other', '2025-01-01', '2025-11-30'),
      working('a1', 'employed', '2025-12-01'),
    ]),
    '2026-04-10',
    { '6.1': ['waiting', '2026-04-11'] },
  ],
  [
    'after JSA thirteen weeks are not enough',
    home([jsa, working('a1', 'employed', '2026-02-01')]),
    '2026-05-03',
    { '6.1': ['waiting', '2026-08-01'] },
  ],
  [
    'after JSA the 181st day at work is too early',
    home([jsa, working('a1', 'employed', '2026-02-01')]),
    '2026-07-31',
    { '6.1': ['waiting', '2026-08-01'] },
  ],
  [
    'after JSA the 182nd day at work meets it',
    home([jsa, working('a1', 'employed', '2026-02-01')]),
    '2026-08-01',
    { '6.1': 'met' },
  ],
  [
    'after JSA the 182 days need not follow each other',
    home([
      jsa,
      working('a1', 'employed', '2026-02-01', '2026-04-30'),
      working('a1', 'self-employed', '2026-05-15'),
    ]),
    '2026-08-15',
    { '6.1': 'met' },
  ],
  [
    'after JSA with a gap of 14 days the day before is too early',
    home([
      jsa,
      working('a1', 'employed', '2026-02-01', '2026-04-30'),
      working('a1', 'self-employed', '2026-05-15'),
    ]),
    '2026-08-14',
    { '6.1': ['waiting', '2026-08-15'] },
  ],
  [
    'after JSA days at work longer than 210 days ago do not count',
    home([
      jsa,
      working('a1', 'employed', '2026-02-01', '2026-03-31'),
      working('a1', 'employed', '2026-05-01'),
    ]),
    '2026-10-28',
    { '6.1': ['waiting', '2026-10-29'] },
  ],
  [
    'after JSA 182 days of the last 210 are enough, whatever came before',
    home([
      jsa,
      working('a1', 'employed', '2026-02-01', '2026-03-31'),
      working('a1', 'employed', '2026-05-01'),
    ]),
    '2026-10-29',
    { '6.1': 'met' },
  ],
  [
    'where the benefit before the job was not searched both lengths are judged',
    home([working('a1', 'employed', '2026-02-01')]),
    '2026-05-03',
    { '6.1': 'unknown' },
  ],
  [
    'where both lengths are reached it does not matter',
    home([working('a1', 'employed', '2026-02-01')]),
    '2026-08-01',
    { '6.1': 'met' },
  ],
  [
    'a file of benefits that shows none before the job asks for thirteen weeks',
    home([working('a1', 'employed', '2026-02-01')], {
      searched: [search(['benefit'], ['a1'], '2025-01-01', '2026-05-03')],
    }),
    '2026-05-03',
    { '6.1': 'met' },
  ],
  ['without a job on file it is unknown', home([]), '2026-05-03', { '6.1': 'unknown' }],
  [
    'one parent’s job is enough for the family',
    home(
      [
        claimed('a2', 'other', '2025-06-01', '2026-01-31'),
        working('a2', 'employed', '2026-02-01'),
        working('a1', 'employed', '2026-02-01', '2026-02-20'),
      ],
      { people: [mother, father, son] },
    ),
    '2026-05-03',
    { '6.1': 'met', '6.1.m1': 'met', '6.1.m1 a2': 'met' },
  ],
  [
    'a boy of fourteen is not asked',
    home([working('c1', 'employed', '2026-02-01')]),
    '2026-08-01',
    { '6.1': 'unknown' },
  ],
  [
    'a young person who turns sixteen on the way is',
    home(
      [claimed('c1', 'other', '2025-06-01', '2026-01-31'), working('c1', 'employed', '2026-02-01')],
      {
        people: [mother, { id: 'c1', kind: 'child', born: '2010-03-01' }],
      },
    ),
    '2026-05-03',
    { '6.1': 'met', '6.1.m1 c1': 'met' },
  ],
]

describe('thirteen weeks, or 26 of 30', () => {
  tryCases(cases)
})
