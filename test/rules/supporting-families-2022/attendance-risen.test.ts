import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { daughter, mother, need, planOf, search, son } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import {
  attended,
  autumn25,
  autumn26,
  percent,
  spring26,
  summer25,
  summer26,
} from '../plans/terms.ts'

const end = '2026-12-31'

/** Sessions of a hundred in each of the two terms before the plan, and in each of the two after. */
const risen = (before: number, after: number, more: EvidenceRow[] = []) =>
  planOf({
    needs: [need('1.2', ['c1'])],
    evidence: [
      attended('c1', summer25, before, 100),
      attended('c1', autumn25, before, 100),
      attended('c1', summer26, after, 100),
      attended('c1', autumn26, after, 100),
      ...more,
    ],
    searched: [search(['attendance'], ['c1'], '2025-04-21', '2026-12-31')],
  })

const rows = (...evidence: EvidenceRow[]) => planOf({ needs: [need('1.2', ['c1'])], evidence })

const points: Case[] = [
  [
    'from 20% to 50%, both limits exactly',
    risen(20, 50),
    end,
    { '1.2': 'met', '1.2.E1': 'met', '1.2.E1 c1': 'met' },
  ],
  ['from 21% to 50%, 29 points', risen(21, 50), end, { '1.2': 'not-met' }],
  ['from 19% to 49%, below the floor of 50', risen(19, 49), end, { '1.2': 'not-met' }],
  ['from 45% to 75%', risen(45, 75), end, { '1.2': 'met' }],
  ['from 45% to 60%, a third more but 15 points', risen(45, 60), end, { '1.2': 'not-met' }],
  ['from nothing at all to 50%', risen(0, 50), end, { '1.2': 'met' }],
  ['from nothing at all to 49%', risen(0, 49), end, { '1.2': 'not-met' }],
  [
    'plain percentages, 29.9 points',
    rows(
      percent('c1', summer25, 20),
      percent('c1', autumn25, 20),
      percent('c1', summer26, 49.9),
      percent('c1', autumn26, 49.9),
    ),
    end,
    { '1.2': 'not-met' },
  ],
  [
    'plain percentages, 30.5 points',
    rows(
      percent('c1', summer25, 20),
      percent('c1', autumn25, 20),
      percent('c1', summer26, 50),
      percent('c1', autumn26, 51),
    ),
    end,
    { '1.2': 'met' },
  ],
  [
    'the terms before are pooled by sessions',
    rows(
      attended('c1', summer25, 0, 50),
      attended('c1', autumn25, 40, 150),
      attended('c1', summer26, 50, 100),
      attended('c1', autumn26, 50, 100),
    ),
    end,
    { '1.2': 'met' },
  ],
]

const terms: Case[] = [
  [
    'the term in progress at the start is no part of the past',
    risen(20, 50, [attended('c1', spring26, 100, 100)]),
    end,
    { '1.2': 'met' },
  ],
  [
    'it waits until the second term ends',
    risen(20, 50),
    '2026-12-30',
    { '1.2': ['waiting', '2026-12-31'] },
  ],
  [
    'without the terms before it is unknown',
    rows(attended('c1', summer26, 80, 100), attended('c1', autumn26, 80, 100)),
    end,
    { '1.2': ['unknown', null] },
  ],
  [
    'without the terms before, below the floor is not met',
    rows(attended('c1', summer26, 40, 100), attended('c1', autumn26, 40, 100)),
    end,
    { '1.2': 'not-met' },
  ],
  [
    'without the terms after it is unknown',
    rows(attended('c1', summer25, 20, 100), attended('c1', autumn25, 20, 100)),
    end,
    { '1.2': 'unknown' },
  ],
  [
    'the sister’s attendance is not asked',
    planOf({
      people: [mother, son, daughter],
      needs: [need('1.2', ['c1'])],
      evidence: risen(20, 50).evidence,
      searched: risen(20, 50).searched,
    }),
    end,
    { '1.2': 'met' },
  ],
  [
    'with the need for both, the sister’s attendance is asked',
    planOf({
      people: [mother, son, daughter],
      needs: [need('1.2', ['c1', 'c2'])],
      evidence: risen(20, 50).evidence,
      searched: risen(20, 50).searched,
    }),
    end,
    { '1.2': 'unknown', '1.2.E1 c1': 'met', '1.2.E1 c2': 'unknown' },
  ],
]

describe('attendance risen by 30 points to at least 50%', () => {
  tryCases(points)
})

describe('the terms compared', () => {
  tryCases(terms)
})
