import { describe } from 'vitest'
import type { EvidenceRow, PlanDocument } from '../../../../rules/plan-document.ts'
import { tryCases } from '../../plans/cases.ts'
import { daughter, mother, son } from '../../plans/plan.ts'
import {
  attended,
  autumn25,
  autumn26,
  percent,
  spring26,
  spring27,
  summer25,
  summer26,
} from '../../plans/terms.ts'
import { about } from './families.ts'

const spring25 = { from: '2025-01-01', to: '2025-04-20' }
const summer27 = { from: '2027-03-29', to: '2027-07-31' }

const before = [spring25, summer25, autumn25]
const since = [summer26, autumn26, spring27]

/** The last day of the third whole term after 10 January 2026. */
const third = '2027-03-28'

/** The same sessions of 100 in each of three terms. */
const each = (terms: typeof before, sessions: number, who = 'c1'): EvidenceRow[] =>
  terms.map((term) => attended(who, term, sessions, 100))

const school = (evidence: EvidenceRow[], parts: Partial<PlanDocument> = {}) =>
  about('2', evidence, { people: [mother, son], ...parts })

describe('attendance above 90', () => {
  tryCases([
    [
      'exactly 90 is not above 90',
      school([...each(before, 80), ...each(since, 90)]),
      third,
      { '2.m2': 'not-met', '2.m2 c1': 'not-met' },
    ],
    [
      'one session more in a thousand is above 90',
      school([
        ...each(before, 80),
        attended('c1', summer26, 900, 1000),
        attended('c1', autumn26, 900, 1000),
        attended('c1', spring27, 901, 1000),
      ]),
      third,
      { '2.m2': 'met', '2.m2 c1': 'met' },
    ],
    [
      'sessions are pooled: a long bad term weighs more than two short good ones',
      school([
        ...each(before, 80),
        attended('c1', summer26, 20, 20),
        attended('c1', autumn26, 160, 200),
        attended('c1', spring27, 20, 20),
      ]),
      third,
      { '2.m2': 'not-met' },
    ],
    [
      'sessions are pooled: a short bad term weighs less than two long good ones',
      school([
        ...each(before, 80),
        attended('c1', summer26, 190, 200),
        attended('c1', autumn26, 10, 20),
        attended('c1', spring27, 195, 200),
      ]),
      third,
      { '2.m2': 'met' },
    ],
    [
      'plain percentages are averaged: a mean of 90 is not above 90',
      school([
        ...before.map((term) => percent('c1', term, 80)),
        percent('c1', summer26, 85),
        percent('c1', autumn26, 95),
        percent('c1', spring27, 90),
      ]),
      third,
      { '2.m2': 'not-met' },
    ],
    [
      'plain percentages are averaged: a mean of 91 is',
      school([
        ...before.map((term) => percent('c1', term, 80)),
        percent('c1', summer26, 85),
        percent('c1', autumn26, 95),
        percent('c1', spring27, 93),
      ]),
      third,
      { '2.m2': 'met' },
    ],
  ])
})

describe('attendance above what it was', () => {
  tryCases([
    [
      'as high as before is no increase',
      school([...each(before, 95), ...each(since, 95)]),
      third,
      { '2.m2': 'not-met' },
    ],
    [
      'above 90 and lower than before is none either',
      school([...each(before, 96), ...each(since, 95)]),
      third,
      { '2.m2': 'not-met' },
    ],
    [
      'higher than before and above 90 is',
      school([...each(before, 94), ...each(since, 95)]),
      third,
      { '2.m2': 'met' },
    ],
    [
      'without figures from before nobody can tell',
      school(each(since, 95)),
      third,
      { '2.m2': ['unknown', null] },
    ],
    [
      'at 90 it needs no figures from before to fall short',
      school(each(since, 90)),
      third,
      { '2.m2': 'not-met' },
    ],
    [
      'the term in which the plan opened counts for nothing: a good one does not lift what was',
      school([...each(before, 94), attended('c1', spring26, 100, 100), ...each(since, 95)]),
      third,
      { '2.m2': 'met' },
    ],
    [
      'the term in which the plan opened counts for nothing: a bad one does not lower what was',
      school([...each(before, 96), attended('c1', spring26, 0, 100), ...each(since, 95)]),
      third,
      { '2.m2': 'not-met' },
    ],
  ])
})

const good = [...each(before, 80), ...each(since, 95)]

describe('three whole terms since the plan opened', () => {
  tryCases([
    [
      'on the eve of the end of the third it waits',
      school(good),
      '2027-03-27',
      { '2.m2': ['waiting', third], '2.m2 c1': ['waiting', third] },
    ],
    ['on the last day of the third it is met', school(good), third, { '2.m2': 'met' }],
    [
      'a whole term that falls short is not waited for',
      school([...each(before, 80), attended('c1', summer26, 85, 100)]),
      '2026-07-31',
      { '2.m2': 'not-met' },
    ],
    [
      'on the eve of its end that term does not speak yet',
      school([...each(before, 80), attended('c1', summer26, 85, 100)]),
      '2026-07-30',
      { '2.m2': 'waiting' },
    ],
    [
      'a bad half of a term that is not over never speaks against it',
      school([
        ...each(before, 80),
        attended('c1', summer26, 95, 100),
        attended('c1', { from: '2026-08-01', to: '2026-10-20' }, 5, 70),
      ]),
      '2026-11-01',
      { '2.m2': ['waiting', third] },
    ],
    [
      'a term that starts on the opening day counts',
      school([...each(before, 80), ...each([spring26, summer26, autumn26], 95)], {
        opened: '2026-01-01',
      }),
      '2026-12-31',
      { '2.m2': 'met' },
    ],
    [
      'a term that started the day before does not',
      school([...each(before, 80), ...each([spring26, summer26, autumn26], 95)], {
        opened: '2026-01-02',
      }),
      '2026-12-31',
      { '2.m2': ['waiting', third] },
    ],
    [
      'the last three whole terms count, and an earlier one no longer helps',
      school([
        ...each(before, 80),
        attended('c1', summer26, 100, 100),
        attended('c1', autumn26, 90, 100),
        attended('c1', spring27, 90, 100),
        attended('c1', summer27, 90, 100),
      ]),
      '2027-07-31',
      { '2.m2': 'not-met' },
    ],
    [
      'half a term’s file and the other half’s are summed',
      school([
        ...each(before, 80),
        attended('c1', { from: '2026-04-06', to: '2026-05-22' }, 50, 50),
        attended('c1', { from: '2026-06-01', to: '2026-07-31' }, 41, 50),
        ...each([autumn26, spring27], 90),
      ]),
      third,
      { '2.m2': 'met' },
    ],
    [
      'figures may lag one whole term',
      school([...each(before, 80), ...each([spring26, summer26, autumn26], 95)], {
        opened: '2026-01-01',
      }),
      third,
      { '2.m2': 'met' },
    ],
    [
      'figures may not lag two',
      school([...each(before, 80), ...each([spring26, summer26, autumn26], 95)], {
        opened: '2026-01-01',
      }),
      '2027-07-31',
      { '2.m2': 'unknown' },
    ],
    [
      'figures entered after the day are not known on it',
      school([
        ...each(before, 80),
        ...each([summer26, autumn26], 95),
        { ...attended('c1', spring27, 95, 100), recorded: '2027-03-29' },
      ]),
      third,
      { '2.m2': 'unknown' },
    ],
  ])
})

const people = (born: string, more = {}) => ({
  people: [mother, { id: 'c1', kind: 'child' as const, born, ...more }],
})

describe('whose attendance', () => {
  tryCases([
    [
      'each child by itself: one at 90 fails beside one at 95',
      school([...good, ...each(before, 80, 'c2'), ...each(since, 90, 'c2')], {
        people: [mother, son, daughter],
      }),
      third,
      { '2.m2': 'not-met', '2.m2 c1': 'met', '2.m2 c2': 'not-met' },
    ],
    [
      'each child by itself: one without figures leaves it unknown',
      school(good, { people: [mother, son, daughter] }),
      third,
      { '2.m2': 'unknown', '2.m2 c1': 'met', '2.m2 c2': 'unknown' },
    ],
    [
      'a child who was 16 on 31 August before any of the terms is not asked',
      school([], people('2009-08-31')),
      third,
      { '2.m2': 'not-applicable', '2.m3': 'not-applicable' },
    ],
    [
      'a child who is said to be at school at that age is',
      school([], people('2009-08-31', { schoolAge: true })),
      third,
      { '2.m2': 'unknown' },
    ],
    [
      'a child who is five only after the last 31 August is not asked',
      school([], people('2021-09-01')),
      third,
      { '2.m2': 'not-applicable', '2.m3': 'not-applicable' },
    ],
    [
      'a child who is said not to be of school age is not asked',
      school(each(since, 10), people('2012-05-02', { schoolAge: false })),
      third,
      { '2.m2': 'not-applicable' },
    ],
  ])
})
