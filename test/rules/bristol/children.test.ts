import { describe } from 'vitest'
import type { EvidenceRow, PlanDocument, Searched } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { daughter, mother, need, search, son } from '../plans/plan.ts'
import { excluded, milestone, offence, supported } from '../plans/rows.ts'
import { bristolPlan, familyWith, lead } from './plans.ts'

/** A boy with the lead professional’s word on everything here, from the day three months are over. */
const boy = (ref: string, evidence: EvidenceRow[], searched: Searched[] = []) =>
  familyWith(
    ref,
    ['c1'],
    [...evidence, ...['8.2', '9.10', '9.11'].map((outcome) => lead(outcome, 'met', '2026-04-10'))],
    { searched },
  )

const filed = (measures: Searched['measures'], to: string, from = '2026-01-11') => [
  search(measures, ['c1'], from, to),
]
const schools = (to: string) => filed(['exclusion'], to, '2026-04-06')
const careFiles = (to: string) => filed(['milestone', 'support-level'], to)
const policeFiles = (to: string) => filed(['offence', 'milestone'], to)

const exclusions: Case[] = [
  [
    'a boy without an exclusion waits until two terms are over',
    boy('8.2', [], schools('2026-12-30')),
    '2026-12-30',
    { '8.2': ['waiting', '2026-12-31'] },
  ],
  [
    'two terms without an exclusion, searched, meet it',
    boy('8.2', [], schools('2026-12-31')),
    '2026-12-31',
    { '8.2': 'met', '8.2.m1 c1': 'met' },
  ],
  [
    'two terms that nobody searched leave it unknown',
    boy('8.2', []),
    '2026-12-31',
    { '8.2': 'unknown' },
  ],
  [
    'one day of exclusion in the first of them speaks against him at once',
    boy('8.2', [excluded('2026-05-01', 'c1', 1)], schools('2026-05-02')),
    '2026-05-02',
    { '8.2': ['not-met', '2027-03-28'] },
  ],
  [
    'two later terms without one meet it',
    boy('8.2', [excluded('2026-05-01', 'c1', 1)], schools('2027-03-28')),
    '2027-03-28',
    { '8.2': 'met' },
  ],
  [
    'an exclusion in the term that ran when the plan opened does not count',
    boy('8.2', [excluded('2026-02-01', 'c1', 5)], schools('2026-12-31')),
    '2026-12-31',
    { '8.2': 'met' },
  ],
]

const care: Case[] = [
  [
    'a boy who did not enter care waits until three months are over',
    boy('9.8', [], careFiles('2026-04-09')),
    '2026-04-09',
    { '9.10': ['waiting', '2026-04-10'] },
  ],
  [
    'three months searched for both meet it',
    boy('9.8', [], careFiles('2026-04-10')),
    '2026-04-10',
    { '9.10': 'met', '9.10.m1 c1': 'met' },
  ],
  [
    'searched for one of the two only they do not',
    boy('9.8', [], filed(['milestone'], '2026-04-10')),
    '2026-04-10',
    { '9.10': 'unknown' },
  ],
  [
    'an entry into care speaks against him until it is three months back',
    boy('9.8', [milestone('2026-02-20', 'c1', 'care-entered')], careFiles('2026-05-19')),
    '2026-05-19',
    { '9.10': ['not-met', '2026-05-20'] },
  ],
  [
    'three months after it he is clear',
    boy('9.8', [milestone('2026-02-20', 'c1', 'care-entered')], careFiles('2026-05-20')),
    '2026-05-20',
    { '9.10': 'met' },
  ],
  [
    'a looked-after spell that begins is an entry',
    boy('9.8', [supported('c1', 'looked-after', '2026-02-20')], careFiles('2026-05-19')),
    '2026-05-19',
    { '9.10': ['not-met', '2026-05-20'] },
  ],
  [
    'a looked-after spell that began before the plan is none',
    boy('9.8', [supported('c1', 'looked-after', '2026-01-10')], careFiles('2026-04-10')),
    '2026-04-10',
    { '9.10': 'met' },
  ],
  [
    'a child protection plan that begins is no entry into care',
    boy('9.8', [supported('c1', 'child-protection', '2026-02-20')], careFiles('2026-04-10')),
    '2026-04-10',
    { '9.10': 'met' },
  ],
]

const custody: Case[] = [
  [
    'a boy without an offence is clear after three months',
    boy('9.8', [], policeFiles('2026-04-10')),
    '2026-04-10',
    { '9.11': 'met', '9.11.m1 c1': 'met' },
  ],
  [
    'an arrest speaks against him',
    boy('9.8', [offence('2026-03-01', 'c1', { class: 'arrest' })], policeFiles('2026-04-10')),
    '2026-04-10',
    { '9.11': ['not-met', '2026-06-01'] },
  ],
  [
    'a breach speaks against him',
    boy('9.8', [offence('2026-03-01', 'c1', { class: 'breach' })], policeFiles('2026-04-10')),
    '2026-04-10',
    { '9.11': 'not-met' },
  ],
  [
    'a sentence for what came before does not',
    boy('9.8', [offence('2026-03-01', 'c1', { class: 'sentenced' })], policeFiles('2026-04-10')),
    '2026-04-10',
    { '9.11': 'met' },
  ],
  [
    'an offence of which he was the victim does not',
    boy('9.8', [offence('2026-03-01', 'c1', { role: 'victim' })], policeFiles('2026-04-10')),
    '2026-04-10',
    { '9.11': 'met' },
  ],
  [
    'an entry into custody does',
    boy('9.8', [milestone('2026-03-01', 'c1', 'custody-entered')], policeFiles('2026-04-10')),
    '2026-04-10',
    { '9.11': ['not-met', '2026-06-01'] },
  ],
  [
    'his mother’s offence is not his',
    boy('9.8', [offence('2026-03-01', 'a1')], policeFiles('2026-04-10')),
    '2026-04-10',
    { '9.11': 'met' },
  ],
]

const household = (people: PlanDocument['people'], named: string[] | 'family') =>
  bristolPlan({
    people,
    needs: [need('9.1', named)],
    evidence: [lead('9.11', 'met', '2026-04-10')],
    searched: policeFiles('2026-04-10'),
  })

const whose: Case[] = [
  [
    'where an indicator names mother and son, only the child is asked about',
    household([mother, son], ['a1', 'c1']),
    '2026-04-10',
    { '9.11': 'met' },
  ],
  [
    'where it names the family, every child is asked about',
    household([mother, son, daughter], 'family'),
    '2026-04-10',
    { '9.11': 'unknown', '9.11.m1 c1': 'met', '9.11.m1 c2': 'unknown' },
  ],
]

const levels: Case[] = [
  [
    'a child protection plan that goes on is not met',
    boy('9.2', [supported('c1', 'child-protection', '2025-10-01')]),
    '2026-03-01',
    { '9.3': ['not-met', null] },
  ],
  [
    'stepped down to a child in need plan it is not met yet',
    boy('9.2', [
      supported('c1', 'child-protection', '2025-10-01', '2026-02-01'),
      supported('c1', 'child-in-need', '2026-02-02'),
    ]),
    '2026-03-01',
    { '9.3': 'not-met' },
  ],
  [
    'stepped down to Families in Focus it is met',
    boy('9.2', [
      supported('c1', 'child-in-need', '2025-10-01', '2026-02-01'),
      supported('c1', 'early-help', '2026-02-02'),
    ]),
    '2026-03-01',
    { '9.3': 'met' },
  ],
  [
    'closed it is met, on the day the plan ends',
    boy('9.2', [supported('c1', 'child-in-need', '2025-10-01', '2026-02-01')]),
    '2026-02-01',
    { '9.3': 'met' },
  ],
  [
    'on the day before it is not',
    boy('9.2', [supported('c1', 'child-in-need', '2025-10-01', '2026-02-01')]),
    '2026-01-31',
    { '9.3': 'not-met' },
  ],
  [
    'a step up into care ends the plan and does not meet it',
    boy('9.2', [
      supported('c1', 'child-protection', '2025-10-01', '2026-02-01'),
      supported('c1', 'looked-after', '2026-02-02'),
    ]),
    '2026-03-01',
    { '9.3': 'not-met' },
  ],
  [
    'one child’s plan over and the other’s running is not met',
    familyWith(
      '9.2',
      'family',
      [
        supported('c1', 'child-in-need', '2025-10-01', '2026-02-01'),
        supported('c2', 'child-in-need', '2025-10-01'),
      ],
      { people: [mother, son, daughter] },
    ),
    '2026-03-01',
    { '9.3': 'not-met' },
  ],
  [
    'a plan that ended before this one opened says nothing',
    boy('9.2', [supported('c1', 'child-in-need', '2025-10-01', '2026-01-09')]),
    '2026-03-01',
    { '9.3': 'unknown' },
  ],
]

describe('no exclusion in two terms', () => {
  tryCases(exclusions)
})
describe('not entering care', () => {
  tryCases(care)
})
describe('no custody and no offence', () => {
  tryCases(custody)
})
describe('which children are asked about', () => {
  tryCases(whose)
})
describe('no further child in need or child protection plan', () => {
  tryCases(levels)
})
