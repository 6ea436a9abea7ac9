import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow, Judge, Person } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { father, mother, need, planOf, son } from '../plans/plan.ts'
import { fact, judged, missing } from '../plans/rows.ts'
import { family } from './families.ts'

const day = '2026-06-01'
const judges: readonly Judge[] = [
  'practitioner',
  'lead-professional',
  'team',
  'agency',
  'manager',
  'self',
  'parent',
  'child',
  'family',
]

/** Which judges a report hears. */
const heard = (ref: string, theme: string, by: readonly Judge[]): Case[] => [
  ...judges.map((judge): Case => [
    `${ref} ${by.includes(judge) ? 'hears' : 'does not hear'} ${judge}`,
    family(theme, ['c1'], [judged(judge, ref, 'met')]),
    day,
    { [ref]: by.includes(judge) ? 'met' : 'unknown' },
  ]),
  [
    `${ref} is not replaced by a fact`,
    family(theme, ['c1'], [fact(ref, true)]),
    day,
    { [ref]: 'unknown' },
  ],
]

const reports: Case[] = [
  ...heard('1.m1', '1', ['child', 'self']),
  ...heard('3.m1', '3', ['parent', 'self']),
  ...heard('4.m1', '4', ['child', 'self']),
  ...heard('5.m1', '5', ['child', 'self']),
  ...heard('6.m1', '6', ['parent', 'self']),
]

const observed = (...evidence: EvidenceRow[]) => family('3', ['c1'], evidence)

const both: Case[] = [
  [
    'the child’s word alone is not enough for 3.m3',
    observed(judged('child', '3.m3', 'met')),
    day,
    { '3.m3': 'unknown' },
  ],
  [
    'a professional’s alone is not either',
    observed(judged('practitioner', '3.m3', 'met')),
    day,
    { '3.m3': 'unknown' },
  ],
  [
    'both together are',
    observed(judged('child', '3.m3', 'met'), judged('practitioner', '3.m3', 'met')),
    day,
    { '3.m3': 'met' },
  ],
  [
    'a parent does not speak for the child',
    observed(judged('parent', '3.m3', 'met'), judged('practitioner', '3.m3', 'met')),
    day,
    { '3.m3': 'unknown' },
  ],
  [
    'an adverse professional holds it',
    observed(judged('child', '3.m3', 'met'), judged('practitioner', '3.m3', 'not-met')),
    day,
    { '3.m3': 'not-met' },
  ],
]

const twoParents = (...evidence: EvidenceRow[]) =>
  family('1', 'family', evidence, { people: [mother, father, son] })
const lodger: Person = { id: 'a3', kind: 'adult', born: '1990-01-01', parent: false }

const parents: Case[] = [
  [
    'a fact about one parent leaves the other open',
    twoParents(fact('1.m2', true, { who: 'a1' })),
    day,
    { '1.m2': 'unknown', '1.m2 a1': 'met', '1.m2 a2': 'unknown' },
  ],
  [
    'a fact about the family covers both',
    twoParents(fact('1.m2', true)),
    day,
    { '1.m2': 'met', '1.m2 a1': 'met', '1.m2 a2': 'met' },
  ],
  [
    'any judge’s word about the measure decides',
    twoParents(judged('parent', '1.m2', 'met')),
    day,
    { '1.m2': 'met' },
  ],
  [
    'an adult without parenting responsibilities is not asked for',
    family('1', 'family', [fact('1.m2', true, { who: 'a1' })], { people: [mother, lodger, son] }),
    day,
    { '1.m2': 'met' },
  ],
  [
    'a need that names one parent is about that one',
    family('6', ['a1', 'c1'], [fact('6.m6', true, { who: 'a1' })], {
      people: [mother, father, son],
    }),
    day,
    { '6.m6': 'met', '6.m6 a1': 'met' },
  ],
  [
    'a drug or alcohol concern is asked of parents and children',
    family('6', ['a1', 'c1'], [fact('6.m7', true, { who: 'a1' })]),
    day,
    { '6.m7': 'unknown', '6.m7 a1': 'met', '6.m7 c1': 'unknown' },
  ],
  [
    'for debt advice one of the family is enough',
    family('3', 'family', [fact('3.m2', true, { who: 'a1' })]),
    day,
    { '3.m2': 'met' },
  ],
]

const born = (date: string): Person => ({ id: 'y1', kind: 'child', born: date })
const little = (theme: string, date: string, ...evidence: EvidenceRow[]) =>
  family(theme, 'family', evidence, { people: [mother, born(date)] })

const ages: Case[] = [
  [
    'the two year offer is asked of a child on the second birthday',
    little('4', '2024-06-01'),
    day,
    { '4.m2 y1': 'unknown' },
  ],
  ['and not on the day before', little('4', '2024-06-02'), day, { '4.m2': 'not-applicable' }],
  ['nor on the third birthday', little('4', '2023-06-01'), day, { '4.m2': 'not-applicable' }],
  [
    'unless a fact names the child: the offer was taken up in time',
    little('4', '2023-06-01', fact('4.m2', true, { who: 'y1' })),
    day,
    { '4.m2': 'met', '4.m2 y1': 'met' },
  ],
  [
    'or speaks of the family',
    little('4', '2023-06-01', fact('4.m2', true)),
    day,
    { '4.m2': 'met' },
  ],
  [
    'nursery education is asked of a child of three',
    little('4', '2023-06-01'),
    day,
    { '4.m3 y1': 'unknown' },
  ],
  ['and of one of four to the last day', little('4', '2021-06-02'), day, { '4.m3 y1': 'unknown' }],
  ['and not of one of five', little('4', '2021-06-01'), day, { '4.m3': 'not-applicable' }],
  [
    'statutory education is asked of a child of school age',
    little('4', '2020-08-31'),
    day,
    { '4.m4 y1': 'unknown' },
  ],
  [
    'and not of one a day too young for this school year',
    little('4', '2020-09-01'),
    day,
    { '4.m4': 'not-applicable' },
  ],
  ['immunisations are asked of that one', little('6', '2020-09-01'), day, { '6.m5 y1': 'unknown' }],
  [
    'and not of a child of school age',
    little('6', '2020-08-31'),
    day,
    { '6.m5': 'not-applicable' },
  ],
  [
    'further education is asked of a child of sixteen',
    little('4', '2010-06-01'),
    day,
    { '4.m5 y1': 'unknown' },
  ],
  ['and not of one a day younger', little('4', '2010-06-02'), day, { '4.m5': 'not-applicable' }],
]

describe('who is heard where somebody reports', () => {
  tryCases(reports)
})
describe('3.m3, reported and observed', () => {
  tryCases(both)
})
describe('what is said of parents', () => {
  tryCases(parents)
})
describe('what is asked of children by age on the claim date', () => {
  tryCases(ages)
})

describe('“fewer missing episodes”', () => {
  const row = (evidence: EvidenceRow[]) =>
    evaluate(family('1', ['c1'], evidence), day)
      .themes.flatMap(({ clauses = [] }) => clauses)
      .find(({ ref, who }) => ref === '1.m6' && who === 'c1')

  it('is decided by somebody, with the numbers shown', () => {
    const episodes = ['2025-10-01', '2025-11-01', '2026-02-01'].map((on) => missing(on, 'c1'))
    expect(row(episodes)).toMatchObject({ verdict: 'unknown' })
    expect(row(episodes)?.because).toContain('2 in the 6 months to 10 January 2026, 1 since')
    expect(row([...episodes, judged('practitioner', '1.m6', 'met')])?.verdict).toBe('met')
  })
})

describe('a judgement about an outcome', () => {
  it('satisfies no measure, and a judgement about a measure no outcome', () => {
    const plan = planOf({
      framework: 'bradford',
      needs: [need('1', ['c1'])],
      evidence: [judged('child', '1.1', 'met'), judged('child', '1.m1', 'not-met')],
    })
    const { outcomes, themes } = evaluate(plan, day)
    expect(outcomes.find(({ ref }) => ref === '1.1')?.verdict).toBe('met')
    expect(outcomes.find(({ ref }) => ref === '1.2')?.verdict).toBe('unknown')
    expect(themes[0]?.clauses?.find(({ ref }) => ref === '1.m1')?.verdict).toBe('not-met')
  })
})
