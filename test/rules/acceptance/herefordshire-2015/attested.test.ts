import { describe } from 'vitest'
import type { EvidenceRow, PlanDocument } from '../../../../rules/plan-document.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { daughter, mother, need, son } from '../../plans/plan.ts'
import { fact, judged, milestone } from '../../plans/rows.ts'
import { familyWith, motherAnd } from './plans.ts'

/** Lines that no data decide and that name no judge, each with a need of its area. */
const lines: readonly (readonly [line: string, need: string])[] = [
  ['6.m1', '3.1'],
  ['8.m1', '3.6'],
  ['12.m1', '4.1'],
  ['13.m1', '4.1'],
  ['14.m1', '4.4'],
  ['14.m2', '4.4'],
  ['16.m1', '5.1'],
  ['17.m1', '5.2'],
  ['18.m1', '6.1'],
  ['19.m1', '6.1'],
  ['20.m1', '6.1'],
]

const toddler = { people: motherAnd(['c1', '2023-06-01']) }

const said: Case[] = lines.flatMap(([line, ref]): Case[] => {
  const plan = (evidence: readonly EvidenceRow[]) => familyWith(ref, evidence, toddler)
  const outcome = line.split('.')[0] ?? line
  return [
    [`${line}: nothing said`, plan([]), '2026-07-10', { [line]: ['unknown', null] }],
    [`${line}: a fact`, plan([fact(line, true)]), '2026-07-10', { [line]: 'met' }],
    [
      `${line}: a fact to the contrary`,
      plan([fact(line, false)]),
      '2026-07-10',
      { [line]: 'not-met' },
    ],
    [
      `${line}: a fact of tomorrow`,
      plan([fact(line, true, { on: '2026-07-11' })]),
      '2026-07-10',
      { [line]: 'unknown' },
    ],
    [
      `${line}: anybody’s judgement of that line`,
      plan([judged('child', line, 'met')]),
      '2026-07-10',
      { [line]: 'met' },
    ],
    [
      `${line}: an adverse judgement`,
      plan([judged('practitioner', line, 'not-met')]),
      '2026-07-10',
      { [line]: 'not-met' },
    ],
    [
      `${line}: judges who disagree`,
      plan([
        judged('practitioner', line, 'not-met', '2026-04-01'),
        judged('parent', line, 'met', '2026-03-01'),
      ]),
      '2026-07-10',
      { [line]: 'met' },
    ],
    [
      `${line}: one judge who changed her mind`,
      plan([
        judged('parent', line, 'met', '2026-03-01'),
        judged('parent', line, 'not-met', '2026-04-01'),
      ]),
      '2026-07-10',
      { [line]: 'not-met' },
    ],
    [
      `${line}: a judgement of the whole outcome is none of the line`,
      plan([judged('practitioner', outcome, 'met')]),
      '2026-07-10',
      { [line]: ['unknown', null] },
    ],
  ]
})

const health = (evidence: readonly EvidenceRow[], parts: Partial<PlanDocument> = {}) =>
  familyWith('6.1', evidence, parts)
const two = { people: [mother, son, daughter] }
const longAgo = { opened: '2025-01-10', needs: [need('6.1', 'family', '2025-01-10')] }
const checked = (on: string) => [milestone(on, 'a1', 'checkup'), milestone(on, 'c1', 'checkup')]

const whole: Case[] = [
  [
    'debt alone',
    familyWith('4.4', [fact('14.m1', true)]),
    '2026-07-10',
    { '14': ['unknown', null] },
  ],
  [
    'debt and benefits',
    familyWith('4.4', [fact('14.m1', true), fact('14.m2', true)]),
    '2026-07-10',
    { '14': 'met' },
  ],
  [
    'both children immunised, said together',
    health([fact('20.m1', true)], two),
    '2026-07-10',
    { '20.m1': 'met', '20': 'met' },
  ],
  [
    'both children immunised, said of each',
    health([fact('20.m1', true, { who: 'c1' }), fact('20.m1', true, { who: 'c2' })], two),
    '2026-07-10',
    { '20.m1': 'met' },
  ],
  [
    'one child immunised',
    health([fact('20.m1', true, { who: 'c1' })], two),
    '2026-07-10',
    { '20.m1 c1': 'met', '20.m1 c2': 'unknown', '20.m1': 'unknown' },
  ],
  [
    'one child immunised and the other not',
    health([fact('20.m1', true, { who: 'c1' }), fact('20.m1', false, { who: 'c2' })], two),
    '2026-07-10',
    { '20.m1': 'not-met' },
  ],
  [
    'check-ups within twelve months',
    health(checked('2025-07-11'), longAgo),
    '2026-07-10',
    { '19.m2': 'met' },
  ],
  [
    'a dentist without a check-up is half of it',
    health([fact('19.m1', true)]),
    '2026-07-10',
    { '19': ['unknown', null] },
  ],
  [
    'a dentist and check-ups',
    health([fact('19.m1', true), ...checked('2026-06-01')]),
    '2026-07-10',
    { '19': 'met' },
  ],
]

const older: Case[] = [
  [
    'check-ups the day before that do not make it met',
    health(checked('2025-07-10'), longAgo),
    '2026-07-10',
    { '19.m2': 'unknown' },
  ],
]

const expecting = { people: [mother, { id: 'u1', kind: 'unborn' as const }, son] }
const midwife = fact('24.m1', true, { who: 'a1' })
const visitor = fact('24.m2', true, { who: 'a1' })

const births: Case[] = [
  [
    'under a midwife and seen by a health visitor',
    health([midwife, visitor], expecting),
    '2026-07-10',
    { '24.m1': 'met', '24.m2': 'met', '24': 'met' },
  ],
  [
    'under a midwife, not known whether assessed',
    health([midwife], expecting),
    '2026-07-10',
    { '24.m1': 'met', '24': ['unknown', null] },
  ],
  [
    'not under a midwife',
    health([fact('24.m1', false, { who: 'a1' }), visitor], expecting),
    '2026-07-10',
    { '24.m1': 'not-met', '24': 'not-met' },
  ],
  [
    'two and a half the day after opening',
    health([], { people: motherAnd(['c1', '2023-07-11']) }),
    '2026-07-10',
    { '25.m1': ['unknown', null] },
  ],
  [
    'and assessed',
    health([fact('25.m1', true)], { people: motherAnd(['c1', '2023-07-11']) }),
    '2026-07-10',
    { '25.m1': 'met', '25': 'met' },
  ],
  [
    'two and a half on the opening day',
    health([], { people: motherAnd(['c1', '2023-07-10']) }),
    '2026-07-10',
    { '25.m1': ['unknown', null] },
  ],
  [
    'two and a half the day before opening',
    health([], { people: motherAnd(['c1', '2023-07-09']) }),
    '2026-07-10',
    { '25.m1': 'not-applicable', '25': 'not-applicable' },
  ],
  [
    'two and a half only after closure',
    health([], { people: motherAnd(['c1', '2024-08-01']), closed: '2026-09-30' }),
    '2027-03-01',
    { '25.m1': 'not-applicable' },
  ],
  [
    'two and a half the day before closure',
    health([], { people: motherAnd(['c1', '2024-03-29']), closed: '2026-09-30' }),
    '2026-10-15',
    { '25.m1': 'unknown' },
  ],
  [
    'one of two such children assessed',
    health([fact('25.m1', true, { who: 'c1' })], {
      people: motherAnd(['c1', '2023-08-01'], ['c2', '2023-08-01']),
    }),
    '2026-07-10',
    { '25.m1 c1': 'met', '25.m1': 'unknown' },
  ],
]

describe('lines that somebody attests', () => {
  tryCases(said)
})
describe('outcomes of two lines, and of each person', () => {
  tryCases([...whole, ...older])
})
describe('births and the check at two and a half', () => {
  tryCases(births)
})
