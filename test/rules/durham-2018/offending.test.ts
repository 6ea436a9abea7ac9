import { describe } from 'vitest'
import { addDays } from '../../../rules/calendar.ts'
import type { EvidenceRow, PlanDocument, Row } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { father, mother, need, search, son } from '../plans/plan.ts'
import { antisocial, fact, judged, milestone, offence } from '../plans/rows.ts'
import { durhamPlan, familyWith, searchedAll } from './plans.ts'

const day = '2026-07-10'

const proven = (count: number, from: string, who = 'a1'): Row<'offence'>[] =>
  Array.from({ length: count }, (_, at) => offence(addDays(from, at), who, { class: 'proven' }))
const asb = (count: number, from: string): Row<'asb-incident'>[] =>
  Array.from({ length: count }, (_, at) => antisocial(addDays(from, at), 'a1'))

/** At risk of crime: nothing of the theme is mandatory. */
const atRisk = (evidence: EvidenceRow[], more: Partial<PlanDocument> = {}) =>
  familyWith(['1.6'], evidence, { searched: searchedAll, ...more })

const reductions: Case[] = [
  [
    'two proven offences after three are a fall by a third, which is enough',
    atRisk([...proven(3, '2025-09-01'), ...proven(2, '2026-03-01')]),
    day,
    { '1.1.m3': 'met', '1.1': 'met' },
  ],
  [
    'three proven offences after four are a fall by a quarter: two are needed',
    atRisk([...proven(4, '2025-09-01'), ...proven(3, '2026-03-01')]),
    day,
    { '1.1.m3': ['not-met', '2026-09-01'] },
  ],
  [
    'one proven offence after one is no fall',
    atRisk([...proven(1, '2025-09-01'), ...proven(1, '2026-03-01')]),
    day,
    { '1.1.m3': 'not-met' },
  ],
  ['none after one is a fall', atRisk(proven(1, '2025-09-01')), day, { '1.1.m3': 'met' }],
  [
    'six months after the opening are not over on the day before',
    atRisk(proven(1, '2025-09-01')),
    '2026-07-09',
    { '1.1.m3': ['waiting', '2026-07-10'] },
  ],
  [
    'an offence on 10 July 2025 lies before the six months to the opening',
    atRisk(proven(1, '2025-07-10')),
    day,
    { '1.1.m3': 'unknown' },
  ],
  [
    'an offence on 11 July 2025 lies in them',
    atRisk(proven(1, '2025-07-11')),
    day,
    { '1.1.m3': 'met' },
  ],
  [
    'an offence on the opening day belongs to the months before',
    atRisk(proven(1, '2026-01-10')),
    day,
    { '1.1.m3': 'met' },
  ],
  [
    'an offence recorded and not proven is no proven crime',
    atRisk([...proven(1, '2025-09-01'), offence('2026-03-01', 'a1')]),
    day,
    { '1.1.m3': 'met' },
  ],
  [
    'of a victim no offence counts, before or after',
    atRisk([offence('2025-09-01', 'a1', { class: 'proven', role: 'victim' })]),
    day,
    { '1.1.m3': 'unknown' },
  ],
  [
    'one event told by two files counts once',
    atRisk([
      ...proven(2, '2025-09-01'),
      offence('2026-03-01', 'a1', { class: 'proven', occurrence: 'x' }),
      offence('2026-03-03', 'c1', { class: 'proven', occurrence: 'x' }),
    ]),
    day,
    { '1.1.m3': 'met' },
  ],
  [
    'a son’s offences count with his mother’s',
    atRisk([
      ...proven(3, '2025-09-01'),
      ...proven(1, '2026-03-01'),
      ...proven(2, '2026-04-01', 'c1'),
    ]),
    day,
    { '1.1.m3': 'not-met' },
  ],
  [
    'those of a father who lives elsewhere do not',
    atRisk([...proven(3, '2025-09-01'), ...proven(5, '2026-03-01', 'a2')], {
      people: [mother, son, { ...father, household: false }],
    }),
    day,
    { '1.1.m3': 'met' },
  ],
  [
    'without a search before the opening nobody can tell',
    atRisk(proven(1, '2025-09-01'), {
      searched: [search(['offence'], 'family', '2026-01-11', '2026-12-31')],
    }),
    day,
    { '1.1.m3': 'unknown' },
  ],
  [
    'without a search since the opening nobody can tell',
    atRisk(proven(1, '2025-09-01'), {
      searched: [search(['offence'], 'family', '2025-01-01', '2026-01-10')],
    }),
    day,
    { '1.1.m3': 'unknown' },
  ],
  [
    'two ASB incidents after five are a fall by 60%',
    atRisk([...asb(5, '2025-09-01'), ...asb(2, '2026-03-01')]),
    day,
    { '1.2.m2': 'met', '1.2': 'met' },
  ],
  [
    'two after four are a fall by half, which is not enough',
    atRisk([...asb(4, '2025-09-01'), ...asb(2, '2026-03-01')]),
    day,
    { '1.2.m2': 'not-met' },
  ],
  [
    'an intervention is no incident',
    atRisk([...asb(5, '2025-09-01'), antisocial('2026-03-01', 'a1', { class: 'intervention' })]),
    day,
    { '1.2.m2': 'met' },
  ],
  [
    'a fact stands in for no reduction where there was nothing to reduce',
    atRisk([fact('1.1.m3', true), judged('lead-professional', '1.1.m3', 'met')]),
    day,
    { '1.1.m3': 'unknown' },
  ],
]

describe('reductions of crime and ASB', () => {
  tryCases(reductions)
})

const completions: Case[] = [
  [
    'an order completed is one line, which is enough',
    atRisk([fact('1.1.m1', true)]),
    day,
    { '1.1': 'met' },
  ],
  [
    'an offence proven on the day of the fact does not speak against it',
    atRisk([fact('1.1.m1', true), ...proven(1, '2026-03-01')]),
    day,
    { '1.1.m1': 'met' },
  ],
  [
    'one proven the day after does',
    atRisk([fact('1.1.m1', true), ...proven(1, '2026-03-02')]),
    day,
    { '1.1.m1': 'not-met' },
  ],
  [
    'a later fact stands again',
    atRisk([
      fact('1.1.m1', true),
      ...proven(1, '2026-03-02'),
      fact('1.1.m1', true, { on: '2026-04-01' }),
    ]),
    day,
    { '1.1.m1': 'met' },
  ],
  [
    'an offence only recorded does not speak against it',
    atRisk([fact('1.1.m4', true), offence('2026-03-02', 'a1')]),
    day,
    { '1.1.m4': 'met' },
  ],
  [
    'an offence of somebody the issue does not name does not',
    durhamPlan({
      needs: [need('1.6', ['c1'])],
      evidence: [fact('1.1.m5', true), ...proven(1, '2026-03-02')],
    }),
    day,
    { '1.1.m5': 'met' },
  ],
  [
    'an offence of somebody it names does',
    durhamPlan({
      needs: [need('1.6', ['c1'])],
      evidence: [fact('1.1.m5', true), ...proven(1, '2026-03-02', 'c1')],
    }),
    day,
    { '1.1.m5': 'not-met' },
  ],
  [
    'a fact about one of the family is a fact about the family',
    atRisk([fact('1.1.m1', true, { who: 'c1' })]),
    day,
    { '1.1.m1': 'met' },
  ],
  [
    'licence conditions are completed by a milestone',
    atRisk([milestone('2026-03-01', 'a1', 'licence-completed')]),
    day,
    { '1.1.m2': 'met' },
  ],
  [
    'a milestone before the plan opened is none',
    atRisk([milestone('2026-01-09', 'a1', 'licence-completed')]),
    day,
    { '1.1.m2': 'unknown' },
  ],
  ['or by a fact', atRisk([fact('1.1.m2', true)]), day, { '1.1.m2': 'met' }],
  [
    'a breach on a later day speaks against licence conditions completed without one',
    atRisk([fact('1.3.m1', true), offence('2026-03-02', 'a1', { class: 'breach' })]),
    day,
    { '1.3': 'not-met' },
  ],
  ['an eviction notice removed is a fact', atRisk([fact('1.2.m1', true)]), day, { '1.2': 'met' }],
  [
    'a fact that says no is not met and no other line is hurt by it',
    atRisk([fact('1.2.m1', false), ...asb(5, '2025-09-01')]),
    day,
    { '1.2.m1': 'not-met', '1.2': 'met' },
  ],
]

describe('programmes, orders and licences completed', () => {
  tryCases(completions)
})
