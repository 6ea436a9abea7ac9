import { describe } from 'vitest'
import { tryCases, type Case } from '../../plans/cases.ts'
import { daughter, mother, need, son } from '../../plans/plan.ts'
import { attended, autumn25, autumn26, percent, spring26, summer26 } from '../../plans/terms.ts'
import { motherAnd, sinceAutumn, threeTerms } from './plans.ts'

const late = { opened: '2025-08-02', needs: [need('2.1', 'family', '2025-08-02')] }

const pooled: Case[] = [
  [
    '270 of 300 sessions',
    sinceAutumn(threeTerms('c1', [90, 90, 90])),
    '2026-07-31',
    { '4.m1': 'met', '4': 'met' },
  ],
  ['269 of 300', sinceAutumn(threeTerms('c1', [90, 90, 89])), '2026-07-31', { '4.m1': 'not-met' }],
  [
    'one term at 80 where the others make up for it',
    sinceAutumn(threeTerms('c1', [80, 95, 95])),
    '2026-07-31',
    { '4.m1': 'met' },
  ],
  [
    'sessions decide, not the mean of terms',
    sinceAutumn([
      attended('c1', autumn25, 190, 200),
      attended('c1', spring26, 85, 100),
      attended('c1', summer26, 85, 100),
    ]),
    '2026-07-31',
    { '4.m1': 'met' },
  ],
  [
    'nor does a good mean help',
    sinceAutumn([
      attended('c1', autumn25, 169, 200),
      attended('c1', spring26, 95, 100),
      attended('c1', summer26, 95, 100),
    ]),
    '2026-07-31',
    { '4.m1': 'not-met' },
  ],
  [
    'unauthorised absence is absence like any other',
    sinceAutumn(threeTerms('c1', [90, 90, 90]).map((row) => ({ ...row, unauthorised: 10 }))),
    '2026-07-31',
    { '4.m1': 'met' },
  ],
  [
    'plain percentages are averaged',
    sinceAutumn([
      percent('c1', autumn25, 89),
      percent('c1', spring26, 90),
      percent('c1', summer26, 91),
    ]),
    '2026-07-31',
    { '4.m1': 'met' },
  ],
  [
    'and fall short together',
    sinceAutumn([
      percent('c1', autumn25, 89),
      percent('c1', spring26, 90),
      percent('c1', summer26, 90),
    ]),
    '2026-07-31',
    { '4.m1': 'not-met' },
  ],
  [
    'files of half terms are summed',
    sinceAutumn([
      attended('c1', autumn25, 90, 100),
      attended('c1', spring26, 90, 100),
      attended('c1', { from: '2026-04-06', to: '2026-05-24' }, 50, 50),
      attended('c1', { from: '2026-05-25', to: '2026-07-31' }, 40, 50),
    ]),
    '2026-07-31',
    { '4.m1': 'met' },
  ],
  [
    'sessions at a nursery are not at school',
    sinceAutumn(
      threeTerms('c1', [95, 95, 95]).map((row) => ({ ...row, setting: 'early-years' as const })),
    ),
    '2026-07-31',
    { '4.m1': ['unknown', null] },
  ],
  ['nothing on file', sinceAutumn([]), '2026-07-31', { '4.m1': ['unknown', null] }],
]

const terms: Case[] = [
  [
    'the day before the third term ends',
    sinceAutumn(threeTerms('c1', [90, 90, 90]).slice(0, 2)),
    '2026-07-30',
    { '4.m1': ['waiting', '2026-07-31'] },
  ],
  [
    'two terms that fall short speak against it at once',
    sinceAutumn(threeTerms('c1', [89, 90, 90]).slice(0, 2)),
    '2026-07-30',
    { '4.m1': 'not-met' },
  ],
  [
    'a poor term that is not over does not',
    sinceAutumn([
      ...threeTerms('c1', [90, 90, 90]).slice(0, 2),
      attended('c1', { from: '2026-04-06', to: '2026-06-30' }, 20, 60),
    ]),
    '2026-07-01',
    { '4.m1': ['waiting', '2026-07-31'] },
  ],
  [
    'the third term is over and has no figures',
    sinceAutumn(threeTerms('c1', [90, 90, 90]).slice(0, 2)),
    '2026-07-31',
    { '4.m1': ['unknown', null] },
  ],
  [
    'a fourth term is over and has none',
    sinceAutumn(threeTerms('c1', [90, 90, 90])),
    '2026-12-31',
    { '4.m1': 'met' },
  ],
  [
    'until a fifth is',
    sinceAutumn(threeTerms('c1', [90, 90, 90])),
    '2027-03-27',
    { '4.m1': 'met' },
  ],
  [
    'figures two terms old',
    sinceAutumn(threeTerms('c1', [90, 90, 90])),
    '2027-03-28',
    { '4.m1': ['unknown', null] },
  ],
  [
    'the last three terms count, not the best',
    sinceAutumn([...threeTerms('c1', [90, 90, 90]), attended('c1', autumn26, 89, 100)]),
    '2026-12-31',
    { '4.m1': 'not-met' },
  ],
  [
    'a plan opened on the second day of a term waits for the three after it',
    sinceAutumn(threeTerms('c1', [50, 90, 90]), late),
    '2026-12-30',
    { '4.m1': ['waiting', '2026-12-31'] },
  ],
  [
    'and then counts those',
    sinceAutumn([...threeTerms('c1', [50, 90, 90]), attended('c1', autumn26, 90, 100)], late),
    '2026-12-31',
    { '4.m1': 'met' },
  ],
]

const local = {
  opened: '2025-09-01',
  needs: [need('2.1', 'family', '2025-09-01')],
  terms: [
    { name: 'autumn', from: '2025-09-01', to: '2025-12-19' },
    { name: 'spring', from: '2026-01-05', to: '2026-03-27' },
    { name: 'summer', from: '2026-04-13', to: '2026-07-20' },
  ],
}
const named = ['autumn', 'spring', 'summer'].map((term) => ({
  measure: 'attendance' as const,
  who: 'c1',
  term,
  attended: 90,
  possible: 100,
}))

const locally: Case[] = [
  [
    'the day before the local term ends',
    sinceAutumn(named.slice(0, 2), local),
    '2026-07-19',
    { '4.m1': ['waiting', '2026-07-20'] },
  ],
  ['on its last day', sinceAutumn(named, local), '2026-07-20', { '4.m1': 'met' }],
]

const ages: Case[] = [
  [
    'both children',
    sinceAutumn([...threeTerms('c1', [90, 90, 90]), ...threeTerms('c2', [90, 90, 90])], {
      people: [mother, son, daughter],
    }),
    '2026-07-31',
    { '4.m1': 'met' },
  ],
  [
    'one child short of it',
    sinceAutumn([...threeTerms('c1', [90, 90, 90]), ...threeTerms('c2', [90, 90, 89])], {
      people: [mother, son, daughter],
    }),
    '2026-07-31',
    { '4.m1': 'not-met', '4.m1 c1': 'met', '4.m1 c2': 'not-met' },
  ],
  [
    'five on 31 August',
    sinceAutumn([], { people: motherAnd(['c1', '2020-08-31']) }),
    '2026-07-31',
    { '4.m1': 'unknown' },
  ],
  [
    'five the day after',
    sinceAutumn([], { people: motherAnd(['c1', '2020-09-01']) }),
    '2026-07-31',
    { '4.m1': 'not-applicable', '4': 'not-applicable' },
  ],
  [
    'fifteen on 31 August',
    sinceAutumn([], { people: motherAnd(['c1', '2009-09-01']) }),
    '2026-07-31',
    { '4.m1': 'unknown' },
  ],
  [
    'sixteen on 31 August',
    sinceAutumn([], { people: motherAnd(['c1', '2009-08-31']) }),
    '2026-07-31',
    { '4.m1': 'not-applicable' },
  ],
  [
    'said to be of no school age',
    sinceAutumn([], { people: [mother, { ...son, schoolAge: false }] }),
    '2026-07-31',
    { '4.m1': 'not-applicable' },
  ],
  [
    'of school age in the last of three terms only',
    sinceAutumn(
      [
        attended('c1', spring26, 50, 100),
        attended('c1', summer26, 50, 100),
        attended('c1', autumn26, 95, 100),
      ],
      { ...late, people: motherAnd(['c1', '2021-01-01']) },
    ),
    '2026-12-31',
    { '4.m1': 'met' },
  ],
]

describe('nine sessions of ten over three terms', () => {
  tryCases(pooled)
})
describe('which three terms', () => {
  tryCases([...terms, ...locally])
})
describe('which children', () => {
  tryCases(ages)
})
