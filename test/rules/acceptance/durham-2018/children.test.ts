import { describe } from 'vitest'
import type { EvidenceRow, Person, PlanDocument } from '../../../../rules/plan-document.ts'
import { daughter, mother, need, search, son } from '../../plans/plan.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { fact, judged, supported } from '../../plans/rows.ts'
import { durham } from './plans.ts'

const day = '2026-07-10'
const child = (parts: Partial<PlanDocument>) => durham({ needs: [need('3.1', ['c1'])], ...parts })

const levels = (evidence: EvidenceRow[], people: Person[] = [mother, son]) =>
  child({ evidence, people })
const cin = (to?: string, who = 'c1') => supported(who, 'child-in-need', '2025-11-01', to)
const protection = (to?: string) => supported('c1', 'child-protection', '2025-11-01', to)

const stepped: Case[] = [
  [
    'down to early help, six months less a day ago',
    levels([cin('2026-02-28'), supported('c1', 'early-help', '2026-03-01')]),
    '2026-08-31',
    { '3.1': ['waiting', '2026-09-01'] },
  ],
  [
    'down to early help six months ago',
    levels([cin('2026-02-28'), supported('c1', 'early-help', '2026-03-01')]),
    '2026-09-01',
    { '3.1': 'met', '3.1.m1': 'met' },
  ],
  [
    'from child protection to child in need is a lower level',
    levels([protection('2026-02-28'), supported('c1', 'child-in-need', '2026-03-01')]),
    '2026-09-01',
    { '3.1': 'met' },
  ],
  [
    'two steps down count together',
    levels([
      protection('2026-02-28'),
      supported('c1', 'child-in-need', '2026-03-01', '2026-05-31'),
      supported('c1', 'early-help', '2026-06-01'),
    ]),
    '2026-09-01',
    { '3.1': 'met' },
  ],
  [
    'and a day early they wait',
    levels([
      protection('2026-02-28'),
      supported('c1', 'child-in-need', '2026-03-01', '2026-05-31'),
      supported('c1', 'early-help', '2026-06-01'),
    ]),
    '2026-08-31',
    { '3.1': ['waiting', '2026-09-01'] },
  ],
  ['still on the plan it began with', levels([cin()]), '2026-09-01', { '3.1': 'not-met' }],
  [
    'stepped down and back on the plan after two months',
    levels([
      cin('2026-02-28'),
      supported('c1', 'early-help', '2026-03-01', '2026-04-30'),
      supported('c1', 'child-in-need', '2026-05-01'),
    ]),
    '2026-09-01',
    { '3.1': 'not-met' },
  ],
  [
    'from child in need up to child protection',
    levels([cin('2026-02-28'), supported('c1', 'child-protection', '2026-03-01')]),
    '2026-09-01',
    { '3.1': 'not-met' },
  ],
  [
    'looked after since: higher than the plan',
    levels([cin('2026-02-28'), supported('c1', 'looked-after', '2026-03-01')]),
    '2026-09-01',
    { '3.1': 'not-met' },
  ],
  [
    'up and down again: six months count from the later step',
    levels([
      cin('2026-02-28'),
      supported('c1', 'early-help', '2026-03-01', '2026-04-30'),
      supported('c1', 'child-in-need', '2026-05-01', '2026-06-30'),
      supported('c1', 'early-help', '2026-07-01'),
    ]),
    '2027-01-01',
    { '3.1': 'met' },
  ],
  ['no plan since the opening', levels([]), '2026-09-01', { '3.1': 'not-applicable' }],
  [
    'only early help since the opening',
    levels([supported('c1', 'early-help', '2026-01-10')]),
    '2026-09-01',
    { '3.1': 'not-applicable' },
  ],
  [
    'a plan that ended the day before the opening',
    levels([cin('2026-01-09')]),
    '2026-09-01',
    { '3.1': 'not-applicable' },
  ],
  [
    'a plan that ended on the opening day is one since the opening',
    levels([cin('2026-01-10'), supported('c1', 'early-help', '2026-01-11')]),
    '2026-09-01',
    { '3.1': 'met' },
  ],
  [
    'ended, and nobody searched for what came after',
    levels([cin('2026-02-28')]),
    '2026-09-01',
    { '3.1': 'unknown' },
  ],
  [
    'ended, and a search found nothing after',
    {
      ...levels([cin('2026-02-28')]),
      searched: [search(['support-level'], ['c1'], '2026-01-10', '2026-09-01')],
    },
    '2026-09-01',
    { '3.1': 'met' },
  ],
  [
    'the sister’s plan runs on',
    levels(
      [cin('2026-02-28'), supported('c1', 'early-help', '2026-03-01'), cin(undefined, 'c2')],
      [mother, son, daughter],
    ),
    '2026-09-01',
    { '3.1': 'not-met', '3.1.m1 c1': 'met', '3.1.m1 c2': 'not-met' },
  ],
  [
    'a sister elsewhere does not matter',
    levels(
      [cin('2026-02-28'), supported('c1', 'early-help', '2026-03-01'), cin(undefined, 'c2')],
      [mother, son, { ...daughter, household: false }],
    ),
    '2026-09-01',
    { '3.1': 'met' },
  ],
]

const said: Case[] = ['3.2', '3.3', '3.4', '3.8', '3.9'].flatMap((ref): Case[] => [
  [`${ref}: nobody has said`, child({}), day, { [ref]: ['unknown', null] }],
  [
    `${ref}: said while the plan is open`,
    child({ evidence: [fact(`${ref}.m1`, true)] }),
    day,
    { [ref]: 'met' },
  ],
  [`${ref}: denied`, child({ evidence: [fact(`${ref}.m1`, false)] }), day, { [ref]: 'not-met' }],
  [
    `${ref}: judged`,
    child({ evidence: [judged('team', `${ref}.m1`, 'met')] }),
    day,
    { [ref]: 'met' },
  ],
])

describe('a plan stepped down and held for six months', () => {
  tryCases(stepped)
})
describe('what is said at closure or before', () => {
  tryCases(said)
})
