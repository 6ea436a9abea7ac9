import { describe } from 'vitest'
import type { EvidenceRow, Person } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { herefordshirePlan } from '../plans/herefordshire.ts'
import { daughter, mother, need, search, son } from '../plans/plan.ts'
import { excluded } from '../plans/rows.ts'

const family = (evidence: EvidenceRow[], people: Person[] = [mother, son], until = '2027-03-28') =>
  herefordshirePlan({
    people,
    needs: [need('2.2', ['c1'])],
    evidence,
    searched: [search(['exclusion'], 'family', '2026-01-01', until)],
  })

const fixed = (days: string[], who = 'c1') => days.map((day) => excluded(day, who, 1))

const cases: Case[] = [
  [
    'two fixed term exclusions in three terms are fewer than three',
    family(fixed(['2026-05-01', '2026-10-01'])),
    '2027-03-28',
    { '5': 'met', '5.m1 c1': 'met' },
  ],
  [
    'three are not',
    family(fixed(['2026-05-01', '2026-10-01', '2027-02-01'])),
    '2027-03-28',
    { '5': ['not-met', '2027-07-31'] },
  ],
  [
    'three already speak against it while the terms run',
    family(fixed(['2026-05-01', '2026-05-08', '2026-06-01'])),
    '2026-07-01',
    { '5': 'not-met' },
  ],
  [
    'two while the terms run say nothing yet',
    family(fixed(['2026-05-01', '2026-05-08'])),
    '2026-07-01',
    { '5': ['waiting', '2027-03-28'] },
  ],
  [
    'an exclusion in the term in which the plan opened does not count',
    family(fixed(['2026-02-01', '2026-05-01', '2026-10-01'])),
    '2027-03-28',
    { '5': 'met' },
  ],
  [
    'a permanent exclusion is no fixed term one',
    family([
      ...fixed(['2026-05-01', '2026-10-01']),
      { ...excluded('2027-02-01', 'c1', 0), class: 'permanent' },
    ]),
    '2027-03-28',
    { '5': 'met' },
  ],
  [
    'a long one counts once: days belong to the issue',
    family([excluded('2026-05-01', 'c1', 10)]),
    '2027-03-28',
    { '5': 'met' },
  ],
  [
    'two children with two each are below three',
    family(
      [...fixed(['2026-05-01', '2026-10-01']), ...fixed(['2026-05-02', '2026-10-02'], 'c2')],
      [mother, son, daughter],
    ),
    '2027-03-28',
    { '5': 'met', '5.m1 c1': 'met', '5.m1 c2': 'met' },
  ],
  [
    'terms that nobody searched to their end are unknown',
    family([], [mother, son], '2027-01-31'),
    '2027-03-28',
    { '5': 'unknown' },
  ],
  [
    'a child below school age is not asked',
    family([], [mother, son, { id: 'c3', kind: 'child', born: '2023-01-01' }]),
    '2027-03-28',
    { '5': 'met', '5.m1 c3': 'not-applicable' },
  ],
]

describe('fewer than three fixed term exclusions in three terms', () => {
  tryCases(cases)
})
