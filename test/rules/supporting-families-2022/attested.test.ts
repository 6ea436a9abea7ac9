import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { need, planOf } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { fact, judged } from '../plans/rows.ts'

const day = '2026-06-01'

const family = (ref: string, who: string, evidence: EvidenceRow[]) =>
  planOf({ needs: [need(ref, [who])], evidence })

/** Lines that name no judge: need, line, whose need. */
const open = [
  ['2.1', '2.1.E1', 'a1'],
  ['2.2', '2.2.E1', 'c1'],
  ['2.3', '2.3.E1', 'c1'],
  ['2.3', '2.3.E2', 'c1'],
  ['3.1', '3.1.E1', 'c1'],
  ['3.1', '3.1.E2', 'c1'],
  ['3.2', '3.2.E1', 'a1'],
  ['3.2', '3.2.E2', 'a1'],
  ['3.3', '3.3.E1', 'c1'],
  ['3.3', '3.3.E3', 'c1'],
  ['4.1', '4.1.E1', 'a1'],
  ['4.1', '4.1.E2', 'a1'],
  ['4.1', '4.1.E3', 'a1'],
  ['4.2', '4.2.E1', 'c1'],
  ['5.1', '5.1.E1', 'a1'],
  ['5.2', '5.2.E1', 'a1'],
  ['5.2', '5.2.E2', 'a1'],
  ['5.3', '5.3.E1', 'c1'],
  ['5.3', '5.3.E2', 'c1'],
  ['10.2', '10.2.E1', 'a1'],
  ['10.2', '10.2.E2', 'a1'],
  ['10.3', '10.3.E2', 'c1'],
] as const

const openCases: Case[] = open.flatMap(([ref, line, who]): Case[] => [
  [
    `${line}: a fact about the line meets the need`,
    family(ref, who, [fact(line, true)]),
    day,
    { [ref]: 'met', [line]: 'met' },
  ],
  [
    `${line}: anybody’s judgement of the line meets the need`,
    family(ref, who, [judged('parent', line, 'met')]),
    day,
    { [ref]: 'met', [line]: 'met' },
  ],
  [
    `${line}: a judgement of the whole outcome says nothing of the line`,
    family(ref, who, [judged('lead-professional', ref, 'met')]),
    day,
    { [line]: ['unknown', null] },
  ],
  [
    `${line}: a fact that denies it is against it, and the other lines are open`,
    family(ref, who, [fact(line, false)]),
    day,
    { [ref]: 'unknown', [line]: ['not-met', null] },
  ],
])

/** Lines that the practitioner or the family may judge. */
const either = [
  ['2.1', '2.1.E2', 'a1'],
  ['2.2', '2.2.E2', 'c1'],
  ['2.3', '2.3.E3', 'c1'],
  ['3.1', '3.1.E3', 'c1'],
  ['3.2', '3.2.E3', 'a1'],
  ['3.3', '3.3.E2', 'c1'],
  ['4.1', '4.1.E4', 'a1'],
  ['4.2', '4.2.E2', 'c1'],
  ['5.1', '5.1.E2', 'a1'],
  ['5.2', '5.2.E3', 'a1'],
  ['5.3', '5.3.E3', 'c1'],
  ['10.1', '10.1.E2', 'a1'],
  ['10.2', '10.2.E3', 'a1'],
  ['10.3', '10.3.E3', 'c1'],
] as const

const eitherCases: Case[] = either.flatMap(([ref, line, who]): Case[] => [
  [
    `${line}: the practitioner’s word alone is enough`,
    family(ref, who, [judged('practitioner', ref, 'met')]),
    day,
    { [ref]: 'met', [line]: 'met' },
  ],
  [
    `${line}: the family’s word alone is enough`,
    family(ref, who, [judged('family', ref, 'met')]),
    day,
    { [ref]: 'met', [line]: 'met' },
  ],
  [
    `${line}: one says yes and the other no, and either is enough`,
    family(ref, who, [judged('practitioner', line, 'not-met'), judged('self', line, 'met')]),
    day,
    { [ref]: 'met', [line]: 'met' },
  ],
  [
    `${line}: the practitioner says no and the family has not been heard`,
    family(ref, who, [judged('practitioner', line, 'not-met')]),
    day,
    { [ref]: 'unknown' },
  ],
  [
    `${line}: nobody has been heard`,
    family(ref, who, []),
    day,
    { [ref]: ['unknown', null], [line]: ['unknown', null] },
  ],
])

/** A fact stands in for no judge; 2.3.E3 also names an assessment, which is not asked here. */
const facts: Case[] = either
  .filter(([ref]) => ref !== '2.3')
  .map(([ref, line, who]) => [
    `${line}: a fact does not replace a judge`,
    family(ref, who, [fact(line, true)]),
    day,
    { [ref]: 'unknown', [line]: 'unknown' },
  ])

/** Printed as optional. */
const optional = [
  ['1.4', '1.4.E1', '1.4.E2', 'c1'],
  ['3.1', '3.1.E1', '3.1.E4', 'c1'],
  ['3.2', '3.2.E1', '3.2.E4', 'a1'],
  ['4.1', '4.1.E1', '4.1.E5', 'a1'],
  ['4.2', '4.2.E1', '4.2.E3', 'c1'],
] as const

const optionalCases: Case[] = optional.flatMap(([ref, line, extra, who]): Case[] => [
  [
    `${extra}: it is not needed`,
    family(ref, who, [fact(line, true)]),
    day,
    { [ref]: 'met', [extra]: 'unknown' },
  ],
  [
    `${extra}: it does not suffice`,
    family(ref, who, [fact(extra, true)]),
    day,
    { [ref]: 'unknown', [extra]: 'met' },
  ],
  [
    `${extra}: denied, it does not block`,
    family(ref, who, [fact(line, true), fact(extra, false)]),
    day,
    { [ref]: 'met', [extra]: 'not-met' },
  ],
])

const denied: Case[] = [
  [
    'with every line denied the need is not met, and an optional line unsaid keeps nothing open',
    family('4.2', 'c1', [
      fact('4.2.E1', false),
      judged('practitioner', '4.2.E2', 'not-met'),
      judged('self', '4.2.E2', 'not-met'),
    ]),
    day,
    { '4.2': ['not-met', null], '4.2.E3': 'unknown' },
  ],
  [
    'with every line denied an optional line that holds does not help',
    family('4.2', 'c1', [
      fact('4.2.E1', false),
      judged('practitioner', '4.2.E2', 'not-met'),
      judged('self', '4.2.E2', 'not-met'),
      fact('4.2.E3', true),
    ]),
    day,
    { '4.2': ['not-met', null], '4.2.E3': 'met' },
  ],
]

describe('lines that name no judge', () => {
  tryCases(openCases)
})

describe('lines that the practitioner or the family judges', () => {
  tryCases(eitherCases)
})

describe('a fact beside a named judge', () => {
  tryCases(facts)
})

describe('optional lines', () => {
  tryCases(optionalCases)
})

describe('every line denied', () => {
  tryCases(denied)
})
