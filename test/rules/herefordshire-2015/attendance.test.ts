import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow, Person } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { herefordshirePlan } from '../plans/herefordshire.ts'
import { daughter, mother, need, son } from '../plans/plan.ts'
import { attended, autumn26, percent, spring26, spring27, summer26 } from '../plans/terms.ts'

const family = (evidence: EvidenceRow[], people: Person[] = [mother, son]) =>
  herefordshirePlan({ people, needs: [need('2.1', ['c1'])], evidence })

/** Three terms of the son, in sessions attended of 100, 120 and 80. */
const terms = (first: number, second: number, third: number): EvidenceRow[] => [
  attended('c1', summer26, first, 100),
  attended('c1', autumn26, second, 120),
  attended('c1', spring27, third, 80),
]

const cases: Case[] = [
  [
    'exactly 90% of the sessions of three terms is enough',
    family(terms(90, 108, 72)),
    '2027-03-28',
    { '4': 'met', '4.m1': 'met', '4.m1 c1': 'met' },
  ],
  ['one session less is not', family(terms(90, 107, 72)), '2027-03-28', { '4': ['not-met', null] }],
  [
    'good terms make up for a bad one: sessions are pooled',
    family(terms(100, 96, 74)),
    '2027-03-28',
    { '4': 'met' },
  ],
  [
    'sessions missed without leave count like any others',
    family([
      { ...attended('c1', summer26, 90, 100), unauthorised: 10 },
      { ...attended('c1', autumn26, 108, 120), unauthorised: 12 },
      { ...attended('c1', spring27, 72, 80), unauthorised: 0 },
    ]),
    '2027-03-28',
    { '4': 'met' },
  ],
  [
    'two terms are not three',
    family(terms(100, 120, 80).slice(0, 2)),
    '2026-12-31',
    { '4': ['waiting', '2027-03-28'] },
  ],
  [
    'two bad terms already speak against it',
    family(terms(80, 100, 80).slice(0, 2)),
    '2026-12-31',
    { '4': ['not-met', null] },
  ],
  [
    'the term in which the plan opened does not count',
    family([attended('c1', spring26, 10, 100), ...terms(90, 108, 72)]),
    '2027-03-28',
    { '4': 'met' },
  ],
  ['three terms without a figure are unknown', family([]), '2027-03-28', { '4': 'unknown' }],
  [
    'each child of school age is asked, and one below 90% keeps the outcome open',
    family(
      [
        ...terms(90, 108, 72),
        percent('c2', summer26, 89),
        percent('c2', autumn26, 89),
        percent('c2', spring27, 89),
      ],
      [mother, son, daughter],
    ),
    '2027-03-28',
    { '4': 'not-met', '4.m1 c1': 'met', '4.m1 c2': 'not-met' },
  ],
  [
    'a brother below school age is not asked',
    family(terms(90, 108, 72), [mother, son, { id: 'c3', kind: 'child', born: '2023-01-01' }]),
    '2027-03-28',
    { '4': 'met', '4.m1 c3': 'not-applicable' },
  ],
]

describe('90% of the sessions of three terms', () => {
  tryCases(cases)
})

describe('the mean of the terms beside the pooled sessions', () => {
  const warningsOf = (evidence: EvidenceRow[]) =>
    evaluate(family(evidence), '2027-03-28').warnings.filter(
      ({ code }) => code === 'mean-against-pooled',
    )

  it('is warned about where it would answer otherwise', () => {
    expect(warningsOf(terms(100, 96, 74))).toEqual([])
    const unequal = [
      attended('c1', summer26, 20, 20),
      attended('c1', autumn26, 100, 120),
      attended('c1', spring27, 72, 80),
    ]
    expect(evaluate(family(unequal), '2027-03-28').outcomes[0]?.verdict).toBe('not-met')
    expect(warningsOf(unequal)).toEqual([
      {
        ref: '4.m1',
        code: 'mean-against-pooled',
        text: 'Sessions pooled over the terms come to 87.2%, the mean of the terms’ percentages to 91.1%, and the two fall on different sides of what is needed. The pooled sessions decide.',
      },
    ])
  })

  it('is not mentioned where both say the same', () => {
    expect(warningsOf(terms(90, 108, 72))).toEqual([])
    expect(warningsOf(terms(50, 60, 40))).toEqual([])
  })
})
