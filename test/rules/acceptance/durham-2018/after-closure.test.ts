import { describe } from 'vitest'
import type { EvidenceRow, PlanDocument } from '../../../../rules/plan-document.ts'
import { need, search } from '../../plans/plan.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { fact, judged, referral } from '../../plans/rows.ts'
import { durham } from './plans.ts'

const day = '2026-07-10'
const child = (parts: Partial<PlanDocument>) => durham({ needs: [need('3.1', ['c1'])], ...parts })

const closed = '2026-03-31'
const after = (
  evidence: EvidenceRow[],
  until = '2026-09-30',
  parts: Partial<PlanDocument> = { closed },
) => child({ evidence, searched: [search(['referral'], 'family', '2026-01-10', until)], ...parts })
const done = judged('practitioner', '3.5.m1', 'met')

const referred: Case[] = [
  ['six months after closure without a referral', after([done]), '2026-09-30', { '3.5': 'met' }],
  ['a day early it waits', after([done]), '2026-09-29', { '3.5': ['waiting', '2026-09-30'] }],
  [
    'the last day was not searched',
    after([done], '2026-09-29'),
    '2026-10-10',
    { '3.5': 'unknown' },
  ],
  ['searched later it stays met', after([done], '2026-09-30'), '2027-09-30', { '3.5': 'met' }],
  ['a fact says outcomes are met', after([fact('3.5.m1', true)]), '2026-09-30', { '3.5': 'met' }],
  [
    'a judgement of the outcome does as well',
    after([judged('lead-professional', '3.5', 'met')]),
    '2026-09-30',
    { '3.5': 'met' },
  ],
  [
    'a parent’s word does not',
    after([judged('parent', '3.5.m1', 'met')]),
    '2026-09-30',
    { '3.5': 'unknown' },
  ],
  ['nobody says outcomes are met', after([]), '2026-09-30', { '3.5': 'unknown' }],
  [
    'outcomes are not met',
    after([judged('practitioner', '3.5.m1', 'not-met')]),
    '2026-09-30',
    { '3.5': 'not-met' },
  ],
  [
    'a referral to social care on the last day is final',
    after([done, referral('2026-09-30', 'c1', 'social-care')]),
    '2026-09-30',
    { '3.5': ['not-met', null] },
  ],
  [
    'a statutory referral the day after closure is final',
    after([done, referral('2026-04-01', 'c1', 'statutory')]),
    '2026-05-01',
    { '3.5': ['not-met', null] },
  ],
  [
    'a referral the day after the six months',
    after([done, referral('2026-10-01', 'c1', 'social-care')]),
    '2026-10-10',
    { '3.5': 'met' },
  ],
  [
    'a referral before closure',
    after([done, referral('2026-03-30', 'c1', 'social-care')]),
    '2026-09-30',
    { '3.5': 'met' },
  ],
  [
    'a referral to early help',
    after([done, referral('2026-06-01', 'c1', 'early-help')]),
    '2026-09-30',
    { '3.5': 'met' },
  ],
  [
    'while the plan is open it waits without a day',
    after([done], day, {}),
    day,
    { '3.5': ['waiting', null] },
  ],
  [
    'closed tomorrow is open today',
    after([done], day, { closed: '2026-07-11' }),
    day,
    { '3.5': ['waiting', null] },
  ],
  [
    'closed on 31 August: six months end on 28 February',
    after([done], '2027-02-28', { closed: '2026-08-31' }),
    '2027-02-28',
    { '3.5': 'met' },
  ],
]

describe('no referral for six months after closure', () => {
  tryCases(referred)
})
