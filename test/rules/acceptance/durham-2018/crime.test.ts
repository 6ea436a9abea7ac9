import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { mother, need, son } from '../../plans/plan.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { antisocial, offence } from '../../plans/rows.ts'
import { crimeSearched, durham } from './plans.ts'

const day = '2026-07-10'

/** Proven offences on so many days from a day. */
const proven = (count: number, from: string, who = 'a1') =>
  Array.from({ length: count }, (_, at) =>
    offence(`${from}-${String(at + 11)}`, who, { class: 'proven' }),
  )
const incidents = (count: number, from: string, who = 'c1') =>
  Array.from({ length: count }, (_, at) => antisocial(`${from}-${String(at + 11)}`, who))

const crime = (evidence: EvidenceRow[], until = day, issue = '1.1') =>
  durham({ needs: [need(issue, ['a1'])], evidence, searched: [crimeSearched(until)] })

const third: Case[] = [
  [
    'three proven before and two since is a third less',
    crime([...proven(3, '2025-08'), ...proven(2, '2026-02')]),
    day,
    { '1.1.m3': 'met', '1.1': 'met' },
  ],
  [
    'three proven before and three since is no less',
    crime([...proven(3, '2025-08'), ...proven(3, '2026-02')]),
    day,
    { '1.1.m3': 'not-met', '1.1': 'not-met' },
  ],
  [
    'four before and three since is a quarter less',
    crime([...proven(4, '2025-08'), ...proven(3, '2026-02')]),
    day,
    { '1.1.m3': 'not-met' },
  ],
  [
    'six before and four since is a third less',
    crime([...proven(6, '2025-08'), ...proven(4, '2026-02')]),
    day,
    { '1.1.m3': 'met' },
  ],
  ['one before and none since', crime(proven(1, '2025-08')), day, { '1.1.m3': 'met' }],
  [
    'one before and one since',
    crime([...proven(1, '2025-08'), ...proven(1, '2026-02')]),
    day,
    { '1.1.m3': ['not-met', '2026-08-11'] },
  ],
  [
    'none before: there is nothing to fall from',
    crime([]),
    day,
    { '1.1.m3': ['unknown', null], '1.1': 'unknown' },
  ],
  [
    'the months before were not searched',
    durham({
      needs: [need('1.1', ['a1'])],
      evidence: proven(3, '2025-08'),
      searched: [{ measures: ['offence'], people: 'family', from: '2026-01-11', to: day }],
    }),
    day,
    { '1.1.m3': 'unknown' },
  ],
  [
    'the months since were not searched',
    durham({
      needs: [need('1.1', ['a1'])],
      evidence: proven(3, '2025-08'),
      searched: [crimeSearched('2026-01-10')],
    }),
    day,
    { '1.1.m3': 'unknown' },
  ],
  [
    'one of the household was not searched',
    durham({
      needs: [need('1.1', ['a1'])],
      evidence: proven(3, '2025-08'),
      searched: [{ measures: ['offence'], people: ['a1'], from: '2025-01-01', to: day }],
    }),
    day,
    { '1.1.m3': 'unknown' },
  ],
  [
    'six months are not over by a day',
    crime([...proven(3, '2025-08'), ...proven(2, '2026-02')]),
    '2026-07-09',
    { '1.1.m3': ['waiting', day] },
  ],
  [
    'an offence on the opening day belongs to the months before',
    crime([offence('2026-01-10', 'a1', { class: 'proven' })]),
    day,
    { '1.1.m3': 'met' },
  ],
  [
    'an offence the day after opening belongs to the months since',
    crime([...proven(1, '2025-08'), offence('2026-01-11', 'a1', { class: 'proven' })]),
    day,
    { '1.1.m3': ['not-met', '2026-07-11'] },
  ],
  [
    'an offence six months before the opening is too old',
    crime([offence('2025-07-10', 'a1', { class: 'proven' })]),
    day,
    { '1.1.m3': 'unknown' },
  ],
  [
    'an offence the day after that is not',
    crime([offence('2025-07-11', 'a1', { class: 'proven' })]),
    day,
    { '1.1.m3': 'met' },
  ],
  [
    'an offence only recorded is not proven',
    crime([...proven(1, '2025-08'), offence('2026-02-01', 'a1', { class: 'recorded' })]),
    day,
    { '1.1.m3': 'met' },
  ],
  [
    'an offence without a class is only recorded',
    crime([...proven(1, '2025-08'), offence('2026-02-01', 'a1')]),
    day,
    { '1.1.m3': 'met' },
  ],
  [
    'an offence against her is none of hers',
    crime([
      ...proven(1, '2025-08'),
      offence('2026-02-01', 'a1', { class: 'proven', role: 'victim' }),
    ]),
    day,
    { '1.1.m3': 'met' },
  ],
  [
    'the son, who has no issue, counts as well',
    crime([...proven(1, '2025-08'), ...proven(1, '2026-02', 'c1')]),
    day,
    { '1.1.m3': 'not-met' },
  ],
  [
    'a brother who lives elsewhere does not',
    {
      ...crime([...proven(1, '2025-08'), ...proven(1, '2026-02', 'c9')]),
      people: [mother, son, { id: 'c9', kind: 'child', born: '2011-01-01', household: false }],
    },
    day,
    { '1.1.m3': 'met' },
  ],
  [
    'one incident from two files counts once',
    crime([
      ...proven(3, '2025-08'),
      ...proven(1, '2026-02'),
      offence('2026-02-20', 'a1', { class: 'proven', occurrence: 'x' }),
      offence('2026-02-21', 'c1', { class: 'proven', occurrence: 'x' }),
    ]),
    day,
    { '1.1.m3': 'met' },
  ],
  [
    'two incidents from two files count twice',
    crime([
      ...proven(3, '2025-08'),
      ...proven(1, '2026-02'),
      offence('2026-02-20', 'a1', { class: 'proven', occurrence: 'x' }),
      offence('2026-02-21', 'c1', { class: 'proven', occurrence: 'y' }),
    ]),
    day,
    { '1.1.m3': 'not-met' },
  ],
  ['the search ended 31 days ago', crime(proven(3, '2025-08')), '2026-08-10', { '1.1.m3': 'met' }],
  [
    'the search ended 32 days ago',
    crime(proven(3, '2025-08')),
    '2026-08-11',
    { '1.1.m3': 'unknown' },
  ],
]

const asb = (before: number, since: number, until = day) =>
  durham({
    needs: [need('1.3', ['c1'])],
    evidence: [...incidents(before, '2025-08'), ...incidents(since, '2026-02')],
    searched: [crimeSearched(until)],
  })

const sixty: Case[] = [
  [
    'five incidents before and two since is 60% less',
    asb(5, 2),
    day,
    { '1.2.m2': 'met', '1.2': 'met' },
  ],
  [
    'five before and three since is 40% less',
    asb(5, 3),
    day,
    { '1.2.m2': ['not-met', '2026-08-11'], '1.2': 'not-met' },
  ],
  ['ten before and four since is 60% less', asb(10, 4), day, { '1.2.m2': 'met' }],
  ['ten before and five since is half', asb(10, 5), day, { '1.2.m2': 'not-met' }],
  ['two before and one since is half', asb(2, 1), day, { '1.2.m2': 'not-met' }],
  ['none before: unknown', asb(0, 0), day, { '1.2.m2': ['unknown', null] }],
  ['a day early it waits', asb(5, 2), '2026-07-09', { '1.2.m2': ['waiting', day] }],
  [
    'a landlord’s intervention is no incident',
    {
      ...asb(1, 0),
      evidence: [
        ...incidents(1, '2025-08'),
        antisocial('2026-02-11', 'c1', { class: 'intervention' }),
      ],
    },
    day,
    { '1.2.m2': 'met' },
  ],
  [
    'an offence is no anti-social incident',
    { ...asb(1, 0), evidence: [...incidents(1, '2025-08'), ...proven(1, '2026-02', 'c1')] },
    day,
    { '1.2.m2': 'met' },
  ],
]

describe('proven crime in the household, a third less', () => {
  tryCases(third)
})
describe('anti-social incidents, 60% less', () => {
  tryCases(sixty)
})
