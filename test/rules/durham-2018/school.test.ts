import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow, Person, PlanDocument, Row } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { daughter, mother, search, son } from '../plans/plan.ts'
import { fact, schooled } from '../plans/rows.ts'
import { attended, autumn25, autumn26, spring27, summer25, summer26 } from '../plans/terms.ts'
import { familyWith, searchedAll } from './plans.ts'

/** Easter Sunday of 2027, when the three terms that count are complete: summer, autumn, spring. */
const day = '2027-03-28'
const spring25 = { from: '2025-01-01', to: '2025-04-20' }
const counted = [summer26, autumn26, spring27] as const
const before = [spring25, summer25, autumn25] as const

type Terms = readonly { from: string; to: string }[]
const over = (who: string, terms: Terms, sessions: number, possible: number) =>
  terms.map((term) => attended(who, term, sessions, possible))

const excluded = (on: string, who: string, kind: 'fixed' | 'permanent'): Row<'exclusion'> => ({
  measure: 'exclusion',
  on,
  who,
  class: kind,
})

const onRoll = (who: string) => schooled(who, 'on-roll', '2025-09-01')

/** A boy at 80% before and 95% since, on a roll and never excluded, with whatever the case says besides. */
const good = (who = 'c1'): EvidenceRow[] => [
  onRoll(who),
  ...over(who, before, 80, 100),
  ...over(who, counted, 95, 100),
]
const home = (evidence: EvidenceRow[], more: Partial<PlanDocument> = {}) =>
  familyWith(['2.4'], evidence, { searched: searchedAll, ...more })

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

describe('attendance over three terms', () => tryCases(rates))

const others: Case[] = [
  [
    'two fixed term exclusions over three terms are fewer than three',
    home([...good(), excluded('2026-05-01', 'c1', 'fixed'), excluded('2026-10-01', 'c1', 'fixed')]),
    day,
    { '2.1.m4': 'met' },
  ],
  [
    'three are not',
    home([
      ...good(),
      excluded('2026-05-01', 'c1', 'fixed'),
      excluded('2026-10-01', 'c1', 'fixed'),
      excluded('2027-02-01', 'c1', 'fixed'),
    ]),
    day,
    { '2.1.m4': ['not-met', '2027-07-31'] },
  ],
  [
    'one before the terms that count, on the day before the first, is none of them',
    home([
      ...good(),
      excluded('2026-04-05', 'c1', 'fixed'),
      excluded('2026-10-01', 'c1', 'fixed'),
      excluded('2027-02-01', 'c1', 'fixed'),
    ]),
    day,
    { '2.1.m4': 'met' },
  ],
  [
    'three so far decide before the terms are complete',
    home([
      ...good(),
      excluded('2026-05-01', 'c1', 'fixed'),
      excluded('2026-05-10', 'c1', 'fixed'),
      excluded('2026-05-20', 'c1', 'fixed'),
    ]),
    '2026-06-01',
    { '2.1.m4': 'not-met' },
  ],
  [
    'two so far are still to be waited for',
    home([...good(), excluded('2026-05-01', 'c1', 'fixed'), excluded('2026-05-10', 'c1', 'fixed')]),
    '2026-06-01',
    { '2.1.m4': ['waiting', '2027-03-28'] },
  ],
  [
    'one permanent exclusion is one too many',
    home([...good(), excluded('2026-05-01', 'c1', 'permanent')]),
    day,
    { '2.1.m5': ['not-met', '2027-07-31'], '2.1.m4': 'met' },
  ],
  [
    'one before the plan opened is no subsequent one',
    home([...good(), excluded('2025-12-01', 'c1', 'permanent')]),
    day,
    { '2.1.m5': 'met' },
  ],
  [
    'an exclusion of no class leaves the first one open where it would decide',
    home([...good(), { measure: 'exclusion', on: '2026-05-01', who: 'c1' }]),
    day,
    { '2.1.m5': 'unknown', '2.1.m4': 'met' },
  ],
  [
    'no row is no exclusion only where the school’s file was searched',
    home(good(), { searched: [search(['exclusion'], ['c1'], '2026-05-01', '2027-03-28')] }),
    day,
    { '2.1.m4': 'unknown', '2.1.m5': 'unknown' },
  ],
  [
    'searched from the first day of the first term it is',
    home(good(), { searched: [search(['exclusion'], ['c1'], '2026-04-06', '2027-03-28')] }),
    day,
    { '2.1.m4': 'met', '2.1.m5': 'met' },
  ],
  [
    'alternative provision is as good as a roll',
    home([...good(), schooled('c1', 'alternative-provision', '2027-01-05')]),
    day,
    { '2.1.m1': 'met' },
  ],
  [
    'off roll is not',
    home([...good(), schooled('c1', 'off-roll', '2027-01-05')]),
    day,
    { '2.1.m1': 'not-met' },
  ],
  [
    'of a pupil referral unit somebody must say',
    home([...good(), schooled('c1', 'pru', '2027-01-05')]),
    day,
    { '2.1.m1': 'unknown' },
  ],
  [
    'and says so',
    home([...good(), schooled('c1', 'pru', '2027-01-05'), fact('2.1.m1', true, { who: 'c1' })]),
    day,
    { '2.1.m1': 'met' },
  ],
]

describe('school rolls and exclusions', () => tryCases(others))

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
