import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { need, planOf } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { fact, judged } from '../plans/rows.ts'

const day = '2026-06-01'

/** 6.6 asks for the practitioner and for the young person both, 1.3.E4 for the practitioner alone. */
const radicalised = (...evidence: EvidenceRow[]) =>
  planOf({ needs: [need('6.6', ['c1'])], evidence })
const disengaged = (...evidence: EvidenceRow[]) =>
  planOf({ needs: [need('1.3', ['c1'])], evidence })
const professionals = ['practitioner', 'lead-professional', 'team', 'agency', 'manager'] as const
const selves = ['self', 'parent', 'child', 'family'] as const

const kinds: Case[] = [
  ...professionals.map((by): Case => [
    `the ${by} is a professional`,
    disengaged(judged(by, '1.3', 'met')),
    day,
    { '1.3': 'met', '1.3.E4': 'met' },
  ]),
  ...selves.map((by): Case => [
    `the word of ${by} is not a professional’s`,
    disengaged(judged(by, '1.3', 'met')),
    day,
    { '1.3': 'unknown', '1.3.E4': 'unknown' },
  ]),
  ...selves.map((by): Case => [
    `the word of ${by} is a self-assessment`,
    radicalised(judged('practitioner', '6.6', 'met'), judged(by, '6.6', 'met')),
    day,
    { '6.6': 'met', '6.6.E1': 'met' },
  ]),
]

const bothNeeded: Case[] = (['6.3', '6.4', '6.6'] as const).flatMap((ref): Case[] => {
  const line = `${ref}.E1`
  const child = (...evidence: EvidenceRow[]) => planOf({ needs: [need(ref, ['c1'])], evidence })
  return [
    [
      `${line}: the practitioner alone is not enough`,
      child(judged('practitioner', ref, 'met')),
      day,
      { [line]: ['unknown', null] },
    ],
    [
      `${line}: the young person alone is not enough`,
      child(judged('child', ref, 'met')),
      day,
      { [line]: ['unknown', null] },
    ],
    [
      `${line}: two professionals are not both kinds`,
      child(judged('practitioner', ref, 'met'), judged('agency', ref, 'met')),
      day,
      { [line]: 'unknown' },
    ],
    [
      `${line}: both together are enough`,
      child(judged('practitioner', ref, 'met'), judged('child', ref, 'met')),
      day,
      { [line]: 'met' },
    ],
    [
      `${line}: one of them denies it`,
      child(judged('practitioner', ref, 'met'), judged('child', ref, 'not-met')),
      day,
      { [line]: ['not-met', null] },
    ],
    [
      `${line}: one denies it and the other has not been heard`,
      child(judged('practitioner', ref, 'not-met')),
      day,
      { [line]: ['not-met', null] },
    ],
    [`${line}: a fact replaces neither`, child(fact(line, true)), day, { [line]: 'unknown' }],
    [
      `${line}: a fact does not replace the second`,
      child(judged('practitioner', ref, 'met'), fact(line, true)),
      day,
      { [line]: 'unknown' },
    ],
  ]
})

const eitherEnough: Case[] = [
  [
    '6.5.E1: the practitioner alone is enough',
    planOf({ needs: [need('6.5', ['c1'])], evidence: [judged('practitioner', '6.5', 'met')] }),
    day,
    { '6.5.E1': 'met' },
  ],
  [
    '6.5.E1: the young person alone is enough',
    planOf({ needs: [need('6.5', ['c1'])], evidence: [judged('child', '6.5', 'met')] }),
    day,
    { '6.5.E1': 'met' },
  ],
  [
    '6.5.E1: a fact does not replace them',
    planOf({ needs: [need('6.5', ['c1'])], evidence: [fact('6.5.E1', true)] }),
    day,
    { '6.5.E1': 'unknown' },
  ],
  [
    '6.1.E2: the family alone is not enough',
    planOf({ needs: [need('6.1', ['c1'])], evidence: [judged('family', '6.1', 'met')] }),
    day,
    { '6.1.E2': 'unknown' },
  ],
  [
    '6.2.E3: the practitioner is enough',
    planOf({ needs: [need('6.2', ['c1'])], evidence: [judged('practitioner', '6.2', 'met')] }),
    day,
    { '6.2.E3': 'met' },
  ],
  [
    '6.2.E3: the family alone is not enough',
    planOf({ needs: [need('6.2', ['c1'])], evidence: [judged('family', '6.2', 'met')] }),
    day,
    { '6.2.E3': 'unknown' },
  ],
]

describe('kinds of judges', () => {
  tryCases(kinds)
})

describe('the practitioner and the young person both', () => {
  tryCases(bothNeeded)
})

describe('the practitioner or the young person', () => {
  tryCases(eitherEnough)
})
