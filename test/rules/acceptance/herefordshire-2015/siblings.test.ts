import { describe } from 'vitest'
import type { EvidenceRow, PlanDocument, Searched } from '../../../../rules/plan-document.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { daughter, mother, need, search, son } from '../../plans/plan.ts'
import { antisocial, fact, offence } from '../../plans/rows.ts'
import { herefordshirePlan } from '../../plans/herefordshire.ts'
import { policeTo } from './plans.ts'

/** The son has committed a proven offence; his sister is asked about. */
const siblings = (
  evidence: readonly EvidenceRow[],
  searched: Searched[] = [policeTo('2026-07-10')],
  parts: Partial<PlanDocument> = {},
) =>
  herefordshirePlan({
    people: [mother, son, daughter],
    needs: [need('1.1', ['c1'])],
    evidence: [...evidence],
    searched,
    ...parts,
  })

const never = fact('3.m2', true, { on: '2026-07-10' })
const other = { needs: [need('1.6', 'family')] }

const cases: Case[] = [
  ['the day before six months', siblings([]), '2026-07-09', { '3.m1': ['waiting', '2026-07-10'] }],
  [
    'six months without anything of the sister',
    siblings([]),
    '2026-07-10',
    { '3.m1': 'met', '3.m1 c2': 'met' },
  ],
  ['and no entry to youth justice', siblings([never]), '2026-07-10', { '3': 'met' }],
  [
    'only offences were searched',
    siblings([], [search(['offence'], 'family', '2025-07-11', '2026-07-10')]),
    '2026-07-10',
    { '3.m1': ['unknown', null] },
  ],
  [
    'only behaviour was searched',
    siblings([], [search(['asb-incident'], 'family', '2025-07-11', '2026-07-10')]),
    '2026-07-10',
    { '3.m1': ['unknown', null] },
  ],
  [
    'searched for the sister alone',
    siblings([], [search(['offence', 'asb-incident'], ['c2'], '2026-01-11', '2026-07-10')]),
    '2026-07-10',
    { '3.m1': 'met' },
  ],
  [
    'searched for the brother alone',
    siblings([], [search(['offence', 'asb-incident'], ['c1'], '2026-01-11', '2026-07-10')]),
    '2026-07-10',
    { '3.m1': 'unknown' },
  ],
  [
    'an antisocial incident of the sister',
    siblings([antisocial('2026-02-01', 'c2')]),
    '2026-07-10',
    { '3.m1 c2': ['not-met', '2026-08-01'] },
  ],
  [
    'six months after it',
    siblings([antisocial('2026-02-01', 'c2')], [policeTo('2026-08-01')]),
    '2026-08-01',
    { '3.m1': 'met' },
  ],
  [
    'the day before that',
    siblings([antisocial('2026-02-01', 'c2')], [policeTo('2026-07-31')]),
    '2026-07-31',
    { '3.m1': ['not-met', '2026-08-01'] },
  ],
  [
    'a recorded offence of the sister',
    siblings([offence('2026-02-01', 'c2')]),
    '2026-07-10',
    { '3.m1': 'not-met', '3': 'not-met' },
  ],
  [
    'the sister as a victim',
    siblings([offence('2026-02-01', 'c2', { role: 'victim' })]),
    '2026-07-10',
    { '3.m1': 'met' },
  ],
  [
    'an antisocial incident of the brother himself',
    siblings([antisocial('2026-02-01', 'c1')]),
    '2026-07-10',
    { '3.m1': 'met' },
  ],
  [
    'an antisocial incident of the mother',
    siblings([antisocial('2026-02-01', 'a1')]),
    '2026-07-10',
    { '3.m1': 'met' },
  ],
  [
    'something of the sister on the opening day',
    siblings([antisocial('2026-01-10', 'c2')]),
    '2026-07-10',
    { '3.m1': 'met' },
  ],
  [
    'something of the sister the day after',
    siblings([antisocial('2026-01-11', 'c2')]),
    '2026-07-10',
    { '3.m1': ['not-met', '2026-07-11'] },
  ],
  [
    'a boy without sisters or brothers',
    siblings([], undefined, { people: [mother, son] }),
    '2026-07-10',
    { '3.m1': 'not-applicable', '3': 'not-applicable' },
  ],
  [
    'a boy with an offence on file is a young offender',
    siblings([offence('2025-11-01', 'c1')], undefined, other),
    '2026-07-10',
    { '3.m1 c2': 'met' },
  ],
  [
    'a boy who was a victim is none',
    siblings([offence('2025-11-01', 'c1', { role: 'victim' })], undefined, other),
    '2026-07-10',
    { '3.m1': 'not-applicable' },
  ],
  [
    'nor is a mother',
    siblings([offence('2025-11-01', 'a1')], undefined, other),
    '2026-07-10',
    { '3.m1': 'not-applicable' },
  ],
]

describe('sisters and brothers of young offenders', () => {
  tryCases(cases)
})
