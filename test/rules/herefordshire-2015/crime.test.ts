import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { herefordshirePlan } from '../plans/herefordshire.ts'
import { father, mother, need, search, son } from '../plans/plan.ts'
import { antisocial, offence } from '../plans/rows.ts'

/** So many rows on as many days in a row. */
const days = (count: number, from: string) =>
  Array.from({ length: count }, (_, at) => `${from}-${String(at + 1).padStart(2, '0')}`)

const recorded = (count: number, month: string, who = 'a1') =>
  days(count, month).map((day) => offence(day, who, { class: 'recorded' }))

const reported = (count: number, month: string, who = 'a1') =>
  days(count, month).map((day) => antisocial(day, who))

/** A family known to the police, searched from six months before the plan opened to `until`. */
const known = (evidence: EvidenceRow[], until = '2026-07-10', from = '2025-07-11') =>
  herefordshirePlan({
    needs: [need('1.1', ['c1'])],
    evidence,
    searched: [search(['offence', 'asb-incident'], 'family', from, until)],
  })

const offences: Case[] = [
  [
    'four offences before and two after are half as many',
    known([...recorded(4, '2025-11'), ...recorded(2, '2026-02')]),
    '2026-07-10',
    { '1': 'met', '1.m1': 'met' },
  ],
  [
    'four offences before and three after are too many',
    known([...recorded(4, '2025-11'), ...recorded(3, '2026-06')]),
    '2026-07-10',
    { '1': ['not-met', '2026-12-01'] },
  ],
  [
    'five offences before allow two after',
    known([...recorded(5, '2025-11'), ...recorded(2, '2026-02')]),
    '2026-07-10',
    { '1': 'met' },
  ],
  [
    'five offences before do not allow three after',
    known([...recorded(5, '2025-11'), ...recorded(3, '2026-02')]),
    '2026-07-10',
    { '1': ['not-met', '2026-08-01'] },
  ],
  [
    'one offence before allows none after',
    known([...recorded(1, '2025-11'), ...recorded(1, '2026-02')]),
    '2026-07-10',
    { '1': ['not-met', '2026-08-01'] },
  ],
  [
    'one offence before and none after is met',
    known(recorded(1, '2025-11')),
    '2026-07-10',
    { '1': 'met' },
  ],
  [
    'with none before there is nothing to halve',
    known(recorded(1, '2026-02')),
    '2026-07-10',
    { '1': ['unknown', null] },
  ],
  [
    'the day before six months it waits',
    known(recorded(2, '2025-11'), '2026-07-09'),
    '2026-07-09',
    { '1': ['waiting', '2026-07-10'] },
  ],
  [
    'an offence on the day the plan opened belongs to the six months before',
    known([offence('2026-01-10', 'a1')]),
    '2026-07-10',
    { '1': 'met' },
  ],
  [
    'an offence on the first day of the six months before belongs to them',
    known([offence('2025-07-11', 'a1')]),
    '2026-07-10',
    { '1': 'met' },
  ],
  [
    'an offence of the day before that does not',
    known([offence('2025-07-10', 'a1')], '2026-07-10', '2025-07-01'),
    '2026-07-10',
    { '1': 'unknown' },
  ],
  [
    'the offences of the whole household are added up',
    known([
      ...recorded(4, '2025-11'),
      ...recorded(1, '2026-02', 'a1'),
      ...recorded(2, '2026-02', 'c1'),
    ]),
    '2026-07-10',
    { '1': 'not-met' },
  ],
  [
    'arrests and proven offences are not counted as recorded ones',
    known([
      ...recorded(2, '2025-11'),
      offence('2026-02-01', 'a1', { class: 'arrest' }),
      offence('2026-02-02', 'a1', { class: 'proven' }),
    ]),
    '2026-07-10',
    { '1': 'met' },
  ],
  [
    'an offence without class counts as recorded',
    known([...recorded(1, '2025-11'), offence('2026-02-01', 'a1')]),
    '2026-07-10',
    { '1': 'not-met' },
  ],
  [
    'an offence suffered does not count',
    known([...recorded(1, '2025-11'), offence('2026-02-01', 'a1', { role: 'victim' })]),
    '2026-07-10',
    { '1': 'met' },
  ],
  [
    'one offence seen from two files counts once',
    known([
      ...recorded(2, '2025-11'),
      offence('2026-02-01', 'a1', { occurrence: 'O-1' }),
      offence('2026-02-03', 'c1', { occurrence: 'O-1' }),
    ]),
    '2026-07-10',
    { '1': 'met' },
  ],
  [
    'a past that nobody searched leaves it unknown',
    known(recorded(4, '2025-11'), '2026-07-10', '2025-12-01'),
    '2026-07-10',
    { '1': 'unknown' },
  ],
]

const incidents: Case[] = [
  [
    'five incidents before and two after are two fifths',
    known([...reported(5, '2025-11'), ...reported(2, '2026-02')]),
    '2026-07-10',
    { '2': 'met', '2.m1': 'met' },
  ],
  [
    'five incidents before and three after are too many',
    known([...reported(5, '2025-11'), ...reported(3, '2026-02')]),
    '2026-07-10',
    { '2': ['not-met', '2026-08-01'] },
  ],
  [
    'four incidents before allow one after',
    known([...reported(4, '2025-11'), ...reported(1, '2026-02')]),
    '2026-07-10',
    { '2': 'met' },
  ],
  [
    'four incidents before do not allow two after: half is not enough here',
    known([...reported(4, '2025-11'), ...reported(2, '2026-02')]),
    '2026-07-10',
    { '2': 'not-met' },
  ],
  [
    'an intervention is no incident',
    known([...reported(1, '2025-11'), antisocial('2026-02-01', 'a1', { class: 'intervention' })]),
    '2026-07-10',
    { '2': 'met' },
  ],
]

const away: Case[] = [
  [
    'a father who lives elsewhere is not counted',
    herefordshirePlan({
      people: [mother, { ...father, household: false }, son],
      needs: [need('1.1', ['c1'])],
      evidence: [...recorded(1, '2025-11'), offence('2026-02-01', 'a2')],
      searched: [search(['offence'], 'family', '2025-07-11', '2026-07-10')],
    }),
    '2026-07-10',
    { '1': 'met' },
  ],
  [
    'a father who lives there is',
    herefordshirePlan({
      people: [mother, father, son],
      needs: [need('1.1', ['c1'])],
      evidence: [...recorded(1, '2025-11'), offence('2026-02-01', 'a2')],
      searched: [search(['offence'], 'family', '2025-07-11', '2026-07-10')],
    }),
    '2026-07-10',
    { '1': 'not-met' },
  ],
]

describe('half the recorded offences of the six months before', () => {
  tryCases(offences)
})

describe('two fifths of the incidents of the six months before', () => {
  tryCases(incidents)
})

describe('whose offences count', () => {
  tryCases(away)
})

it('a past without an offence is warned about', () => {
  expect(evaluate(known([]), '2026-07-10').warnings).toContainEqual(
    expect.objectContaining({ ref: '1.m1', code: 'zero-baseline' }),
  )
})
