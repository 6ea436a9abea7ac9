import { describe } from 'vitest'
import type { EvidenceRow, Person } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { herefordshirePlan } from '../plans/herefordshire.ts'
import { daughter, father, mother, need, search, son } from '../plans/plan.ts'
import { fact, judged, milestone } from '../plans/rows.ts'

const family = (evidence: EvidenceRow[], people: Person[] = [mother, son]) =>
  herefordshirePlan({ people, needs: [need('6.4', ['c1'])], evidence })

const registered: Case[] = [
  [
    'a fact about the family registers everyone with a GP',
    family([fact('18.m1', true)]),
    '2026-05-01',
    { '18': 'met', '18.m1 a1': 'met', '18.m1 c1': 'met' },
  ],
  [
    'a fact about the mother leaves the son unknown',
    family([fact('18.m1', true, { who: 'a1' })]),
    '2026-05-01',
    { '18': 'unknown', '18.m1 a1': 'met', '18.m1 c1': 'unknown' },
  ],
  [
    'a father who lives elsewhere is not asked',
    family(
      [fact('18.m1', true, { who: 'a1' }), fact('18.m1', true, { who: 'c1' })],
      [mother, { ...father, household: false }, son],
    ),
    '2026-05-01',
    { '18': 'met' },
  ],
  [
    'an unborn child is not asked',
    family([fact('18.m1', true, { who: 'a1' })], [mother, { id: 'u1', kind: 'unborn' }]),
    '2026-05-01',
    { '18': 'met' },
  ],
  [
    'immunisations are asked of each child, and one refused keeps it open',
    family(
      [fact('20.m1', true, { who: 'c1' }), fact('20.m1', false, { who: 'c2' })],
      [mother, son, daughter],
    ),
    '2026-05-01',
    { '20': 'not-met', '20.m1 c1': 'met', '20.m1 c2': 'not-met' },
  ],
]

const dentist = fact('19.m1', true)
const checkups = (on: string) => [milestone(on, 'a1', 'checkup'), milestone(on, 'c1', 'checkup')]

const teeth: Case[] = [
  [
    'a check-up on the first of the last twelve months is in time',
    family([dentist, ...checkups('2025-05-02')]),
    '2026-05-01',
    { '19': 'met', '19.m1': 'met', '19.m2': 'met' },
  ],
  [
    'one of the day before is not',
    family([dentist, ...checkups('2025-05-01')]),
    '2026-05-01',
    { '19': 'unknown', '19.m2': ['unknown', null] },
  ],
  [
    'a check-up of the mother alone leaves the son unknown',
    family([dentist, milestone('2026-03-01', 'a1', 'checkup')]),
    '2026-05-01',
    { '19': 'unknown', '19.m2 a1': 'met', '19.m2 c1': 'unknown' },
  ],
  [
    'another milestone is no check-up',
    family([dentist, milestone('2026-03-01', 'family', 'order-completed')]),
    '2026-05-01',
    { '19.m2': 'unknown' },
  ],
  [
    'searched over twelve months and none found, it is not met',
    {
      ...family([dentist]),
      searched: [search(['milestone'], 'family', '2025-05-02', '2026-05-01')],
    },
    '2026-05-01',
    { '19': ['not-met', null] },
  ],
  [
    'a fact tells of the check-up where no row does',
    family([dentist, fact('19.m2', true)]),
    '2026-05-01',
    { '19': 'met' },
  ],
  [
    'a check-up without a dentist is half of it',
    family(checkups('2026-03-01')),
    '2026-05-01',
    { '19': 'unknown', '19.m2': 'met' },
  ],
]

const unborn: Person = { id: 'u1', kind: 'unborn' }

const pregnancy: Case[] = [
  [
    'where no child is expected it asks nothing',
    family([]),
    '2026-05-01',
    { '24': 'not-applicable' },
  ],
  [
    'where one is, and nobody is named, it is unknown for the family',
    family([], [mother, unborn]),
    '2026-05-01',
    { '24': 'unknown', '24.m1': 'unknown', '24.m2': 'unknown' },
  ],
  [
    'midwife and health visitor of the woman whom the facts name',
    family(
      [fact('24.m1', true, { who: 'a1' }), fact('24.m2', true, { who: 'a1' })],
      [mother, unborn],
    ),
    '2026-05-01',
    { '24': 'met', '24.m1 a1': 'met', '24.m2 a1': 'met' },
  ],
  [
    'the midwife alone is half of it',
    family([fact('24.m1', true, { who: 'a1' })], [mother, unborn]),
    '2026-05-01',
    { '24': 'unknown', '24.m1 a1': 'met', '24.m2 a1': 'unknown' },
  ],
  [
    'facts about the family are enough where nobody is named',
    family([fact('24.m1', true), fact('24.m2', true)], [mother, unborn]),
    '2026-05-01',
    { '24': 'met' },
  ],
  [
    'each woman is asked',
    family(
      [
        fact('24.m1', true),
        fact('24.m2', true, { who: 'a1' }),
        fact('24.m2', false, { who: 'c2' }),
      ],
      [mother, { ...daughter, born: '2009-01-01' }, unborn],
    ),
    '2026-05-01',
    { '24': 'not-met', '24.m2 a1': 'met', '24.m2 c2': 'not-met' },
  ],
  [
    'a judgement that it is done covers her',
    family(
      [judged('practitioner', '24.m1', 'met'), judged('practitioner', '24.m2', 'met')],
      [mother, unborn],
    ),
    '2026-05-01',
    { '24': 'met' },
  ],
]

const born = (day: string, id = 'c1'): Person => ({ id, kind: 'child', born: day })
const seen = fact('25.m1', true, { who: 'c1' })

const twoAndAHalf: Case[] = [
  [
    'a child who is two and a half on the day is asked',
    family([seen], [mother, born('2023-11-01')]),
    '2026-05-01',
    { '25': 'met', '25.m1 c1': 'met' },
  ],
  [
    'a child who will be tomorrow is not yet',
    family([], [mother, born('2023-11-02')]),
    '2026-05-01',
    { '25': 'not-applicable' },
  ],
  [
    'a child who was the day before the plan opened is not',
    family([], [mother, born('2023-07-09')]),
    '2026-05-01',
    { '25': 'not-applicable' },
  ],
  [
    'a child who reaches it on the day the plan opened is asked',
    family([], [mother, born('2023-07-10')]),
    '2026-05-01',
    { '25': 'unknown' },
  ],
  [
    'a child who reaches it after closure is not',
    { ...family([], [mother, born('2023-11-01')]), closed: '2026-04-30' },
    '2026-05-01',
    { '25': 'not-applicable' },
  ],
  [
    'all of them are asked',
    family([seen], [mother, born('2023-10-01'), born('2023-10-01', 'c2')]),
    '2026-05-01',
    { '25': 'unknown', '25.m1 c1': 'met', '25.m1 c2': 'unknown' },
  ],
]

const progressCases: Case[] = ['21', '22', '23'].flatMap((ref): Case[] => [
  [`${ref} waits for six months`, family([]), '2026-07-09', { [ref]: ['waiting', '2026-07-10'] }],
  [`${ref} lacks a word at six months`, family([]), '2026-07-10', { [ref]: ['unknown', null] }],
  [
    `${ref} is met by the progress of one family member`,
    family([fact(`${ref}.m1`, true, { on: '2026-07-10', who: 'a1' })]),
    '2026-07-10',
    { [ref]: 'met', [`${ref}.m1 a1`]: 'met', [`${ref}.m1 c1`]: 'unknown' },
  ],
  [
    `${ref} is not met by what was said of it before six months`,
    family([fact(`${ref}.m1`, true, { on: '2026-07-09', who: 'a1' })]),
    '2026-07-10',
    { [ref]: 'unknown' },
  ],
  [
    `${ref} is not met while it waits where it is judged so`,
    family([judged('practitioner', `${ref}.m1`, 'not-met', '2026-03-01')]),
    '2026-03-01',
    { [ref]: ['not-met', null] },
  ],
])

describe('GP and immunisations', () => {
  tryCases(registered)
})

describe('the dentist', () => {
  tryCases(teeth)
})

describe('pregnant women', () => {
  tryCases(pregnancy)
})

describe('children who reach two and a half', () => {
  tryCases(twoAndAHalf)
})

describe('progress over six months', () => {
  tryCases(progressCases)
})
