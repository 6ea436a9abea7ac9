import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { daughter, mother, need, planOf, search, son } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { fact, harm, judged } from '../plans/rows.ts'

/** A son with one of the three needs, whom the practitioner and he himself judge safe; his plan has ended. */
const sonWith = (
  ref: '6.3' | '6.4' | '6.5',
  evidence: EvidenceRow[],
  until: string,
  closed?: string,
) =>
  planOf({
    people: [mother, son, daughter],
    ...(closed === undefined ? {} : { closed }),
    needs: [need(ref, ['c1'])],
    evidence: [
      judged('practitioner', ref, 'met'),
      judged('child', ref, 'met'),
      fact('6.5.E2', true),
      ...evidence,
    ],
    searched: [search(['harm-report'], ['c1'], '2026-01-10', until)],
  })

const sexual: Case[] = [
  [
    'no report since the plan opened is met',
    sonWith('6.3', [], '2026-06-15'),
    '2026-06-15',
    { '6.3': 'met', '6.3.E2': 'met' },
  ],
  [
    'a police report since the plan opened is final',
    sonWith('6.3', [harm('2026-02-01', 'c1', 'police', 'sexual-exploitation')], '2026-06-15'),
    '2026-06-15',
    { '6.3': ['not-met', null], '6.3.E2': ['not-met', null] },
  ],
  [
    'a police report stays final two years later',
    sonWith('6.3', [harm('2026-02-01', 'c1', 'police', 'sexual-exploitation')], '2028-06-15'),
    '2028-06-15',
    { '6.3.E2': ['not-met', null] },
  ],
  [
    'a police report before the plan opened does not count',
    sonWith('6.3', [harm('2026-01-09', 'c1', 'police', 'sexual-exploitation')], '2026-06-15'),
    '2026-06-15',
    { '6.3.E2': 'met' },
  ],
  [
    'a school’s report does not count',
    sonWith('6.3', [harm('2026-02-01', 'c1', 'school', 'sexual-exploitation')], '2026-06-15'),
    '2026-06-15',
    { '6.3.E2': 'met' },
  ],
  [
    'a police report of criminal exploitation does not count',
    sonWith('6.3', [harm('2026-02-01', 'c1', 'police', 'criminal-exploitation')], '2026-06-15'),
    '2026-06-15',
    { '6.3.E2': 'met' },
  ],
  [
    'a police report about his sister does not count',
    sonWith('6.3', [harm('2026-02-01', 'c2', 'police', 'sexual-exploitation')], '2026-06-15'),
    '2026-06-15',
    { '6.3.E2': 'met' },
  ],
  [
    'a police search of 31 days ago is fresh enough',
    sonWith('6.3', [], '2026-05-15'),
    '2026-06-15',
    { '6.3.E2': 'met' },
  ],
  [
    'a police search of 32 days ago is stale',
    sonWith('6.3', [], '2026-05-14'),
    '2026-06-15',
    { '6.3.E2': ['unknown', null] },
  ],
  [
    'a police report after the last searched day is final',
    sonWith('6.3', [harm('2026-06-10', 'c1', 'police', 'sexual-exploitation')], '2026-05-31'),
    '2026-06-15',
    { '6.3.E2': ['not-met', null] },
  ],
  [
    'a report on the day of closure counts',
    sonWith(
      '6.3',
      [harm('2026-05-01', 'c1', 'police', 'sexual-exploitation')],
      '2026-05-01',
      '2026-05-01',
    ),
    '2026-06-15',
    { '6.3.E2': ['not-met', null] },
  ],
  [
    'a report after closure does not count',
    sonWith(
      '6.3',
      [harm('2026-05-02', 'c1', 'police', 'sexual-exploitation')],
      '2026-05-01',
      '2026-05-01',
    ),
    '2026-06-15',
    { '6.3.E2': 'met' },
  ],
  [
    'a police search to the day before closure does not reach',
    sonWith('6.3', [], '2026-04-30', '2026-05-01'),
    '2026-05-10',
    { '6.3.E2': 'unknown' },
  ],
  [
    'a police search to closure stays good a year later',
    sonWith('6.3', [], '2026-05-01', '2026-05-01'),
    '2027-05-01',
    { '6.3.E2': 'met' },
  ],
]

const criminal: Case[] = [
  [
    'a police report of criminal exploitation is final',
    sonWith('6.4', [harm('2026-02-01', 'c1', 'police', 'criminal-exploitation')], '2026-06-15'),
    '2026-06-15',
    { '6.4': ['not-met', null], '6.4.E2': ['not-met', null] },
  ],
  [
    'a police report of sexual exploitation does not count',
    sonWith('6.4', [harm('2026-02-01', 'c1', 'police', 'sexual-exploitation')], '2026-06-15'),
    '2026-06-15',
    { '6.4': 'met', '6.4.E2': 'met' },
  ],
  [
    'a school’s report of criminal exploitation does not count',
    sonWith('6.4', [harm('2026-02-01', 'c1', 'school', 'criminal-exploitation')], '2026-06-15'),
    '2026-06-15',
    { '6.4.E2': 'met' },
  ],
  [
    'a file nobody searched is unknown',
    planOf({ needs: [need('6.4', ['c1'])] }),
    '2026-06-15',
    { '6.4': 'unknown', '6.4.E2': 'unknown' },
  ],
]

const outside: Case[] = [
  [
    'no report from police or school is met',
    sonWith('6.5', [], '2026-06-15'),
    '2026-06-15',
    { '6.5': 'met', '6.5.E3': 'met' },
  ],
  [
    'a police report of bullying is final',
    sonWith('6.5', [harm('2026-02-01', 'c1', 'police', 'peer')], '2026-06-15'),
    '2026-06-15',
    { '6.5': ['not-met', null], '6.5.E3': ['not-met', null] },
  ],
  [
    'a school’s report is final too',
    sonWith('6.5', [harm('2026-02-01', 'c1', 'school', 'peer')], '2026-06-15'),
    '2026-06-15',
    { '6.5.E3': ['not-met', null] },
  ],
  [
    'reports of another kind count as well',
    sonWith('6.5', [harm('2026-02-01', 'c1', 'school', 'other')], '2026-06-15'),
    '2026-06-15',
    { '6.5.E3': ['not-met', null] },
  ],
  [
    'a report of exploitation counts as well',
    sonWith('6.5', [harm('2026-02-01', 'c1', 'police', 'sexual-exploitation')], '2026-06-15'),
    '2026-06-15',
    { '6.5.E3': ['not-met', null] },
  ],
  [
    'a report before the plan opened does not count',
    sonWith('6.5', [harm('2026-01-09', 'c1', 'school', 'peer')], '2026-06-15'),
    '2026-06-15',
    { '6.5.E3': 'met' },
  ],
  [
    'a file nobody searched is unknown',
    planOf({ needs: [need('6.5', ['c1'])] }),
    '2026-06-15',
    { '6.5.E3': 'unknown' },
  ],
]

describe('police reports of sexual exploitation', () => {
  tryCases(sexual)
})

describe('police reports of criminal exploitation', () => {
  tryCases(criminal)
})

describe('police and school reports of harm outside the family', () => {
  tryCases(outside)
})
