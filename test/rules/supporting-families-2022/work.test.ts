import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { need, planOf } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { fact, judged, schooled, working } from '../plans/rows.ts'

const adult = (evidence: EvidenceRow[]) => planOf({ needs: [need('10.1', ['a1'])], evidence })
const young = (evidence: EvidenceRow[]) => planOf({ needs: [need('10.3', ['c1'])], evidence })

const job: Case[] = [
  [
    'a job that begins tomorrow is not known today',
    adult([working('a1', 'employed', '2026-05-02')]),
    '2026-05-01',
    { '10.1': 'unknown', '10.1.E1': 'unknown' },
  ],
  [
    'a job that begins today is met',
    adult([working('a1', 'employed', '2026-05-02')]),
    '2026-05-02',
    { '10.1': 'met', '10.1.E1': 'met' },
  ],
  [
    'working for oneself is work',
    adult([working('a1', 'self-employed', '2026-05-02')]),
    '2026-05-02',
    { '10.1': 'met' },
  ],
  [
    'a job held since before the plan opened is work',
    adult([working('a1', 'employed', '2024-05-02')]),
    '2026-05-02',
    { '10.1': 'met' },
  ],
  [
    'on the last day of the job she is in work',
    adult([working('a1', 'employed', '2026-02-01', '2026-05-01')]),
    '2026-05-01',
    { '10.1.E1': 'met' },
  ],
  [
    'on the day after the job she is not',
    adult([working('a1', 'employed', '2026-02-01', '2026-05-01')]),
    '2026-05-02',
    { '10.1.E1': 'not-met', '10.1': 'unknown' },
  ],
  [
    'a job that ended and the next one',
    adult([
      working('a1', 'employed', '2026-02-01', '2026-05-01'),
      working('a1', 'employed', '2026-06-01'),
    ]),
    '2026-06-01',
    { '10.1.E1': 'met' },
  ],
  [
    'nothing is known of work',
    adult([]),
    '2026-05-01',
    { '10.1': ['unknown', null], '10.1.E1': 'unknown' },
  ],
  [
    'without any job on file a fact is enough',
    adult([fact('10.1.E1', true)]),
    '2026-05-01',
    { '10.1': 'met', '10.1.E1': 'met' },
  ],
  [
    'where jobs are on file a fact does not stand against them',
    adult([working('a1', 'employed', '2026-02-01', '2026-03-01'), fact('10.1.E1', true)]),
    '2026-05-01',
    { '10.1.E1': 'not-met' },
  ],
  [
    'her son’s job is not hers',
    adult([working('c1', 'employed', '2026-02-01')]),
    '2026-05-01',
    { '10.1.E1': 'unknown' },
  ],
  [
    'no job, and the keyworker sees progress',
    adult([working('a1', 'employed', '2026-02-01', '2026-03-01'), judged('agency', '10.1', 'met')]),
    '2026-05-01',
    { '10.1': 'met', '10.1.E1': 'not-met', '10.1.E2': 'met' },
  ],
  [
    'no job, and neither she nor the keyworker sees progress',
    adult([
      working('a1', 'employed', '2026-02-01', '2026-03-01'),
      judged('agency', '10.1', 'not-met'),
      judged('self', '10.1', 'not-met'),
    ]),
    '2026-05-01',
    { '10.1': ['not-met', null] },
  ],
]

const learning: Case[] = [
  [
    'in education, employment or training today',
    young([schooled('c1', 'eet', '2026-05-01')]),
    '2026-05-01',
    { '10.3': 'met', '10.3.E1': 'met' },
  ],
  [
    'in education, employment or training from tomorrow',
    young([schooled('c1', 'neet', '2026-01-01'), schooled('c1', 'eet', '2026-05-02')]),
    '2026-05-01',
    { '10.3.E1': 'not-met' },
  ],
  [
    'not in education, employment or training',
    young([schooled('c1', 'neet', '2026-01-01')]),
    '2026-05-01',
    { '10.3.E1': 'not-met', '10.3': 'unknown' },
  ],
  [
    'was out of it and is in it',
    young([
      schooled('c1', 'neet', '2026-01-01', '2026-04-30'),
      schooled('c1', 'eet', '2026-05-01'),
    ]),
    '2026-05-01',
    { '10.3.E1': 'met' },
  ],
  [
    'was in it and is out of it',
    young([
      schooled('c1', 'eet', '2026-01-01', '2026-04-30'),
      schooled('c1', 'neet', '2026-05-01'),
    ]),
    '2026-05-01',
    { '10.3.E1': 'not-met' },
  ],
  ['nothing is known', young([]), '2026-05-01', { '10.3': 'unknown', '10.3.E1': 'unknown' }],
  [
    'nothing is on file and a fact says so',
    young([fact('10.3.E1', true)]),
    '2026-05-01',
    { '10.3': 'met', '10.3.E1': 'met' },
  ],
  [
    'out of it, with a fact against the file',
    young([schooled('c1', 'neet', '2026-01-01'), fact('10.3.E1', true)]),
    '2026-05-01',
    { '10.3.E1': 'not-met' },
  ],
  [
    'out of it, with a secure pathway',
    young([schooled('c1', 'neet', '2026-01-01'), fact('10.3.E2', true)]),
    '2026-05-01',
    { '10.3': 'met', '10.3.E2': 'met' },
  ],
  [
    'out of it, and the young person says otherwise',
    young([schooled('c1', 'neet', '2026-01-01'), judged('child', '10.3', 'met')]),
    '2026-05-01',
    { '10.3': 'met', '10.3.E1': 'not-met', '10.3.E3': 'met' },
  ],
]

describe('an adult in work', () => {
  tryCases(job)
})

describe('a young person in education, employment or training', () => {
  tryCases(learning)
})
