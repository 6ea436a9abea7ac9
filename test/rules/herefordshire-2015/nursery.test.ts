import { describe } from 'vitest'
import type { EvidenceRow, Person, Row, Searched } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { herefordshirePlan } from '../plans/herefordshire.ts'
import { mother, need, search } from '../plans/plan.ts'
import { fact } from '../plans/rows.ts'

const toddler: Person = { id: 'c1', kind: 'child', born: '2023-06-01' }

const nursery = (
  from: string,
  to: string,
  attended: number,
  possible: number,
): Row<'attendance'> => ({
  measure: 'attendance',
  who: 'c1',
  setting: 'early-years',
  from,
  to,
  attended,
  possible,
})

const family = (evidence: EvidenceRow[], child: Person = toddler, searched: Searched[] = []) =>
  herefordshirePlan({
    people: [mother, child],
    needs: [need('3.1', ['c1'])],
    evidence: [fact('6.m1', true), ...evidence],
    searched,
  })

/** Two figures that fill the six months to 10 July 2026. */
const halves = (first: number, second: number) => [
  nursery('2026-01-11', '2026-04-10', first, 60),
  nursery('2026-04-11', '2026-07-10', second, 40),
]

const level: Case[] = [
  [
    'exactly 85% of the sessions is enough',
    family(halves(51, 34)),
    '2026-07-10',
    { '6': 'met', '6.m2 c1': 'met' },
  ],
  ['one session less is not', family(halves(51, 33)), '2026-07-10', { '6': ['not-met', null] }],
  [
    'the day before six months it waits',
    family([nursery('2026-01-11', '2026-04-10', 51, 60)]),
    '2026-07-09',
    { '6': ['waiting', '2026-07-10'], '6.m2 c1': ['waiting', '2026-07-10'] },
  ],
  [
    'figures so far below 85% already speak against it',
    family([nursery('2026-01-11', '2026-04-10', 50, 60)]),
    '2026-05-01',
    { '6': ['not-met', null] },
  ],
  [
    'later on the latest six months count, and older figures no longer do',
    family([
      nursery('2026-01-11', '2026-04-10', 10, 60),
      nursery('2026-04-11', '2026-07-10', 34, 40),
      nursery('2026-07-11', '2026-10-10', 34, 40),
    ]),
    '2026-10-10',
    { '6.m2 c1': 'met' },
  ],
  [
    'sessions at school are none at the nursery',
    family([{ ...nursery('2026-01-11', '2026-07-10', 100, 100), setting: 'school' }]),
    '2026-07-10',
    { '6.m2 c1': 'unknown' },
  ],
  [
    'a figure that began before the plan does not count',
    family([nursery('2026-01-09', '2026-07-10', 100, 100)]),
    '2026-07-10',
    { '6.m2 c1': 'unknown' },
  ],
  [
    'sessions without a word on the offer are not enough',
    herefordshirePlan({
      people: [mother, toddler],
      needs: [need('3.1', ['c1'])],
      evidence: halves(60, 40),
    }),
    '2026-07-10',
    { '6': 'unknown', '6.m1 c1': 'unknown', '6.m2 c1': 'met' },
  ],
]

const percentage = (from: string, to: string, percent: number): Row<'attendance'> => ({
  measure: 'attendance',
  who: 'c1',
  setting: 'early-years',
  from,
  to,
  percent,
})

const termly = (term: string, attended: number): Row<'attendance'> => ({
  measure: 'attendance',
  who: 'c1',
  setting: 'early-years',
  term,
  attended,
  possible: 100,
})

/** 90 days at one percentage and 91 at another: together they fill the six months. */
const percentages = (first: number, second: number) => [
  percentage('2026-01-11', '2026-04-10', first),
  percentage('2026-04-11', '2026-07-10', second),
]

const plain: Case[] = [
  [
    'plain percentages weigh by their days: the longer one lifts the mean to 85%',
    family(percentages(84, 86)),
    '2026-07-10',
    { '6.m2 c1': 'met' },
  ],
  [
    'the other way round it stays below',
    family(percentages(86, 84)),
    '2026-07-10',
    { '6.m2 c1': 'not-met' },
  ],
  [
    'sessions and a percentage are averaged by their days',
    family([
      nursery('2026-01-11', '2026-04-10', 84, 100),
      percentage('2026-04-11', '2026-07-10', 86),
    ]),
    '2026-07-10',
    { '6.m2 c1': 'met' },
  ],
  [
    'a term that ends in the six months counts whole',
    family([termly('2025-26 summer', 85), nursery('2026-08-01', '2026-09-30', 40, 40)]),
    '2026-09-30',
    { '6.m2 c1': 'met' },
  ],
  [
    'a term that had begun when the plan opened does not',
    family([termly('2025-26 spring', 10), nursery('2026-02-20', '2026-07-10', 85, 100)]),
    '2026-07-10',
    { '6.m2 c1': 'met' },
  ],
]

const silence: Case[] = [
  [
    'a holiday of 45 days between two figures is no silence',
    family([
      nursery('2026-01-11', '2026-03-31', 60, 60),
      nursery('2026-05-16', '2026-07-10', 40, 40),
    ]),
    '2026-07-10',
    { '6.m2 c1': 'met' },
  ],
  [
    'a day more is',
    family([
      nursery('2026-01-11', '2026-03-31', 60, 60),
      nursery('2026-05-17', '2026-07-10', 40, 40),
    ]),
    '2026-07-10',
    { '6.m2 c1': ['unknown', null] },
  ],
  [
    'unless those days were searched for attendance',
    family(
      [nursery('2026-01-11', '2026-03-31', 60, 60), nursery('2026-05-17', '2026-07-10', 40, 40)],
      toddler,
      [search(['attendance'], ['c1'], '2026-04-01', '2026-05-16')],
    ),
    '2026-07-10',
    { '6.m2 c1': 'met' },
  ],
  [
    'a last figure that is 31 days old still speaks for the day',
    family([nursery('2026-01-11', '2026-06-09', 85, 100)]),
    '2026-07-10',
    { '6.m2 c1': 'met' },
  ],
  [
    'one that is 32 days old does not',
    family([nursery('2026-01-11', '2026-06-08', 85, 100)]),
    '2026-07-10',
    { '6.m2 c1': 'unknown' },
  ],
]

const born = (day: string): Person => ({ id: 'c1', kind: 'child', born: day })

const ages: Case[] = [
  [
    'a child who turns two on the day is asked',
    family([], born('2024-05-01')),
    '2026-05-01',
    { '6.m2 c1': 'waiting' },
  ],
  [
    'a child who turns two tomorrow is not',
    family([], born('2024-05-02')),
    '2026-05-01',
    { '6': 'not-applicable' },
  ],
  [
    'a child who turned four on the day the plan opened is not',
    family([], born('2022-01-10')),
    '2026-05-01',
    { '6': 'not-applicable' },
  ],
  [
    'a child who turned four the day after is',
    family([], born('2022-01-11')),
    '2026-05-01',
    { '6.m2 c1': 'waiting' },
  ],
  [
    'a child without a birthday on file may be',
    family([], { id: 'c1', kind: 'child' }),
    '2026-05-01',
    { '6.m2 c1': 'waiting' },
  ],
  [
    'a child said to be of school age is not',
    family([], { id: 'c1', kind: 'child', schoolAge: true }),
    '2026-05-01',
    { '6': 'not-applicable' },
  ],
]

describe('85% of the nursery sessions of six months', () => {
  tryCases(level)
})

describe('figures of other kinds', () => {
  tryCases(plain)
})

describe('silence between the figures', () => {
  tryCases(silence)
})

describe('children of two and three', () => {
  tryCases(ages)
})
