import { describe } from 'vitest'
import type { EvidenceRow, Term } from '../../../../rules/plan-document.ts'
import { need, search, son } from '../../plans/plan.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import {
  attended,
  autumn25,
  autumn26,
  percent,
  spring27,
  summer25,
  summer26,
} from '../../plans/terms.ts'
import { durham } from './plans.ts'
import { alone, before, children, day, onRoll, over, since, spring25 } from './school-plans.ts'

const eighty = over(since, 'c1', 800, 800, 800)

const uneven: Case[] = [
  [
    'pooled to 30.0% before, though most terms were below',
    alone(
      attended('c1', spring25, 50, 100),
      attended('c1', summer25, 290, 1000),
      attended('c1', autumn25, 290, 1000),
      ...eighty,
    ),
    day,
    { '2.1.m2': 'not-met', '2.1.m3': 'not-applicable' },
  ],
  [
    'pooled to less than 30% before, though the mean of terms is above',
    alone(
      attended('c1', spring25, 49, 100),
      attended('c1', summer25, 290, 1000),
      attended('c1', autumn25, 290, 1000),
      ...eighty,
    ),
    day,
    { '2.1.m2': 'not-applicable', '2.1.m3': 'met' },
  ],
  [
    'two of three terms before are known: the line is not',
    alone(attended('c1', summer25, 850, 1000), attended('c1', autumn25, 850, 1000), ...eighty),
    day,
    { '2.1.m2': 'unknown', '2.1.m3': 'unknown' },
  ],
  [
    'two halves of a term are summed',
    alone(
      ...over(before, 'c1', 850, 850, 850),
      attended('c1', { from: '2026-04-06', to: '2026-05-31' }, 40, 60),
      attended('c1', { from: '2026-06-01', to: '2026-07-31' }, 60, 60),
      attended('c1', autumn26, 115, 120),
      attended('c1', spring27, 115, 120),
    ),
    day,
    { '2.1.m2': 'met' },
  ],
  [
    'two halves of a term are summed, to exactly 90%',
    alone(
      ...over(before, 'c1', 850, 850, 850),
      attended('c1', { from: '2026-04-06', to: '2026-05-31' }, 34, 60),
      attended('c1', { from: '2026-06-01', to: '2026-07-31' }, 60, 60),
      attended('c1', autumn26, 115, 120),
      attended('c1', spring27, 115, 120),
    ),
    day,
    { '2.1.m2': 'not-met' },
  ],
  [
    'plain percentages since are averaged, to exactly 90%',
    alone(
      ...over(before, 'c1', 850, 850, 850),
      percent('c1', summer26, 80),
      percent('c1', autumn26, 95),
      percent('c1', spring27, 95),
    ),
    day,
    { '2.1.m2': 'not-met' },
  ],
  [
    'and just above it',
    alone(
      ...over(before, 'c1', 850, 850, 850),
      percent('c1', summer26, 80.1),
      percent('c1', autumn26, 95),
      percent('c1', spring27, 95),
    ),
    day,
    { '2.1.m2': 'met' },
  ],
  [
    'figures of a nursery are no school attendance',
    alone(
      ...over(before, 'c1', 850, 850, 850),
      ...over(since, 'c1', 950, 950, 950).map((row) => ({
        ...row,
        setting: 'early-years' as const,
      })),
    ),
    day,
    { '2.1.m2': 'unknown' },
  ],
]

const local: Term[] = [
  { name: '2024-25 spring', from: '2025-01-06', to: '2025-04-04' },
  { name: '2024-25 summer', from: '2025-04-22', to: '2025-07-22' },
  { name: '2025-26 autumn', from: '2025-09-01', to: '2025-12-19' },
  { name: '2025-26 spring', from: '2026-01-05', to: '2026-03-27' },
  { name: '2025-26 summer', from: '2026-04-13', to: '2026-07-21' },
  { name: '2026-27 autumn', from: '2026-09-01', to: '2026-12-18' },
  { name: '2026-27 spring', from: '2027-01-04', to: '2027-03-19' },
]
const named = (term: string, sessions: number): EvidenceRow => ({
  measure: 'attendance',
  who: 'c1',
  term,
  attended: sessions,
  possible: 100,
})
const locally = (until: string, first = 'spring') => ({
  ...children(
    [son],
    [
      onRoll('c1'),
      ...['2024-25 spring', '2024-25 summer', '2025-26 autumn'].map((term) => named(term, 85)),
      ...(first === 'spring' ? [named('2025-26 spring', 20)] : []),
      ...['2025-26 summer', '2026-27 autumn', '2026-27 spring'].map((term) => named(term, 95)),
    ],
  ),
  terms: local,
  searched: [search(['exclusion'], 'family', '2026-01-01', until)],
})

const calendar: Case[] = [
  ['its third term is over', locally('2027-03-19'), '2027-03-19', { '2.1': 'met' }],
  [
    'its third term is not over by a day',
    locally('2027-03-18'),
    '2027-03-18',
    { '2.1': ['waiting', '2027-03-19'] },
  ],
  [
    'opened on the first day of a term, that term is the first of three',
    { ...locally('2027-03-19'), opened: '2026-01-05', needs: [need('2.4', ['c1'], '2026-01-05')] },
    '2026-12-18',
    { '2.1.m2': 'not-met' },
  ],
  [
    'opened between two terms, the next is the first of three',
    durham({
      ...locally('2027-03-19', 'none'),
      opened: '2026-04-01',
      needs: [need('2.4', ['c1'], '2026-04-01')],
    }),
    '2027-03-18',
    { '2.1.m4': ['waiting', '2027-03-19'], '2.1.m5': ['waiting', '2027-03-19'] },
  ],
]

describe('figures of unequal terms', () => {
  tryCases(uneven)
})
describe('a local calendar of terms', () => {
  tryCases(calendar)
})
