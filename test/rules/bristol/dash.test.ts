import { describe } from 'vitest'
import { tryCases, type Case } from '../plans/cases.ts'
import { search } from '../plans/plan.ts'
import { fact } from '../plans/rows.ts'
import { dash, lead, victim } from './plans.ts'

const filed = (to: string, from = '2026-01-11') => [search(['score'], ['a1'], from, to)]

const high: Case[] = [
  [
    'from 16 to 14 the three months are not over on the day before',
    victim([dash('2026-01-05', 16), dash('2026-04-01', 14)]),
    '2026-06-30',
    { '3.2': ['waiting', '2026-07-01'], '3.2.m1 a1': 'waiting', '3.2.m2': 'not-applicable' },
  ],
  [
    'from 16 to 14, held for three months, it is met',
    victim([dash('2026-01-05', 16), dash('2026-04-01', 14)]),
    '2026-07-01',
    { '3.2': 'met', '3.2.m1 a1': 'met', '3.2.m2 a1': 'not-applicable' },
  ],
  [
    'a score of 15 is not low enough, and only a clear file could still prove it',
    victim([dash('2026-01-05', 16), dash('2026-04-01', 15)]),
    '2026-06-30',
    { '3.2': ['not-met', '2026-07-01'] },
  ],
  [
    'a first score of 15 is of the high band',
    victim([dash('2026-01-10', 15), dash('2026-04-01', 12)]),
    '2026-07-01',
    { '3.2.m1 a1': 'met', '3.2.m2 a1': 'not-applicable' },
  ],
  [
    'from 16 to 12 a fall by a quarter is not asked',
    victim([dash('2026-01-05', 16), dash('2026-04-01', 13)]),
    '2026-07-01',
    { '3.2': 'met' },
  ],
  [
    'a higher score on the way begins the three months again',
    victim([
      dash('2026-01-05', 16),
      dash('2026-03-01', 12),
      dash('2026-04-15', 15),
      dash('2026-05-01', 14),
    ]),
    '2026-07-31',
    { '3.2': ['waiting', '2026-08-01'] },
  ],
  [
    'a rise that stays within the limit begins nothing again',
    victim([dash('2026-01-05', 16), dash('2026-04-01', 10), dash('2026-05-01', 14)]),
    '2026-07-01',
    { '3.2': 'met' },
  ],
  [
    'the three months count from the first low score, not from the latest',
    victim([dash('2026-01-05', 16), dash('2026-04-01', 14), dash('2026-06-20', 11)]),
    '2026-07-01',
    { '3.2': 'met' },
  ],
  [
    'three months from the end of November are over on the last day of February',
    victim(
      [dash('2026-01-05', 16), dash('2026-11-30', 14)],
      [],
      [lead('3.2', 'met', '2026-12-01')],
    ),
    '2027-02-28',
    { '3.2': 'met' },
  ],
  [
    'where nothing was scored before the plan, the first score after it is where she began',
    victim([dash('2026-02-01', 18), dash('2026-04-01', 14)]),
    '2026-07-01',
    { '3.2.m1 a1': 'met' },
  ],
  [
    'of several scores before the plan opened the latest is where she began',
    victim([dash('2025-06-01', 20), dash('2026-01-10', 12), dash('2026-04-01', 9)]),
    '2026-07-01',
    { '3.2.m1 a1': 'not-applicable', '3.2.m2 a1': 'met' },
  ],
]

const noFurther: Case[] = [
  [
    'without a further assessment she waits for three clear months',
    victim([dash('2026-01-05', 18)]),
    '2026-04-09',
    { '3.2': ['waiting', '2026-04-10'] },
  ],
  [
    'three clear months that were searched meet it beside the word',
    victim([dash('2026-01-05', 18)], filed('2026-04-10'), [lead('3.2', 'met', '2026-04-10')]),
    '2026-04-10',
    { '3.2': 'met' },
  ],
  [
    'three months that nobody searched leave it unknown',
    victim([dash('2026-01-05', 18)], [], [lead('3.2', 'met', '2026-04-10')]),
    '2026-04-10',
    { '3.2': 'unknown' },
  ],
  [
    'a fact that none was required stands in for the search',
    victim(
      [dash('2026-01-05', 18), fact('3.2.m1', true, { on: '2026-04-10' })],
      [],
      [lead('3.2', 'met', '2026-04-10')],
    ),
    '2026-04-10',
    { '3.2': 'met' },
  ],
  [
    'the lead professional’s word does not stand in for the search',
    victim([dash('2026-01-05', 18)], [], [lead('3.2.m1', 'met', '2026-04-10')]),
    '2026-04-10',
    { '3.2': 'unknown', '3.2.m1': 'unknown' },
  ],
  [
    'a further assessment speaks against her until it is three months back',
    victim([dash('2026-01-05', 18), dash('2026-03-15', 18)], filed('2026-06-14')),
    '2026-06-14',
    { '3.2': ['not-met', '2026-06-15'] },
  ],
  [
    'three months after a further assessment the file is clear again',
    victim([dash('2026-01-05', 18), dash('2026-03-15', 18)], filed('2026-06-15')),
    '2026-06-15',
    { '3.2': 'met' },
  ],
  [
    'an assessment written in small letters is one all the same',
    victim(
      [dash('2026-01-05', 18), dash('2026-03-15', 18, 'a1', { instrument: 'Dash' })],
      filed('2026-06-14'),
    ),
    '2026-06-14',
    { '3.2': ['not-met', '2026-06-15'] },
  ],
  [
    'an assessment with another tool is none',
    victim(
      [dash('2026-01-05', 18), dash('2026-03-15', 18, 'a1', { instrument: 'SDQ' })],
      filed('2026-06-14'),
    ),
    '2026-06-14',
    { '3.2': 'met' },
  ],
]

const low: Case[] = [
  [
    'from 14 to 11 is not a fall by a quarter',
    victim([dash('2026-01-05', 14), dash('2026-02-01', 11)]),
    '2026-07-01',
    { '3.2': ['not-met', null], '3.2.m2 a1': 'not-met', '3.2.m1': 'not-applicable' },
  ],
  [
    'from 14 to 10.5 is one',
    victim([dash('2026-01-05', 14), dash('2026-02-01', 10.5)]),
    '2026-07-01',
    { '3.2': 'met' },
  ],
  [
    'from 12 to 9 is exactly one, and held for three months it is met',
    victim([dash('2026-01-05', 12), dash('2026-04-01', 9)]),
    '2026-07-01',
    { '3.2': 'met', '3.2.m2 a1': 'met' },
  ],
  [
    'from 12 to 9 the three months are not over on the day before',
    victim([dash('2026-01-05', 12), dash('2026-04-01', 9)]),
    '2026-06-30',
    { '3.2': ['waiting', '2026-07-01'] },
  ],
  [
    'from 12 to 10 is not enough',
    victim([dash('2026-01-05', 12), dash('2026-04-01', 10)]),
    '2026-07-01',
    { '3.2': 'not-met' },
  ],
  [
    'a clear file is no way out of the low band',
    victim([dash('2026-01-05', 12)], filed('2026-06-15')),
    '2026-06-15',
    { '3.2': 'unknown', '3.2.m2': 'unknown' },
  ],
  [
    'a first score of 0 cannot fall',
    victim([dash('2026-01-05', 0), dash('2026-02-01', 0)]),
    '2026-07-01',
    { '3.2': 'unknown' },
  ],
  [
    'a first score of 1 can',
    victim([dash('2026-01-05', 1), dash('2026-02-01', 0)]),
    '2026-07-01',
    { '3.2': 'met' },
  ],
]

const open: Case[] = [
  [
    'without any score both bands are open and the score is missing',
    victim([], filed('2026-06-15')),
    '2026-06-15',
    { '3.2': 'unknown', '3.2.m1': 'unknown', '3.2.m2': 'unknown' },
  ],
  [
    'a score after the day is not known',
    victim([dash('2026-07-01', 18)]),
    '2026-06-15',
    { '3.2': 'unknown' },
  ],
  [
    'another instrument’s score is none',
    victim([dash('2026-01-05', 18, 'a1', { instrument: 'ROM' })]),
    '2026-06-15',
    { '3.2': 'unknown' },
  ],
]

describe('a high DASH score that falls', () => {
  tryCases(high)
})
describe('a high DASH score and no further assessment', () => {
  tryCases(noFurther)
})
describe('a DASH score below 15', () => {
  tryCases(low)
})
describe('a DASH score that is not on file', () => {
  tryCases(open)
})
