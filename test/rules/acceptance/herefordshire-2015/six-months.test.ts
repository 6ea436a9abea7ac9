import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { judged } from '../../plans/rows.ts'
import { familyWith } from './plans.ts'

const areas: readonly (readonly [outcome: string, need: string])[] = [
  ['15', '5.1'],
  ['21', '6.2'],
  ['22', '6.2'],
  ['23', '6.4'],
]

const cases: Case[] = areas.flatMap(([outcome, need]): Case[] => {
  const line = `${outcome}.m1`
  const plan = (evidence: readonly EvidenceRow[]) => familyWith(need, evidence)
  const said = (result: 'met' | 'not-met', on: string) => judged('practitioner', line, result, on)
  return [
    [
      `${outcome}: the day before six months`,
      plan([]),
      '2026-07-09',
      { [line]: ['waiting', '2026-07-10'], [outcome]: ['waiting', '2026-07-10'] },
    ],
    [
      `${outcome}: a good word before six months`,
      plan([said('met', '2026-03-01')]),
      '2026-07-09',
      { [line]: ['waiting', '2026-07-10'] },
    ],
    [
      `${outcome}: an adverse word before six months`,
      plan([said('not-met', '2026-03-01')]),
      '2026-04-01',
      { [line]: 'not-met' },
    ],
    [
      `${outcome}: six months, and nobody has spoken`,
      plan([]),
      '2026-07-10',
      { [line]: ['unknown', null] },
    ],
    [
      `${outcome}: a good word on that day`,
      plan([said('met', '2026-07-10')]),
      '2026-07-10',
      { [line]: 'met', [outcome]: 'met' },
    ],
    [
      `${outcome}: an adverse word after it`,
      plan([said('met', '2026-07-10'), said('not-met', '2026-07-20')]),
      '2026-07-20',
      { [line]: 'not-met' },
    ],
    [
      `${outcome}: a word about the whole outcome says nothing of a line that names no judge`,
      plan([judged('practitioner', outcome, 'met', '2026-07-10')]),
      '2026-07-10',
      { [line]: ['unknown', null] },
    ],
  ]
})

describe('domestic abuse and programmes over six months', () => {
  tryCases(cases)
})
