import { describe } from 'vitest'
import type { Day } from '../../../../rules/calendar.ts'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { father, mother, search, son } from '../../plans/plan.ts'
import { antisocial, offence, offences } from '../../plans/rows.ts'
import { familyWith, policeTo } from './plans.ts'

const crime = (evidence: readonly EvidenceRow[], searchedTo: Day = '2026-07-10', from?: Day) =>
  familyWith('1.6', evidence, { searched: [policeTo(searchedTo, from)] })

const one = [offence('2025-12-01', 'a1')]

const halved: Case[] = [
  [
    'four before and two after',
    crime([...offences(4, 'a1', '2025-08-01'), ...offences(2, 'c1', '2026-02-01')]),
    '2026-07-10',
    { '1.m1': 'met', '1': 'met' },
  ],
  [
    'four before and three after, until the first of them is six months past',
    crime([...offences(4, 'a1', '2025-08-01'), ...offences(3, 'c1', '2026-02-01')]),
    '2026-07-10',
    { '1.m1': ['not-met', '2026-08-01'] },
  ],
  [
    'three before and one after',
    crime([...offences(3, 'a1', '2025-08-01'), ...offences(1, 'a1', '2026-02-01')]),
    '2026-07-10',
    { '1.m1': 'met' },
  ],
  [
    'three before and two after',
    crime([...offences(3, 'a1', '2025-08-01'), ...offences(2, 'a1', '2026-02-01')]),
    '2026-07-10',
    { '1.m1': ['not-met', '2026-08-01'] },
  ],
  ['one before and none after', crime(one), '2026-07-10', { '1.m1': 'met' }],
  [
    'one before and one after',
    crime([...one, offence('2026-03-05', 'a1')]),
    '2026-07-10',
    { '1.m1': ['not-met', '2026-09-05'] },
  ],
  [
    'none before, searched: there is nothing to halve',
    crime([]),
    '2026-07-10',
    { '1.m1': ['unknown', null] },
  ],
  [
    'none before and one after',
    crime([offence('2026-03-05', 'a1')]),
    '2026-07-10',
    { '1.m1': ['unknown', null] },
  ],
  [
    'the months before were searched from their second day only',
    crime(one, '2026-07-10', '2025-07-12'),
    '2026-07-10',
    { '1.m1': ['unknown', null] },
  ],
]

const days: Case[] = [
  ['the day before six months', crime(one), '2026-07-09', { '1.m1': ['waiting', '2026-07-10'] }],
  [
    'waiting asks for no search of the months that run',
    crime(one, '2026-01-10'),
    '2026-03-01',
    { '1.m1': ['waiting', '2026-07-10'] },
  ],
  [
    'more than half already, before six months',
    crime([...offences(2, 'a1', '2025-08-01'), ...offences(2, 'a1', '2026-02-01')]),
    '2026-04-01',
    { '1.m1': ['not-met', '2026-08-01'] },
  ],
  [
    'an offence on the first day of the months before counts',
    crime([offence('2025-07-11', 'a1')]),
    '2026-07-10',
    { '1.m1': 'met' },
  ],
  [
    'an offence the day before them does not',
    crime([offence('2025-07-10', 'a1')], '2026-07-10', '2025-07-01'),
    '2026-07-10',
    { '1.m1': 'unknown' },
  ],
  [
    'an offence on the opening day belongs before',
    crime([offence('2026-01-10', 'a1')]),
    '2026-07-10',
    { '1.m1': 'met' },
  ],
  [
    'an offence the day after belongs after',
    crime([...one, offence('2026-01-11', 'a1')]),
    '2026-07-10',
    { '1.m1': ['not-met', '2026-07-11'] },
  ],
  [
    'and has left the six months a day later',
    crime([...one, offence('2026-01-11', 'a1')], '2026-07-11'),
    '2026-07-11',
    { '1.m1': 'met' },
  ],
  [
    'a plan of 31 August waits on 27 February',
    familyWith('1.6', [offence('2025-03-01', 'a1')], {
      opened: '2025-08-31',
      searched: [policeTo('2026-02-27', '2025-03-01')],
    }),
    '2026-02-27',
    { '1.m1': ['waiting', '2026-02-28'] },
  ],
  [
    'and is over on 28 February',
    familyWith('1.6', [offence('2025-03-01', 'a1')], {
      opened: '2025-08-31',
      searched: [policeTo('2026-02-28', '2025-03-01')],
    }),
    '2026-02-28',
    { '1.m1': 'met' },
  ],
  [
    '28 February before it is outside the six months before',
    familyWith('1.6', [offence('2025-02-28', 'a1')], {
      opened: '2025-08-31',
      searched: [policeTo('2026-02-28', '2025-02-01')],
    }),
    '2026-02-28',
    { '1.m1': 'unknown' },
  ],
  [
    'an offence of 31 August is past on 1 March',
    familyWith('1.6', [offence('2025-06-01', 'a1'), offence('2025-08-31', 'a1')], {
      opened: '2025-06-30',
      searched: [policeTo('2026-02-28', '2024-12-31')],
    }),
    '2026-02-28',
    { '1.m1': ['not-met', '2026-03-01'] },
  ],
]

const lag: Case[] = [
  ['searched 31 days ago', crime(one), '2026-08-10', { '1.m1': 'met' }],
  ['searched 32 days ago', crime(one), '2026-08-11', { '1.m1': ['unknown', null] }],
  [
    'searched to the day before six months: the earlier window would begin before the plan',
    crime(one, '2026-07-09'),
    '2026-07-20',
    { '1.m1': ['unknown', null] },
  ],
  [
    'an offence after the last search speaks against it',
    crime([...one, offence('2026-07-15', 'a1')]),
    '2026-07-20',
    { '1.m1': ['not-met', '2027-01-15'] },
  ],
  [
    'an offence that only the earlier window holds leaves it open',
    crime([...one, offence('2026-02-01', 'a1')], '2026-07-20'),
    '2026-08-10',
    { '1.m1': ['unknown', null] },
  ],
  [
    'only the mother was searched',
    familyWith('1.6', one, { searched: [search(['offence'], ['a1'], '2025-07-11', '2026-07-10')] }),
    '2026-07-10',
    { '1.m1': 'unknown' },
  ],
  [
    'an offence recorded after the day is not known on it',
    crime([...one, offence('2026-03-05', 'a1', { recorded: '2026-07-11' })]),
    '2026-07-10',
    { '1.m1': 'met' },
  ],
  [
    'recorded on the day it is',
    crime([...one, offence('2026-03-05', 'a1', { recorded: '2026-07-10' })]),
    '2026-07-10',
    { '1.m1': 'not-met' },
  ],
]

const whose: Case[] = [
  [
    'arrests do not count',
    crime([...one, offence('2026-03-05', 'a1', { class: 'arrest' })]),
    '2026-07-10',
    { '1.m1': 'met' },
  ],
  [
    'recorded ones do',
    crime([...one, offence('2026-03-05', 'a1', { class: 'recorded' })]),
    '2026-07-10',
    { '1.m1': 'not-met' },
  ],
  [
    'whoever was the victim has not offended',
    crime([...one, offence('2026-03-05', 'a1', { role: 'victim' })]),
    '2026-07-10',
    { '1.m1': 'met' },
  ],
  [
    'two files on one incident before are one',
    crime([
      offence('2025-11-01', 'a1', { occurrence: 'o1' }),
      offence('2025-11-02', 'c1', { occurrence: 'o1' }),
      offence('2026-03-05', 'a1'),
    ]),
    '2026-07-10',
    { '1.m1': 'not-met' },
  ],
  [
    'two incidents before are two',
    crime([
      offence('2025-11-01', 'a1', { occurrence: 'o1' }),
      offence('2025-11-02', 'c1', { occurrence: 'o2' }),
      offence('2026-03-05', 'a1'),
    ]),
    '2026-07-10',
    { '1.m1': 'met' },
  ],
  [
    'one incident counts on the day of its first row',
    crime([
      ...one,
      offence('2026-01-10', 'a1', { occurrence: 'o1' }),
      offence('2026-01-12', 'a1', { occurrence: 'o1' }),
    ]),
    '2026-07-10',
    { '1.m1': 'met' },
  ],
  [
    'the father’s offences are the family’s',
    familyWith('1.6', [...one, offence('2026-03-05', 'a2')], {
      people: [mother, father, son],
      searched: [policeTo('2026-07-10')],
    }),
    '2026-07-10',
    { '1.m1': 'not-met' },
  ],
  [
    'antisocial behaviour is no offence',
    crime([...one, antisocial('2026-03-05', 'a1')]),
    '2026-07-10',
    { '1.m1': 'met' },
  ],
]

describe('half as many recorded offences as in the six months before', () => {
  tryCases(halved)
})
describe('whose six months they are', () => {
  tryCases(days)
})
describe('how old the police search may be', () => {
  tryCases(lag)
})
describe('which offences count', () => {
  tryCases(whose)
})
