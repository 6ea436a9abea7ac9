import { describe } from 'vitest'
import type { PlanDocument, Row } from '../../../../rules/plan-document.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { attended } from '../../plans/terms.ts'
import { fact } from '../../plans/rows.ts'
import { familyWith, motherAnd } from './plans.ts'

const nursery = (spring: number, summer: number): Row<'attendance'>[] =>
  [
    attended('c1', { from: '2026-01-11', to: '2026-04-05' }, spring, 100),
    attended('c1', { from: '2026-04-06', to: '2026-07-10' }, summer, 100),
  ].map((row) => ({ ...row, setting: 'early-years' as const }))

const place = fact('6.m1', true)
const family = (
  evidence: readonly (Row<'attendance'> | Row<'fact'>)[],
  parts: Partial<PlanDocument> = {},
) => familyWith('3.1', evidence, { people: motherAnd(['c1', '2023-06-01']), ...parts })

const cases: Case[] = [
  [
    '170 of 200 sessions',
    family(nursery(85, 85)),
    '2026-07-10',
    { '6.m2': 'met', '6.m2 c1': 'met' },
  ],
  ['169 of 200', family(nursery(85, 84)), '2026-07-10', { '6.m2': 'not-met' }],
  ['pooled over the six months', family(nursery(75, 95)), '2026-07-10', { '6.m2': 'met' }],
  ['with a place taken up', family([place, ...nursery(85, 85)]), '2026-07-10', { '6': 'met' }],
  ['a place not known of', family(nursery(85, 85)), '2026-07-10', { '6': ['unknown', null] }],
  [
    'the day before six months',
    family(nursery(85, 85).slice(0, 1)),
    '2026-07-09',
    { '6.m2': ['waiting', '2026-07-10'] },
  ],
  ['no figures', family([]), '2026-07-10', { '6.m2': ['unknown', null] }],
  [
    'figures of a school are none',
    family(nursery(95, 95).map((row) => ({ ...row, setting: 'school' as const }))),
    '2026-07-10',
    { '6.m2': ['unknown', null] },
  ],
  [
    'a child of ten',
    family([], { people: motherAnd(['c1', '2015-06-01']) }),
    '2026-07-10',
    { '6.m2': 'not-applicable' },
  ],
]

describe('a nursery place and 85% of its sessions', () => {
  tryCases(cases)
})
