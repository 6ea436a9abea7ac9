import { describe } from 'vitest'
import type { EvidenceRow, PlanDocument, Searched } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { daughter, mother, search, son } from '../plans/plan.ts'
import { antisocial, offence, referral } from '../plans/rows.ts'
import { family } from './families.ts'

const day = '2026-06-01'
const everything = (to: string): Searched =>
  search(['referral', 'offence', 'asb-incident'], 'family', '2026-01-11', to)

const watched = (
  theme: string,
  evidence: EvidenceRow[],
  more: Partial<PlanDocument> = { searched: [everything(day)] },
) => family(theme, ['c1'], evidence, more)

const referrals: Case[] = [
  [
    'no referral since the opening is met where it was searched',
    watched('1', []),
    day,
    { '1.m5': 'met' },
  ],
  ['and not known where it was not', watched('1', [], {}), day, { '1.m5': 'unknown' }],
  [
    'one on the day after the opening is not met, for good',
    watched('1', [referral('2026-01-11', 'c1', 'social-care')]),
    day,
    { '1.m5': ['not-met', null] },
  ],
  [
    'one on the opening day is no further one',
    watched('1', [referral('2026-01-10', 'c1', 'social-care')]),
    day,
    { '1.m5': 'met' },
  ],
  [
    'one about the mother counts for the family',
    watched('1', [referral('2026-03-01', 'a1', 'social-care')]),
    day,
    { '1.m5': 'not-met' },
  ],
  [
    'one to early help is none to social care',
    watched('1', [referral('2026-03-01', 'c1', 'early-help')]),
    day,
    { '1.m5': 'met' },
  ],
  [
    'of one to nobody named it is not known',
    watched('1', [{ measure: 'referral', on: '2026-03-01', who: 'c1' }]),
    day,
    { '1.m5': 'unknown' },
  ],
  [
    'a search that ended a month ago still speaks',
    watched('1', [], { searched: [everything('2026-05-01')] }),
    day,
    { '1.m5': 'met' },
  ],
  [
    'one that ended a day sooner does not',
    watched('1', [], { searched: [everything('2026-04-30')] }),
    day,
    { '1.m5': 'unknown' },
  ],
  [
    'one on the day of closure counts',
    watched('1', [referral('2026-05-01', 'c1', 'social-care')], {
      closed: '2026-05-01',
      searched: [everything(day)],
    }),
    day,
    { '1.m5': 'not-met' },
  ],
  [
    'one on the day after closure does not: the claim date is over',
    watched('1', [referral('2026-05-02', 'c1', 'social-care')], {
      closed: '2026-05-01',
      searched: [everything(day)],
    }),
    day,
    { '1.m5': 'met' },
  ],
  [
    'of a closed plan the search must reach closure',
    watched('1', [], { closed: '2026-05-01', searched: [everything('2026-04-30')] }),
    day,
    { '1.m5': 'unknown' },
  ],
]

const classes: Case[] = (
  [
    ['proven', 'not-met'],
    ['recorded', 'not-met'],
    ['arrest', 'not-met'],
    ['suspect', 'not-met'],
    ['sentenced', 'met'],
    ['breach', 'met'],
  ] as const
).map(([kind, verdict]) => [
  `an offence of class ${kind} after the opening is ${verdict}`,
  watched('5', [offence('2026-03-01', 'c1', { class: kind })]),
  day,
  { '5.m4': verdict, '5.m4 c1': verdict },
])

const offences: Case[] = [
  [
    'an offence without a class counts as recorded',
    watched('5', [offence('2026-03-01', 'c1')]),
    day,
    { '5.m4': 'not-met' },
  ],
  [
    'a victim has not offended',
    watched('5', [offence('2026-03-01', 'c1', { role: 'victim' })]),
    day,
    { '5.m4': 'met' },
  ],
  [
    'an offence on the opening day is not new',
    watched('5', [offence('2026-01-10', 'c1')]),
    day,
    { '5.m4': 'met' },
  ],
  [
    'an offence on the day after is',
    watched('5', [offence('2026-01-11', 'c1')]),
    day,
    { '5.m4': 'not-met' },
  ],
  [
    'the mother’s offence is not a young person’s',
    watched('5', [offence('2026-03-01', 'a1')]),
    day,
    { '5.m4': 'met' },
  ],
  [
    'the need names mother and son: the measure is about the son',
    family('5', ['a1', 'c1'], [offence('2026-03-01', 'a1')], { searched: [everything(day)] }),
    day,
    { '5.m4': 'met' },
  ],
  [
    'each child of the family is asked for where the need names nobody',
    family('5', 'family', [offence('2026-03-01', 'c2')], {
      people: [mother, son, daughter],
      searched: [everything(day)],
    }),
    day,
    { '5.m4': 'not-met', '5.m4 c1': 'met', '5.m4 c2': 'not-met' },
  ],
]

const intervened = { class: 'intervention' } as const

const interventions: Case[] = [
  [
    'an ASB intervention after the opening is not met',
    watched('5', [antisocial('2026-01-11', 'c1', intervened)]),
    day,
    { '5.m6': 'not-met', '5.m6 c1': 'not-met', '5.m6 a1': 'met' },
  ],
  [
    'one on the opening day is no further one',
    watched('5', [antisocial('2026-01-10', 'c1', intervened)]),
    day,
    { '5.m6': 'met' },
  ],
  [
    'one with the mother counts, though the need names her son',
    watched('5', [antisocial('2026-03-01', 'a1', intervened)]),
    day,
    { '5.m6': 'not-met', '5.m6 a1': 'not-met' },
  ],
  [
    'an incident without an intervention does not count',
    watched('5', [antisocial('2026-03-01', 'c1')]),
    day,
    { '5.m6': 'met' },
  ],
  [
    'one after closure does not count',
    watched('5', [antisocial('2026-05-02', 'c1', intervened)], {
      closed: '2026-05-01',
      searched: [everything(day)],
    }),
    day,
    { '5.m6': 'met' },
  ],
]

describe('1.m5, referrals to social care', () => {
  tryCases(referrals)
})
describe('5.m4, the class of an offence', () => {
  tryCases(classes)
})
describe('5.m4, new offences', () => {
  tryCases(offences)
})
describe('5.m6, ASB interventions', () => {
  tryCases(interventions)
})
