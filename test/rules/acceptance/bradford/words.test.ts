import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { EvidenceRow, Judge } from '../../../../rules/plan-document.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { searchedTo, about } from './families.ts'
import { fact, judged, missing, offence } from '../../plans/rows.ts'

const day = '2026-09-01'

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

const themeOf = (ref: string) => ref.slice(0, 1)

const said = (ref: string, ...evidence: EvidenceRow[]) => about(themeOf(ref), evidence)

/** Measures in which somebody of the family reports, and who may. */
const reports: readonly (readonly [ref: string, of: readonly Judge[]])[] = [
  ['1.m1', ['child', 'self']],
  ['4.m1', ['child', 'self']],
  ['5.m1', ['child', 'self']],
  ['3.m1', ['parent', 'self']],
  ['6.m1', ['parent', 'self']],
]

const reported = reports.flatMap(([ref, of]): Case[] => [
  [`nobody has reported on ${ref}`, said(ref), day, { [ref]: ['unknown', null] }],
  [`a fact does not report on ${ref}`, said(ref, fact(ref, true)), day, { [ref]: 'unknown' }],
  [
    `an outcome judged as a whole says nothing on ${ref}`,
    said(ref, ...of.map((by) => judged(by, `${themeOf(ref)}.1`, 'met'))),
    day,
    { [ref]: 'unknown', [`${themeOf(ref)}.1`]: 'met' },
  ],
  [
    `the plan judged as a whole says nothing on ${ref}`,
    said(ref, ...of.map((by) => judged(by, 'plan', 'met'))),
    day,
    { [ref]: 'unknown' },
  ],
  ...judges.flatMap((by): Case[] => [
    [
      `${by} says that ${ref} is so`,
      said(ref, judged(by, ref, 'met')),
      day,
      { [ref]: of.includes(by) ? 'met' : 'unknown' },
    ],
    [
      `${by} says that ${ref} is not so`,
      said(ref, judged(by, ref, 'not-met')),
      day,
      { [ref]: of.includes(by) ? 'not-met' : 'unknown' },
    ],
  ]),
  ...of.flatMap((by): Case[] => [
    [
      `the later word of ${by} on ${ref} counts: better`,
      said(ref, judged(by, ref, 'met', '2026-05-02'), judged(by, ref, 'not-met', '2026-05-01')),
      day,
      { [ref]: 'met' },
    ],
    [
      `the later word of ${by} on ${ref} counts: worse`,
      said(ref, judged(by, ref, 'met', '2026-05-01'), judged(by, ref, 'not-met', '2026-05-02')),
      day,
      { [ref]: 'not-met' },
    ],
    [
      `of two words of ${by} on one day the later in the file counts`,
      said(ref, judged(by, ref, 'not-met'), judged(by, ref, 'met')),
      day,
      { [ref]: 'met' },
    ],
    [
      `a word of ${by} on the day counts`,
      said(ref, judged(by, ref, 'met', day)),
      day,
      { [ref]: 'met' },
    ],
    [
      `a word of ${by} after the day is not known`,
      said(ref, judged(by, ref, 'met', '2026-09-02')),
      day,
      { [ref]: 'unknown' },
    ],
    [
      `a word of ${by} entered after the day is not known`,
      said(ref, judged(by, ref, 'met', '2026-05-01', { recorded: '2026-09-02' })),
      day,
      { [ref]: 'unknown' },
    ],
  ]),
])

describe('reports of children and parents', () => {
  tryCases(reported)
})

const happy = (...rows: [Judge, 'met' | 'not-met'][]) =>
  said('3.m3', ...rows.map(([by, result]) => judged(by, '3.m3', result)))

describe('a child reports and is observed to be happy', () => {
  tryCases([
    [
      'child and practitioner',
      happy(['child', 'met'], ['practitioner', 'met']),
      day,
      { '3.m3': 'met' },
    ],
    ['self and agency', happy(['self', 'met'], ['agency', 'met']), day, { '3.m3': 'met' }],
    ['the child alone', happy(['child', 'met']), day, { '3.m3': 'unknown' }],
    ['the practitioner alone', happy(['practitioner', 'met']), day, { '3.m3': 'unknown' }],
    [
      'the mother in the place of the child',
      happy(['parent', 'met'], ['practitioner', 'met']),
      day,
      { '3.m3': 'unknown' },
    ],
    [
      'the child disagrees',
      happy(['child', 'not-met'], ['practitioner', 'met']),
      day,
      { '3.m3': 'not-met' },
    ],
    [
      'the practitioner disagrees',
      happy(['child', 'met'], ['practitioner', 'not-met']),
      day,
      { '3.m3': 'not-met' },
    ],
    ['the child alone says no', happy(['child', 'not-met']), day, { '3.m3': 'not-met' }],
    ['a fact', said('3.m3', fact('3.m3', true)), day, { '3.m3': 'unknown' }],
  ])
})

/** Measures that name no judge, whoever they are about. */
const open = ['1.m2', '1.m4', '1.m6', '1.m7', '2.m1', '3.m2', '3.m4', '3.m5', '3.m6'].concat([
  '4.m6',
  '5.m2',
  '5.m3',
  '5.m5',
  '6.m2',
  '6.m3',
  '6.m4',
])

const attested = open.flatMap((ref): Case[] => [
  [`nobody has said a word on ${ref}`, said(ref), day, { [ref]: ['unknown', null] }],
  [`a fact says that ${ref} is so`, said(ref, fact(ref, true)), day, { [ref]: 'met' }],
  [`a fact says that ${ref} is not so`, said(ref, fact(ref, false)), day, { [ref]: 'not-met' }],
  [
    `a fact of tomorrow on ${ref} is not known`,
    said(ref, fact(ref, true, { on: '2026-09-02' })),
    day,
    { [ref]: 'unknown' },
  ],
  ...judges.map((by): Case => [
    `${by} says that ${ref} is so`,
    said(ref, judged(by, ref, 'met')),
    day,
    { [ref]: 'met' },
  ]),
  [
    `an outcome judged as a whole says nothing on ${ref}`,
    said(ref, judged('practitioner', `${themeOf(ref)}.1`, 'met')),
    day,
    { [ref]: 'unknown' },
  ],
  [
    `the practitioner’s later word on ${ref} counts`,
    said(
      ref,
      judged('practitioner', ref, 'met', '2026-05-01'),
      judged('practitioner', ref, 'not-met', '2026-05-02'),
    ),
    day,
    { [ref]: 'not-met' },
  ],
  [
    `where two disagree on ${ref} one met is enough, though the other spoke later`,
    said(
      ref,
      judged('practitioner', ref, 'met', '2026-05-01'),
      judged('team', ref, 'not-met', '2026-05-02'),
    ),
    day,
    { [ref]: 'met' },
  ],
])

describe('measures that name no judge', () => {
  tryCases(attested)

  it('where two disagree it says that they are held apart', () => {
    const word = (by: Judge, result: 'met' | 'not-met') => judged(by, '5.m5', result)
    const rowOf = (...words: EvidenceRow[]) =>
      evaluate(said('5.m5', ...words), day).themes[0]?.clauses?.find(({ ref }) => ref === '5.m5')
    expect(rowOf(word('team', 'met'), word('child', 'not-met'))?.heldApart).toBe(true)
    expect(rowOf(word('team', 'met'), word('child', 'met'))?.heldApart).toBeUndefined()
  })
})

const toddler = { id: 'c1', kind: 'child', born: '2023-06-01' } as const
const adult = { id: 'a1', kind: 'adult', born: '1985-01-20' } as const
const small = (...evidence: EvidenceRow[]) =>
  about(themeOf('6.m5'), evidence, { people: [adult, toddler] })

describe('measures without a number', () => {
  tryCases([
    [
      'fewer missing episodes: a searched file without one does not say fewer than before',
      about('1', [], { searched: searchedTo(day) }),
      day,
      { '1.m6': 'unknown' },
    ],
    [
      'fewer missing episodes: a practitioner may say so though there was one',
      about('1', [missing('2026-05-01', 'c1'), judged('practitioner', '1.m6', 'met')]),
      day,
      { '1.m6': 'met' },
    ],
    [
      'involvement with the police reduced: an offence does not say that it is not',
      about('5', [offence('2026-05-01', 'c1'), fact('5.m3', true)]),
      day,
      { '5.m3': 'met', '5.m4': 'not-met' },
    ],
    ['immunisations of a child of three, not said', small(), day, { '6.m5': 'unknown' }],
    [
      'immunisations of a child of three, a fact',
      small(fact('6.m5', true, { who: 'family' })),
      day,
      { '6.m5': 'met' },
    ],
    [
      'immunisations of a child of three, a contrary fact',
      small(fact('6.m5', false, { who: 'c1' })),
      day,
      { '6.m5': 'not-met' },
    ],
  ])
})
