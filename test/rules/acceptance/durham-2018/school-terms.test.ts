import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { need, son } from '../../plans/plan.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { excluded, fact, schooled } from '../../plans/rows.ts'
import {
  attended,
  autumn25,
  autumn26,
  spring26,
  spring27,
  summer25,
  summer26,
} from '../../plans/terms.ts'
import { alone, before, children, day, good, onRoll, over, since, steady } from './school-plans.ts'

const placed = (...evidence: EvidenceRow[]) =>
  children([son], [...steady('c1', 850, 950), ...evidence])
const roll: Case[] = [
  ['on roll', placed(onRoll('c1')), day, { '2.1.m1': 'met', '2.1': 'met' }],
  [
    'in alternative provision',
    placed(schooled('c1', 'alternative-provision', '2026-02-01')),
    day,
    { '2.1.m1': 'met' },
  ],
  [
    'off roll',
    placed(schooled('c1', 'off-roll', '2026-02-01')),
    day,
    { '2.1.m1': 'not-met', '2.1': 'not-met' },
  ],
  [
    'in a pupil referral unit: somebody must say',
    placed(schooled('c1', 'pru', '2026-02-01')),
    day,
    { '2.1.m1': 'unknown', '2.1': 'unknown' },
  ],
  [
    'in a pupil referral unit, and it is suitable',
    placed(schooled('c1', 'pru', '2026-02-01'), fact('2.1.m1', true, { who: 'c1' })),
    day,
    { '2.1.m1': 'met', '2.1': 'met' },
  ],
  [
    'in a pupil referral unit, and it is not',
    placed(schooled('c1', 'pru', '2026-02-01'), fact('2.1.m1', false, { who: 'c1' })),
    day,
    { '2.1.m1': 'not-met' },
  ],
  ['nothing said of where', placed(), day, { '2.1.m1': 'unknown' }],
  [
    'off roll first and on roll today',
    placed(schooled('c1', 'off-roll', '2026-02-01', '2027-03-27'), schooled('c1', 'on-roll', day)),
    day,
    { '2.1.m1': 'met' },
  ],
  [
    'on roll first and off roll today',
    placed(schooled('c1', 'on-roll', '2026-02-01', '2027-03-27'), schooled('c1', 'off-roll', day)),
    day,
    { '2.1.m1': 'not-met' },
  ],
]

const out = (...days: string[]) => [...good, ...days.map((on) => excluded(on, 'c1', 1))]
const permanent = (on: string): EvidenceRow => ({
  measure: 'exclusion',
  on,
  who: 'c1',
  class: 'permanent',
})
const exclusions: Case[] = [
  [
    'two fixed term exclusions in the three terms',
    children([son], out('2026-05-01', '2026-10-01')),
    day,
    { '2.1.m4': 'met', '2.1': 'met' },
  ],
  [
    'three in the three terms',
    children([son], out('2026-05-01', '2026-10-01', '2027-02-01')),
    day,
    { '2.1.m4': 'not-met', '2.1': 'not-met' },
  ],
  [
    'three, the first the day before the first term',
    children([son], out('2026-04-05', '2026-10-01', '2027-02-01')),
    day,
    { '2.1.m4': 'met' },
  ],
  [
    'three, the first on the first day of the first term',
    children([son], out('2026-04-06', '2026-10-01', '2027-02-01')),
    day,
    { '2.1.m4': 'not-met' },
  ],
  [
    'three at the limit already decide in the first term',
    children([son], out('2026-05-01', '2026-05-12', '2026-06-01')),
    '2026-08-05',
    { '2.1.m4': 'not-met' },
  ],
  [
    'two in the first term only wait',
    children([son], out('2026-05-01', '2026-05-12')),
    '2026-08-05',
    { '2.1.m4': ['waiting', day] },
  ],
  [
    'three before the opening are of the past',
    children([son], out('2025-10-01', '2025-10-12', '2025-11-01')),
    day,
    { '2.1.m4': 'met' },
  ],
  [
    'exclusions were not searched for',
    { ...children([son], good), searched: [] },
    day,
    { '2.1.m4': 'unknown', '2.1.m5': 'unknown', '2.1': 'unknown' },
  ],
  ['no permanent exclusion', children([son], good), day, { '2.1.m5': 'met' }],
  [
    'one permanent exclusion in the three terms',
    children([son], [...good, permanent('2026-10-01')]),
    day,
    { '2.1.m5': 'not-met', '2.1.m4': 'met', '2.1': 'not-met' },
  ],
  [
    'one permanent exclusion in the first of them already decides',
    children([son], [...good, permanent('2026-05-01')]),
    '2026-08-05',
    { '2.1.m5': 'not-met' },
  ],
  [
    'one permanent exclusion before the opening is not subsequent',
    children([son], [...good, permanent('2025-10-01')]),
    day,
    { '2.1.m5': 'met' },
  ],
]

const two = [onRoll('c1'), ...over(before, 'c1', 850, 850, 850), ...over(since, 'c1', 950, 950)]
const time: Case[] = [
  ['the third term is over today', alone(...steady('c1', 850, 950)), day, { '2.1': 'met' }],
  [
    'it is not over until tomorrow',
    children([son], two, '2027-03-27'),
    '2027-03-27',
    { '2.1': ['waiting', day], '2.1.m2': ['waiting', day] },
  ],
  [
    'before any term is over',
    children([son], [onRoll('c1')], '2026-06-01'),
    '2026-06-01',
    { '2.1.m4': ['waiting', day], '2.1.m5': ['waiting', day] },
  ],
  [
    'two terms that fall short speak against it before the third',
    children(
      [son],
      [onRoll('c1'), ...over(before, 'c1', 850, 850, 850), ...over(since, 'c1', 850, 850)],
    ),
    '2027-02-01',
    { '2.1.m2': 'not-met', '2.1': 'not-met' },
  ],
  [
    'a bad term still running speaks against nothing',
    children(
      [son],
      [
        onRoll('c1'),
        ...over(before, 'c1', 850, 850, 850),
        ...over(since, 'c1', 950, 950),
        attended('c1', { from: '2027-01-01', to: '2027-03-20' }, 100, 1000),
      ],
    ),
    '2027-03-27',
    { '2.1.m2': ['waiting', day] },
  ],
  [
    'a fourth term is over and its figures lag: the three before it still count',
    children([son], [...good], '2027-07-31'),
    '2027-07-31',
    { '2.1.m2': 'met' },
  ],
  [
    'two terms behind is too stale',
    children([son], [...good], '2027-12-31'),
    '2027-12-31',
    { '2.1.m2': 'unknown' },
  ],
  [
    'a term that begins on the opening day counts',
    {
      ...children(
        [son],
        [
          onRoll('c1'),
          ...over([summer25, autumn25, spring26], 'c1', 850, 850, 850),
          ...over([summer26, autumn26, spring27], 'c1', 950, 950, 950),
        ],
      ),
      opened: '2026-04-06',
      needs: [need('2.4', ['c1'], '2026-04-06')],
    },
    day,
    { '2.1': 'met' },
  ],
  [
    'one that began the day before does not',
    {
      ...children(
        [son],
        [
          onRoll('c1'),
          ...over([summer25, autumn25, spring26], 'c1', 850, 850, 850),
          ...over([summer26, autumn26, spring27], 'c1', 950, 950, 950),
        ],
      ),
      opened: '2026-04-07',
      needs: [need('2.4', ['c1'], '2026-04-07')],
    },
    day,
    { '2.1.m2': 'waiting', '2.1.m4': 'waiting' },
  ],
]

describe('on roll or in suitable provision', () => {
  tryCases(roll)
})

describe('exclusions over three terms', () => {
  tryCases(exclusions)
})

describe('three terms and their days', () => {
  tryCases(time)
})
