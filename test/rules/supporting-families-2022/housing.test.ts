import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { need, planOf } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { fact, housed, judged, milestone } from '../plans/rows.ts'

const family = (ref: '9.1' | '9.2', evidence: EvidenceRow[]) =>
  planOf({ needs: [need(ref, 'family')], evidence })

const young = (evidence: EvidenceRow[]) => planOf({ needs: [need('9.3', ['c1'])], evidence })

const confirmed = fact('9.1.E1', true)

const temporary: Case[] = [
  [
    'confirmed, but a day short of six months',
    family('9.1', [confirmed, housed('family', 'temporary', '2026-02-01')]),
    '2026-07-31',
    { '9.1': ['waiting', '2026-08-01'], '9.1.E1': ['waiting', '2026-08-01'] },
  ],
  [
    'confirmed, and six months held',
    family('9.1', [confirmed, housed('family', 'temporary', '2026-02-01')]),
    '2026-08-01',
    { '9.1': 'met', '9.1.E1': 'met', '9.1.E2': 'unknown' },
  ],
  [
    'time held before the plan opened does not count',
    family('9.1', [confirmed, housed('family', 'temporary', '2025-06-01')]),
    '2026-07-09',
    { '9.1': ['waiting', '2026-07-10'] },
  ],
  [
    'held before the plan opened, it is met six months after opening',
    family('9.1', [confirmed, housed('family', 'temporary', '2025-06-01')]),
    '2026-07-10',
    { '9.1': 'met' },
  ],
  [
    'held six months, and nobody has confirmed it',
    family('9.1', [housed('family', 'temporary', '2026-02-01')]),
    '2026-08-01',
    { '9.1': 'unknown', '9.1.E1': 'unknown' },
  ],
  [
    'a tenancy agreement is enough with six months held',
    family('9.1', [fact('9.1.E2', true), housed('family', 'temporary', '2026-02-01')]),
    '2026-08-01',
    { '9.1': 'met', '9.1.E2': 'met' },
  ],
  [
    'the practitioner’s judgement is enough with six months held',
    family('9.1', [
      judged('practitioner', '9.1', 'met'),
      housed('family', 'temporary', '2026-02-01'),
    ]),
    '2026-08-01',
    { '9.1': 'met', '9.1.E3': 'met' },
  ],
  [
    'the practitioner’s judgement does not shorten the six months',
    family('9.1', [
      judged('practitioner', '9.1', 'met'),
      housed('family', 'temporary', '2026-02-01'),
    ]),
    '2026-07-31',
    { '9.1': ['waiting', '2026-08-01'] },
  ],
  [
    'the family’s own word is not asked for',
    family('9.1', [judged('family', '9.1', 'met'), housed('family', 'temporary', '2026-02-01')]),
    '2026-08-01',
    { '9.1': 'unknown', '9.1.E3': 'unknown' },
  ],
  [
    'a spell that ended after exactly six months was held',
    family('9.1', [confirmed, housed('family', 'temporary', '2026-02-01', '2026-07-31')]),
    '2026-08-15',
    { '9.1': 'met' },
  ],
  [
    'a spell that ended a day short, with the family homeless since',
    family('9.1', [
      confirmed,
      housed('family', 'temporary', '2026-02-01', '2026-07-30'),
      housed('family', 'homeless', '2026-07-31'),
    ]),
    '2026-08-15',
    { '9.1.E1': 'not-met' },
  ],
  [
    'a move to settled housing needs no length',
    family('9.1', [
      confirmed,
      housed('family', 'temporary', '2026-02-01', '2026-03-31'),
      housed('family', 'settled', '2026-04-01'),
    ]),
    '2026-04-01',
    { '9.1': 'met' },
  ],
  [
    'a move to settled housing dated tomorrow is not known today',
    family('9.1', [
      confirmed,
      housed('family', 'temporary', '2026-02-01'),
      housed('family', 'settled', '2026-04-02'),
    ]),
    '2026-04-01',
    { '9.1': ['waiting', '2026-08-01'] },
  ],
  [
    'temporary housing from 31 August is held at the end of February',
    family('9.1', [confirmed, housed('family', 'temporary', '2026-08-31')]),
    '2027-02-28',
    { '9.1': 'met' },
  ],
  [
    'temporary housing from 31 August is not held a day earlier',
    family('9.1', [confirmed, housed('family', 'temporary', '2026-08-31')]),
    '2027-02-27',
    { '9.1': ['waiting', '2027-02-28'] },
  ],
  [
    'confirmed, and nothing is known of where they live',
    family('9.1', [confirmed]),
    '2026-08-01',
    { '9.1': 'unknown' },
  ],
]

const settled: Case[] = [
  [
    'confirmed, but a day short of six months settled',
    family('9.2', [fact('9.2.E1', true), housed('family', 'settled', '2026-03-01')]),
    '2026-08-31',
    { '9.2': ['waiting', '2026-09-01'] },
  ],
  [
    'confirmed, and six months settled',
    family('9.2', [fact('9.2.E1', true), housed('family', 'settled', '2026-03-01')]),
    '2026-09-01',
    { '9.2': 'met', '9.2.E1': 'met' },
  ],
  [
    'settled since before the plan opened counts from opening',
    family('9.2', [fact('9.2.E2', true), housed('family', 'settled', '2020-03-01')]),
    '2026-07-09',
    { '9.2': ['waiting', '2026-07-10'] },
  ],
  [
    'settled since before the plan opened is met six months after opening',
    family('9.2', [fact('9.2.E2', true), housed('family', 'settled', '2020-03-01')]),
    '2026-07-10',
    { '9.2': 'met' },
  ],
  [
    'a withdrawn notice needs no length',
    family('9.2', [fact('9.2.E1', true), milestone('2026-04-01', 'family', 'notice-withdrawn')]),
    '2026-04-01',
    { '9.2': 'met', '9.2.E1': 'met' },
  ],
  [
    'a notice withdrawn tomorrow is not known today',
    family('9.2', [
      fact('9.2.E1', true),
      milestone('2026-04-02', 'family', 'notice-withdrawn'),
      housed('family', 'settled', '2026-03-01'),
    ]),
    '2026-04-01',
    { '9.2': ['waiting', '2026-09-01'] },
  ],
  [
    'a withdrawn notice that nobody has confirmed is not enough',
    family('9.2', [milestone('2026-04-01', 'family', 'notice-withdrawn')]),
    '2026-04-01',
    { '9.2': 'unknown' },
  ],
  [
    'the practitioner may confirm it',
    family('9.2', [
      judged('team', '9.2', 'met'),
      milestone('2026-04-01', 'family', 'notice-withdrawn'),
    ]),
    '2026-04-01',
    { '9.2': 'met', '9.2.E3': 'met' },
  ],
  [
    'temporary housing is not settled housing, and of a notice nothing is known',
    family('9.2', [fact('9.2.E1', true), housed('family', 'temporary', '2026-01-10')]),
    '2026-08-01',
    { '9.2.E1': 'unknown' },
  ],
]

const withFamily: Case[] = [
  [
    'with the family for all but a day of 184',
    young([judged('practitioner', '9.3', 'met'), housed('c1', 'with-family', '2026-03-01')]),
    '2026-08-31',
    { '9.3': ['waiting', '2026-09-01'] },
  ],
  [
    'with the family for six months, 184 days',
    young([judged('practitioner', '9.3', 'met'), housed('c1', 'with-family', '2026-03-01')]),
    '2026-09-01',
    { '9.3': 'met', '9.3.E1': 'met' },
  ],
  [
    'with the family for six months, 181 days',
    young([judged('practitioner', '9.3', 'met'), housed('c1', 'with-family', '2026-09-01')]),
    '2027-03-01',
    { '9.3': 'met' },
  ],
  [
    'with the family for 180 days',
    young([judged('practitioner', '9.3', 'met'), housed('c1', 'with-family', '2026-09-01')]),
    '2027-02-28',
    { '9.3': ['waiting', '2027-03-01'] },
  ],
  [
    'with the family, and the practitioner has not said so',
    young([housed('c1', 'with-family', '2026-03-01')]),
    '2026-09-01',
    { '9.3': 'unknown' },
  ],
  [
    'with the family, and the practitioner says not',
    young([judged('practitioner', '9.3', 'not-met'), housed('c1', 'with-family', '2026-03-01')]),
    '2026-09-01',
    { '9.3': ['not-met', null] },
  ],
  [
    'homeless, whatever the practitioner says',
    young([judged('practitioner', '9.3', 'met'), housed('c1', 'homeless', '2026-03-01')]),
    '2026-09-01',
    { '9.3': 'not-met' },
  ],
  [
    'a fact does not replace the practitioner',
    young([fact('9.3.E1', true), housed('c1', 'with-family', '2026-03-01')]),
    '2026-09-01',
    { '9.3': 'unknown' },
  ],
]

describe('temporary accommodation', () => {
  tryCases(temporary)
})

describe('suitable and sustainable housing', () => {
  tryCases(settled)
})

describe('a young person with the family', () => {
  tryCases(withFamily)
})
