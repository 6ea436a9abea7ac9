import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { need, planOf, search } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { offence } from '../plans/rows.ts'

const police = ['offence', 'asb-incident'] as const

/** A mother known to the police, searched from a year before the plan opened to `until`. */
const motherKnownToPolice = (evidence: EvidenceRow[], until: string) =>
  planOf({
    needs: [need('7.1', ['a1'])],
    evidence,
    searched: [search([...police], ['a1'], '2025-01-11', until)],
  })

const unsearched = (evidence: EvidenceRow[] = []) =>
  planOf({ needs: [need('7.1', ['a1'])], evidence })

const openedOn = (opened: string, evidence: EvidenceRow[], until: string) =>
  planOf({
    opened,
    needs: [need('7.1', ['a1'], opened)],
    evidence,
    searched: [search([...police], ['a1'], '2025-01-01', until)],
  })

const at = (on: string, recorded?: string) =>
  offence(on, 'a1', { class: 'recorded', ...(recorded === undefined ? {} : { recorded }) })

const cases: Case[] = [
  [
    'a mother without an incident still waits on the day before six months',
    motherKnownToPolice([], '2026-07-09'),
    '2026-07-09',
    {
      '7.1': ['waiting', '2026-07-10'],
      '7.1.E1': ['waiting', '2026-07-10'],
      '7.1.E2': 'not-applicable',
    },
  ],
  [
    'a mother without an incident has met it six months after the plan opened',
    motherKnownToPolice([], '2026-07-10'),
    '2026-07-10',
    { '7.1': 'met', '7.1.E1': 'met', '7.1.E1 a1': 'met' },
  ],
  ['waiting asks for no search', unsearched(), '2026-07-09', { '7.1': ['waiting', '2026-07-10'] }],
  [
    'at six months a police file that nobody searched leaves it unknown',
    unsearched(),
    '2026-07-10',
    { '7.1': ['unknown', null] },
  ],
  [
    'an incident on the day the plan opened belongs to the past',
    motherKnownToPolice([at('2026-01-10')], '2026-07-10'),
    '2026-07-10',
    { '7.1': 'met' },
  ],
  [
    'an incident on the day after the plan opened speaks against her',
    motherKnownToPolice([at('2026-01-11')], '2026-07-10'),
    '2026-07-10',
    { '7.1': ['not-met', '2026-07-11'] },
  ],
  [
    'an incident exactly six months back no longer speaks against her',
    motherKnownToPolice([at('2026-01-11')], '2026-07-11'),
    '2026-07-11',
    { '7.1': 'met' },
  ],
  [
    'an incident restarts the clock long before the six months are over',
    motherKnownToPolice([at('2026-03-15')], '2026-04-01'),
    '2026-04-01',
    { '7.1': ['not-met', '2026-09-15'], '7.1.E1 a1': ['not-met', '2026-09-15'] },
  ],
  [
    'an incident in March still counts on 14 September',
    motherKnownToPolice([at('2026-03-15')], '2026-09-14'),
    '2026-09-14',
    { '7.1': ['not-met', '2026-09-15'] },
  ],
  [
    'an incident in March no longer counts on 15 September',
    motherKnownToPolice([at('2026-03-15')], '2026-09-15'),
    '2026-09-15',
    { '7.1': 'met' },
  ],
  [
    'of two incidents the later one decides',
    motherKnownToPolice([at('2026-05-20'), at('2026-03-15')], '2026-06-01'),
    '2026-06-01',
    { '7.1': ['not-met', '2026-11-20'] },
  ],
  [
    'an incident of today speaks against her today',
    motherKnownToPolice([at('2026-07-10')], '2026-07-10'),
    '2026-07-10',
    { '7.1': ['not-met', '2027-01-10'] },
  ],
  [
    'after an incident on 31 August the end of February is too early',
    motherKnownToPolice([at('2026-08-31')], '2027-02-28'),
    '2027-02-28',
    { '7.1': ['not-met', '2027-03-01'] },
  ],
  [
    'after an incident on 31 August 1 March is the first clear day',
    motherKnownToPolice([at('2026-08-31')], '2027-03-01'),
    '2027-03-01',
    { '7.1': 'met' },
  ],
  [
    'in a leap year an incident on 29 August is clear on 29 February',
    motherKnownToPolice([at('2027-08-29')], '2028-02-29'),
    '2028-02-29',
    { '7.1': 'met' },
  ],
  [
    'in a leap year an incident on 30 August is not clear on 29 February',
    motherKnownToPolice([at('2027-08-30')], '2028-02-29'),
    '2028-02-29',
    { '7.1': ['not-met', '2028-03-01'] },
  ],
  [
    'a plan opened on 31 August waits for the end of February',
    openedOn('2026-08-31', [], '2027-02-27'),
    '2027-02-27',
    { '7.1': ['waiting', '2027-02-28'] },
  ],
  [
    'a plan opened on 31 August is complete on the last day of February',
    openedOn('2026-08-31', [], '2027-02-28'),
    '2027-02-28',
    { '7.1': 'met' },
  ],
  [
    'in a leap year a plan opened on 31 August waits one day longer',
    openedOn('2027-08-31', [], '2028-02-28'),
    '2028-02-28',
    { '7.1': ['waiting', '2028-02-29'] },
  ],
  [
    'in a leap year a plan opened on 31 August is complete on 29 February',
    openedOn('2027-08-31', [], '2028-02-29'),
    '2028-02-29',
    { '7.1': 'met' },
  ],
  [
    'an incident dated tomorrow is not known today',
    motherKnownToPolice([at('2026-07-11')], '2026-07-10'),
    '2026-07-10',
    { '7.1': 'met' },
  ],
  [
    'an incident that is entered tomorrow is not known today',
    motherKnownToPolice([at('2026-05-01', '2026-07-11')], '2026-07-11'),
    '2026-07-10',
    { '7.1': 'met' },
  ],
  [
    'an incident that was entered today is known today',
    motherKnownToPolice([at('2026-05-01', '2026-07-11')], '2026-07-11'),
    '2026-07-11',
    { '7.1': ['not-met', '2026-11-01'] },
  ],
]

describe('six months without an incident', () => {
  tryCases(cases)
})
