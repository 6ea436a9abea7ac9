import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { antisocial, offence, offences } from '../../plans/rows.ts'
import { familyWith, policeTo } from './plans.ts'

const crime = (evidence: readonly EvidenceRow[]) =>
  familyWith('1.6', evidence, { searched: [policeTo('2026-07-10')] })

const behaviour = (before: number, after: number) =>
  crime([
    ...offences(before, 'a1', '2025-08-01').map(({ on }) => antisocial(on, 'a1')),
    ...offences(after, 'a1', '2026-02-01').map(({ on }) => antisocial(on, 'c1')),
  ])

const antisocialBehaviour: Case[] = [
  ['five before and two after', behaviour(5, 2), '2026-07-10', { '2.m1': 'met', '2': 'met' }],
  [
    'five before and three after',
    behaviour(5, 3),
    '2026-07-10',
    { '2.m1': ['not-met', '2026-08-01'] },
  ],
  ['fifteen before and six after', behaviour(15, 6), '2026-07-10', { '2.m1': 'met' }],
  [
    'fifteen before and seven after',
    behaviour(15, 7),
    '2026-07-10',
    { '2.m1': ['not-met', '2026-08-01'] },
  ],
  ['three before and one after', behaviour(3, 1), '2026-07-10', { '2.m1': 'met' }],
  [
    'two before and one after',
    behaviour(2, 1),
    '2026-07-10',
    { '2.m1': ['not-met', '2026-08-01'] },
  ],
  ['none before', behaviour(0, 0), '2026-07-10', { '2.m1': ['unknown', null] }],
  [
    'the day before six months',
    behaviour(5, 2),
    '2026-07-09',
    { '2.m1': ['waiting', '2026-07-10'] },
  ],
  [
    'interventions are no incidents',
    crime([
      antisocial('2025-12-01', 'a1'),
      antisocial('2026-03-05', 'a1', { class: 'intervention' }),
    ]),
    '2026-07-10',
    { '2.m1': 'met' },
  ],
  [
    'incidents are',
    crime([antisocial('2025-12-01', 'a1'), antisocial('2026-03-05', 'a1', { class: 'incident' })]),
    '2026-07-10',
    { '2.m1': ['not-met', '2026-09-05'] },
  ],
  [
    'offences are none either',
    crime([antisocial('2025-12-01', 'a1'), offence('2026-03-05', 'a1')]),
    '2026-07-10',
    { '2.m1': 'met' },
  ],
]

describe('antisocial behaviour falls by 60%', () => {
  tryCases(antisocialBehaviour)
})
