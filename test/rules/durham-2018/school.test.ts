import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { Person } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { daughter, mother, son } from '../plans/plan.ts'
import { schooled } from '../plans/rows.ts'
import { attended, autumn25, autumn26, spring27, summer25, summer26 } from '../plans/terms.ts'
import { before, counted, day, good, home, onRoll, over } from './school-plans.ts'

const spring25 = { from: '2025-01-01', to: '2025-04-20' }

const attendance = (was: number, is: number, possible = 100) => [
  onRoll('c1'),
  ...over('c1', before, was, possible),
  ...over('c1', counted, is, possible),
]

const rates: Case[] = [
  ['exactly 90% is not above 90%', home(attendance(800, 900, 1000)), day, { '2.1.m2': 'not-met' }],
  ['90.1% is', home(attendance(800, 901, 1000)), day, { '2.1.m2': 'met', '2.1': 'met' }],
  [
    'a child at 29.9% before needs 80% and has them',
    home(attendance(299, 800, 1000)),
    day,
    { '2.1.m3': 'met', '2.1.m2': 'not-applicable', '2.1': 'met' },
  ],
  ['79.9% are too few', home(attendance(299, 799, 1000)), day, { '2.1.m3': 'not-met' }],
  [
    'a child at exactly 30% before needs more than 90%',
    home(attendance(300, 800, 1000)),
    day,
    { '2.1.m2': 'not-met', '2.1.m3': 'not-applicable' },
  ],
  [
    'terms are pooled by sessions, before as since: 30% over unequal terms is not below 30%',
    home([
      onRoll('c1'),
      attended('c1', spring25, 0, 100),
      attended('c1', summer25, 0, 100),
      attended('c1', autumn25, 90, 100),
      ...over('c1', counted, 85, 100),
    ]),
    day,
    { '2.1.m2': 'not-met' },
  ],
  [
    'with the terms before not on file 85% may be enough or not',
    home([onRoll('c1'), ...over('c1', counted, 85, 100)]),
    day,
    { '2.1.m2': 'unknown', '2.1.m3': 'unknown', '2.1': 'unknown' },
  ],
  [
    '95% is enough by either line',
    home([onRoll('c1'), ...over('c1', counted, 95, 100)]),
    day,
    { '2.1.m2': 'met', '2.1.m3': 'met', '2.1': 'met' },
  ],
  [
    '70% is enough by neither',
    home([onRoll('c1'), ...over('c1', counted, 70, 100)]),
    day,
    { '2.1.m2': 'not-met', '2.1.m3': 'not-met' },
  ],
  [
    'with two of the three terms before on file the third could still move them',
    home([
      onRoll('c1'),
      attended('c1', summer25, 80, 100),
      attended('c1', autumn25, 80, 100),
      ...over('c1', counted, 85, 100),
    ]),
    day,
    { '2.1': 'unknown' },
  ],
  [
    'the day before the third term is complete nothing is sure yet',
    home(good()),
    '2027-03-27',
    { '2.1': ['waiting', '2027-03-28'] },
  ],
  [
    'two terms that fall short already speak against',
    home([
      onRoll('c1'),
      ...over('c1', before, 80, 100),
      ...over('c1', [summer26, autumn26], 85, 100),
    ]),
    '2027-02-01',
    { '2.1.m2': 'not-met' },
  ],
]

describe('attendance over three terms', () => {
  tryCases(rates)
})

const little: Person = { id: 'c3', kind: 'child', born: '2024-02-01' }
/** Five in March 2026: of school age from the autumn of 2026 on. */
const starting: Person = { id: 'c4', kind: 'child', born: '2021-03-01' }

const everyChild: Case[] = [
  [
    'one child who falls short holds the theme',
    home(
      [
        ...good('c1'),
        onRoll('c2'),
        ...over('c2', before, 80, 100),
        ...over('c2', counted, 90, 100),
      ],
      {
        people: [mother, son, daughter],
      },
    ),
    day,
    { '2.1': 'not-met', '2.1.m2 c1': 'met', '2.1.m2 c2': 'not-met' },
  ],
  [
    'both are asked, though the issue names one',
    {
      ...home(good('c1'), { people: [mother, son, daughter] }),
      needs: [{ ref: '2.4', people: ['c1'], identified: '2026-01-10' }],
    },
    day,
    { '2.1': 'unknown', '2.1.m1 c2': 'unknown' },
  ],
  [
    'of a two-year-old nothing is asked',
    home(good('c1'), { people: [mother, son, little] }),
    day,
    {
      '2.1': 'met',
      '2.1.m1 c3': 'not-applicable',
      '2.1.m2 c3': 'not-applicable',
      '2.1.m4 c3': 'not-applicable',
    },
  ],
  [
    'a child too young to have had three terms takes the line of 90%, in the terms it was at school',
    home([schooled('c4', 'on-roll', '2026-09-01'), ...over('c4', [autumn26, spring27], 91, 100)], {
      people: [mother, starting],
    }),
    day,
    { '2.1.m2': 'met', '2.1.m3': 'not-applicable', '2.1': 'met' },
  ],
  [
    'at 85% it falls short',
    home([schooled('c4', 'on-roll', '2026-09-01'), ...over('c4', [autumn26, spring27], 85, 100)], {
      people: [mother, starting],
    }),
    day,
    { '2.1.m2': 'not-met' },
  ],
  [
    'a family without a child of school age has nothing to show',
    home([], { people: [mother, little] }),
    day,
    { '2.1': 'not-applicable' },
  ],
]

describe('every child of the household', () => {
  tryCases(everyChild)

  it('says how attendance stands to the line that applies', () => {
    const [line] = evaluate(home(attendance(299, 799, 1000)), day)
      .outcomes.flatMap(({ clauses }) => clauses)
      .filter(({ ref, who }) => ref === '2.1.m3' && who === 'c1')
    expect(line?.because).toBe(
      'attendance 79.9% over 2025-26 summer, 2026-27 autumn and 2026-27 spring; at least 80% is needed',
    )
    const [other] = evaluate(home(attendance(299, 799, 1000)), day)
      .outcomes.flatMap(({ clauses }) => clauses)
      .filter(({ ref, who }) => ref === '2.1.m2' && who === 'c1')
    expect(other?.because).toBe(
      'does not apply: attendance 29.9% over the terms before the plan opened',
    )
  })
})
