import { describe } from 'vitest'
import type { EvidenceRow, PlanDocument } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { daughter, mother, son } from '../plans/plan.ts'
import { excluded, fact } from '../plans/rows.ts'
import { search } from '../plans/plan.ts'
import {
  attended,
  autumn25,
  autumn26,
  percent,
  spring27,
  summer25,
  summer26,
} from '../plans/terms.ts'
import { family } from './families.ts'

const spring25 = { from: '2025-01-01', to: '2025-04-20' }
const complete = '2027-03-28'

/** So many sessions of a hundred in each of the three terms before the plan opened, or in each of the three after. */
const past = (who: string, sessions: number) =>
  [spring25, summer25, autumn25].map((term) => attended(who, term, sessions, 100))
const since = (who: string, sessions: readonly [number, number, number], possible = 100) =>
  [summer26, autumn26, spring27].map((term, at) => attended(who, term, sessions[at] ?? 0, possible))

const pupil = (...evidence: EvidenceRow[]) => family('2', ['c1'], evidence)

const levels: Case[] = [
  [
    'exactly 90% over three terms is not above 90%',
    pupil(...past('c1', 70), ...since('c1', [90, 90, 90])),
    complete,
    { '2.m2': 'not-met', '2.m2 c1': 'not-met' },
  ],
  [
    'one session more is',
    pupil(...past('c1', 70), ...since('c1', [90, 90, 91])),
    complete,
    { '2.m2': 'met', '2.m2 c1': 'met' },
  ],
  [
    'a poor term is made up for by the two others, because sessions are pooled',
    pupil(...past('c1', 70), ...since('c1', [76, 98, 98])),
    complete,
    { '2.m2': 'met' },
  ],
  [
    'the terms pooled count by their sessions, not each alike',
    pupil(
      ...past('c1', 70),
      attended('c1', summer26, 160, 200),
      attended('c1', autumn26, 98, 100),
      attended('c1', spring27, 98, 100),
    ),
    complete,
    { '2.m2': 'not-met' },
  ],
  [
    'two terms are too few: it waits for the end of the third',
    pupil(...past('c1', 70), ...since('c1', [95, 95, 95]).slice(0, 2)),
    '2027-03-27',
    { '2.m2': ['waiting', complete] },
  ],
  [
    'two terms that already fall short are not met',
    pupil(...past('c1', 70), ...since('c1', [80, 80, 0]).slice(0, 2)),
    '2027-03-27',
    { '2.m2': 'not-met' },
  ],
  [
    'a term without figures is not known',
    pupil(...past('c1', 70), ...since('c1', [95, 95, 95]).slice(1)),
    complete,
    { '2.m2': 'unknown' },
  ],
]

const rises: Case[] = [
  [
    'the figure before the plan opened must be topped',
    pupil(...past('c1', 95), ...since('c1', [95, 95, 95])),
    complete,
    { '2.m2': 'not-met' },
  ],
  [
    'by however little',
    pupil(...past('c1', 95), ...since('c1', [951, 950, 950], 1000)),
    complete,
    { '2.m2': 'met' },
  ],
  [
    'a fall from above 95% to 91% is no increase',
    pupil(...past('c1', 96), ...since('c1', [91, 91, 91])),
    complete,
    { '2.m2': 'not-met' },
  ],
  [
    'plain percentages are averaged',
    pupil(
      ...[spring25, summer25, autumn25].map((term) => percent('c1', term, 90)),
      ...[summer26, autumn26, spring27].map((term) => percent('c1', term, 90.1)),
    ),
    complete,
    { '2.m2': 'met' },
  ],
  [
    'without figures from before it is not known',
    pupil(...since('c1', [95, 95, 95])),
    complete,
    { '2.m2': 'unknown' },
  ],
  [
    'without one of the three terms before it is not known',
    pupil(...past('c1', 70).slice(1), ...since('c1', [95, 95, 95])),
    complete,
    { '2.m2': 'unknown' },
  ],
  [
    '90% or less is not met, whatever was before',
    pupil(...since('c1', [80, 80, 80])),
    complete,
    { '2.m2': 'not-met' },
  ],
]

/** Five on 1 October 2025: of school age from the autumn of 2026 on. */
const starter = { id: 'c3', kind: 'child', born: '2020-10-01' } as const
const startsSchool = (...evidence: EvidenceRow[]): PlanDocument =>
  family('2', ['c3'], evidence, { people: [mother, starter] })
const firstTerms = [autumn26, spring27].map((term) => attended('c3', term, 95, 100))

const ages: Case[] = [
  [
    'a child who was too young before may have risen: it is not known',
    startsSchool(...firstTerms),
    complete,
    { '2.m2': 'unknown' },
  ],
  [
    'and a fact says so',
    startsSchool(...firstTerms, fact('2.m2', true)),
    complete,
    { '2.m2': 'met' },
  ],
  [
    'or says that it is not so',
    startsSchool(...firstTerms, fact('2.m2', false)),
    complete,
    { '2.m2': 'not-met' },
  ],
  [
    'a fact does not stand in for attendance at 90%',
    startsSchool(
      ...[autumn26, spring27].map((term) => attended('c3', term, 90, 100)),
      fact('2.m2', true),
    ),
    complete,
    { '2.m2': 'not-met' },
  ],
  [
    'of a child not of school age nothing is asked',
    family('2', ['c4'], [], {
      people: [mother, { id: 'c4', kind: 'child', born: '2024-05-01' }],
    }),
    complete,
    { '2.m2': 'not-applicable' },
  ],
]

const bothAtSchool = (people: 'family' | string[]) =>
  family(
    '2',
    people,
    [
      ...past('c1', 70),
      ...since('c1', [95, 95, 95]),
      ...past('c2', 70),
      ...since('c2', [80, 80, 80]),
    ],
    { people: [mother, son, daughter] },
  )

const whose: Case[] = [
  [
    'each child of a family has to attend',
    bothAtSchool('family'),
    complete,
    { '2.m2': 'not-met', '2.m2 c1': 'met', '2.m2 c2': 'not-met' },
  ],
  [
    'a sister whom the need does not name is not asked',
    bothAtSchool(['c1']),
    complete,
    { '2.m2': 'met' },
  ],
]

const termsSearched = search(['exclusion'], 'family', '2026-04-06', complete)
const excludedOn = (...days: string[]) =>
  family(
    '2',
    ['c1'],
    days.map((on) => excluded(on, 'c1', 1)),
    { searched: [termsSearched] },
  )

const exclusions: Case[] = [
  [
    'two fixed term exclusions over three terms are fewer than three',
    excludedOn('2026-05-01', '2026-10-01'),
    complete,
    { '2.m3': 'met', '2.m3 c1': 'met' },
  ],
  [
    'three are not',
    excludedOn('2026-05-01', '2026-10-01', '2027-02-01'),
    complete,
    { '2.m3': 'not-met' },
  ],
  [
    'three in the first term already decide, and the next run of terms could be clear',
    excludedOn('2026-05-01', '2026-05-02', '2026-05-03'),
    '2026-06-01',
    { '2.m3': ['not-met', '2027-07-31'] },
  ],
  [
    'two so far wait for the third term to end',
    excludedOn('2026-05-01', '2026-05-02'),
    '2027-03-27',
    { '2.m3': ['waiting', complete] },
  ],
  [
    'those in the term in which the plan opened do not count',
    excludedOn('2026-02-01', '2026-02-02', '2026-02-03'),
    complete,
    { '2.m3': 'met' },
  ],
  [
    'without a search none on file does not mean none',
    family('2', ['c1']),
    complete,
    { '2.m3': 'unknown' },
  ],
  [
    'a permanent exclusion is not a fixed term one',
    family(
      '2',
      ['c1'],
      [
        ...['2026-05-01', '2026-05-02'].map((on) => excluded(on, 'c1', 1)),
        { ...excluded('2026-05-03', 'c1', 1), class: 'permanent' as const },
      ],
      { searched: [termsSearched] },
    ),
    complete,
    { '2.m3': 'met' },
  ],
  [
    'a sister of school age counts, whoever the need names',
    family(
      '2',
      ['c1'],
      ['2026-05-01', '2026-05-02', '2026-05-03'].map((on) => excluded(on, 'c2', 1)),
      { people: [mother, son, daughter], searched: [termsSearched] },
    ),
    complete,
    { '2.m3': 'not-met', '2.m3 c1': 'met', '2.m3 c2': 'not-met' },
  ],
]

describe('2.m2, attendance above 90%', () => {
  tryCases(levels)
})
describe('2.m2, attendance increased', () => {
  tryCases(rises)
})
describe('2.m2, a child who was too young for school', () => {
  tryCases(ages)
})
describe('2.m2, whose attendance', () => {
  tryCases(whose)
})
describe('2.m3, fixed term exclusions', () => {
  tryCases(exclusions)
})
