import { describe } from 'vitest'
import type { Person } from '../../../../rules/plan-document.ts'
import { daughter, son } from '../../plans/plan.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { autumn25, percent, spring26, summer25 } from '../../plans/terms.ts'
import {
  alone,
  before,
  children,
  day,
  good,
  onRoll,
  over,
  since,
  spring25,
  steady,
} from './school-plans.ts'

const fork: Case[] = [
  [
    '30.0% before: exactly 90.0% is not above 90%',
    alone(...steady('c1', 300, 900)),
    day,
    { '2.1': 'not-met', '2.1.m2': 'not-met', '2.1.m3': 'not-applicable' },
  ],
  [
    '30.0% before: 90.1% is above 90%',
    alone(...steady('c1', 300, 901)),
    day,
    { '2.1': 'met', '2.1.m2': 'met', '2.1.m3': 'not-applicable' },
  ],
  [
    '29.9% before: 80.0% is sufficient',
    alone(...steady('c1', 299, 800)),
    day,
    { '2.1': 'met', '2.1.m2': 'not-applicable', '2.1.m3': 'met' },
  ],
  [
    '29.9% before: 79.9% is not',
    alone(...steady('c1', 299, 799)),
    day,
    { '2.1': 'not-met', '2.1.m2': 'not-applicable', '2.1.m3': 'not-met' },
  ],
  [
    '30.0% before: 80.0% is not',
    alone(...steady('c1', 300, 800)),
    day,
    { '2.1': 'not-met', '2.1.m2': 'not-met' },
  ],
  [
    'three terms pooled: two below 90% and one full come above it',
    alone(...over(before, 'c1', 850, 850, 850), ...over(since, 'c1', 1000, 851, 850)),
    day,
    { '2.1.m2': 'met' },
  ],
  [
    'three terms pooled: exactly 90% together',
    alone(...over(before, 'c1', 850, 850, 850), ...over(since, 'c1', 1000, 850, 850)),
    day,
    { '2.1.m2': 'not-met' },
  ],
  [
    'three terms before pooled: one at 30% and two just below',
    alone(...over(before, 'c1', 300, 299, 299), ...over(since, 'c1', 800, 800, 800)),
    day,
    { '2.1.m3': 'met' },
  ],
  [
    'plain percentages before are averaged',
    alone(
      percent('c1', spring25, 31),
      percent('c1', summer25, 29),
      percent('c1', autumn25, 29.9),
      ...over(since, 'c1', 800, 800, 800),
    ),
    day,
    { '2.1.m3': 'met' },
  ],
  [
    'and to exactly 30%',
    alone(
      percent('c1', spring25, 31),
      percent('c1', summer25, 29),
      percent('c1', autumn25, 30),
      ...over(since, 'c1', 800, 800, 800),
    ),
    day,
    { '2.1.m2': 'not-met', '2.1.m3': 'not-applicable' },
  ],
]

const unknownBefore: Case[] = [
  [
    'nothing known before and 90.1% since: either line is met',
    alone(...over(since, 'c1', 901, 901, 901)),
    day,
    { '2.1': 'met', '2.1.m2': 'met', '2.1.m3': 'met' },
  ],
  [
    'nothing known before and 90.0% since: both lines are unknown',
    alone(...over(since, 'c1', 900, 900, 900)),
    day,
    { '2.1': 'unknown', '2.1.m2': 'unknown', '2.1.m3': 'unknown' },
  ],
  [
    'nothing known before and 80.0% since: both lines are unknown',
    alone(...over(since, 'c1', 800, 800, 800)),
    day,
    { '2.1': 'unknown', '2.1.m2': 'unknown', '2.1.m3': 'unknown' },
  ],
  [
    'nothing known before and 79.9% since: neither line is met',
    alone(...over(since, 'c1', 799, 799, 799)),
    day,
    { '2.1': 'not-met', '2.1.m2': 'not-met', '2.1.m3': 'not-met' },
  ],
  [
    'the term in progress at the opening is not one of the three before',
    alone(
      ...over([summer25, autumn25, spring26], 'c1', 290, 290, 290),
      ...over(since, 'c1', 800, 800, 800),
    ),
    day,
    { '2.1.m2': 'unknown', '2.1.m3': 'unknown' },
  ],
]

const infant = (born: string): Person => ({ id: 'c3', kind: 'child', born })
const young: Case[] = [
  [
    'five on 31 August 2025, one term of school before: the line of 90%, however little she came',
    children(
      [infant('2020-06-01')],
      [onRoll('c3'), ...over([autumn25], 'c3', 200), ...over(since, 'c3', 850, 850, 850)],
    ),
    day,
    { '2.1': 'not-met', '2.1.m2': 'not-met', '2.1.m3': 'not-applicable' },
  ],
  [
    'and met above 90%',
    children([infant('2020-06-01')], [onRoll('c3'), ...over(since, 'c3', 901, 901, 901)]),
    day,
    { '2.1': 'met', '2.1.m2': 'met', '2.1.m3': 'not-applicable' },
  ],
  [
    'a child of three is asked for nothing',
    children([infant('2023-06-01')], []),
    day,
    { '2.1': 'not-applicable' },
  ],
  [
    'a young man past school is asked for nothing',
    children([{ id: 'c3', kind: 'child', born: '2009-05-02' }], []),
    day,
    { '2.1': 'not-applicable' },
  ],
  [
    'a child said not to be of school age is asked for nothing',
    children([{ ...son, schoolAge: false }], []),
    day,
    { '2.1': 'not-applicable' },
  ],
]

const everyChild: Case[] = [
  [
    'brother and sister both come',
    children([son, daughter], [...good, ...steady('c2', 950, 950), onRoll('c2')]),
    day,
    { '2.1': 'met', '2.1.m2 c1': 'met', '2.1.m2 c2': 'met' },
  ],
  [
    'the sister, who has no issue, comes 90.0%',
    children([son, daughter], [...good, ...steady('c2', 950, 900), onRoll('c2')]),
    day,
    { '2.1': 'not-met', '2.1.m2 c1': 'met', '2.1.m2 c2': 'not-met' },
  ],
  [
    'of the sister nothing is known',
    children([son, daughter], good),
    day,
    { '2.1': 'unknown', '2.1.m2 c1': 'met', '2.1.m2 c2': 'unknown' },
  ],
  [
    'a sister who lives elsewhere is not asked about',
    children([son, { ...daughter, household: false }], good),
    day,
    { '2.1': 'met' },
  ],
  [
    'a small brother is not asked about',
    children([son, infant('2023-06-01')], good),
    day,
    { '2.1': 'met' },
  ],
  [
    'one child on the line of 80%, one on that of 90%',
    children([son, daughter], [...good, ...steady('c2', 299, 800), onRoll('c2')]),
    day,
    {
      '2.1': 'met',
      '2.1.m2 c1': 'met',
      '2.1.m2 c2': 'not-applicable',
      '2.1.m3 c1': 'not-applicable',
      '2.1.m3 c2': 'met',
    },
  ],
]

describe('from 30% or from below it', () => {
  tryCases(fork)
})

describe('attendance before the plan is not known', () => {
  tryCases(unknownBefore)
})

describe('children too young or too old', () => {
  tryCases(young)
})

describe('every child of the household', () => {
  tryCases(everyChild)
})
