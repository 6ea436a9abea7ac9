import { describe } from 'vitest'
import type { Day } from '../../../../rules/calendar.ts'
import type { PlanDocument } from '../../../../rules/plan-document.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { daughter, mother, need, search, son } from '../../plans/plan.ts'
import { excluded } from '../../plans/rows.ts'
import { exclusionsOn, motherAnd, sinceAutumn } from './plans.ts'

const searched = [search(['exclusion'], 'family', '2025-08-01', '2026-07-31')]
const suspended = (days: readonly Day[], parts: Partial<PlanDocument> = {}) =>
  sinceAutumn(exclusionsOn('c1', days), { searched, ...parts })
const two = ['2025-09-10', '2026-02-10']

const exclusions: Case[] = [
  ['none, searched', suspended([]), '2026-07-31', { '5.m1': 'met', '5': 'met' }],
  [
    'none, and nobody searched',
    suspended([], { searched: [] }),
    '2026-07-31',
    { '5.m1': ['unknown', null] },
  ],
  ['two', suspended(two), '2026-07-31', { '5.m1': 'met' }],
  ['three', suspended([...two, '2026-05-05']), '2026-07-31', { '5.m1': 'not-met' }],
  [
    'two and a permanent one',
    sinceAutumn(
      [...exclusionsOn('c1', two), { ...excluded('2026-05-05', 'c1', 1), class: 'permanent' }],
      { searched },
    ),
    '2026-07-31',
    { '5.m1': 'met' },
  ],
  [
    'one long one is one',
    sinceAutumn([excluded('2026-02-02', 'c1', 15)], { searched }),
    '2026-07-31',
    { '5.m1': 'met' },
  ],
  [
    'two, the day before the third term ends',
    suspended(two),
    '2026-07-30',
    { '5.m1': ['waiting', '2026-07-31'] },
  ],
  [
    'three in the first term are enough to speak against it',
    suspended(['2025-09-10', '2025-10-10', '2025-11-10']),
    '2026-02-01',
    { '5.m1': 'not-met' },
  ],
  [
    'a third in a term after the three does not count until that is over',
    sinceAutumn(exclusionsOn('c1', [...two, '2026-09-10']), { searched }),
    '2026-08-25',
    { '5.m1': 'met' },
  ],
  [
    'those in the term in which the plan opened do not count',
    sinceAutumn(exclusionsOn('c1', ['2025-09-10', '2025-10-10', '2025-11-10']), {
      opened: '2025-08-02',
      needs: [need('2.1', 'family', '2025-08-02')],
      searched: [search(['exclusion'], 'family', '2026-01-01', '2026-12-31')],
    }),
    '2026-12-31',
    { '5.m1': 'met' },
  ],
  [
    'each child by itself: two and two',
    sinceAutumn([...exclusionsOn('c1', two), ...exclusionsOn('c2', two)], {
      searched,
      people: [mother, son, daughter],
    }),
    '2026-07-31',
    { '5.m1': 'met' },
  ],
  [
    'each child by itself: two and three',
    sinceAutumn([...exclusionsOn('c1', two), ...exclusionsOn('c2', [...two, '2026-05-05'])], {
      searched,
      people: [mother, son, daughter],
    }),
    '2026-07-31',
    { '5.m1': 'not-met', '5.m1 c1': 'met', '5.m1 c2': 'not-met' },
  ],
  [
    'a child too young for school',
    sinceAutumn([], { searched, people: motherAnd(['c1', '2020-09-01']) }),
    '2026-07-31',
    { '5.m1': 'not-applicable' },
  ],
]

describe('fewer than three fixed term exclusions', () => {
  tryCases(exclusions)
})
