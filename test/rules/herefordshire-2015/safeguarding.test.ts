import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { herefordshirePlan } from '../plans/herefordshire.ts'
import { daughter, mother, need, search, son } from '../plans/plan.ts'
import { fact, referral, supported } from '../plans/rows.ts'

const family = (evidence: EvidenceRow[], until?: string) =>
  herefordshirePlan({
    people: [mother, son, daughter],
    needs: [need('3.5', ['c1'])],
    evidence,
    searched: until === undefined ? [] : [search(['referral'], 'family', '2026-03-01', until)],
  })

/** A child protection plan that ended on 31 March 2026 and early help after it. */
const ended = [
  supported('c1', 'child-protection', '2025-11-01', '2026-03-31'),
  supported('c1', 'early-help', '2026-04-01'),
]

const stepDown: Case[] = [
  [
    'from child protection to child in need is a step down, and the plan goes on',
    family([
      supported('c1', 'child-protection', '2025-11-01', '2026-03-31'),
      supported('c1', 'child-in-need', '2026-04-01'),
    ]),
    '2026-05-01',
    { '7.m1': 'met', '7.m2': ['waiting', null], '7': ['waiting', null] },
  ],
  [
    'child protection that goes on is no step down',
    family([supported('c1', 'child-protection', '2025-11-01')]),
    '2026-05-01',
    { '7.m1': 'not-met', '7.m2': ['waiting', null], '7': ['not-met', null] },
  ],
  ['from child protection to early help is one', family(ended), '2026-05-01', { '7.m1': 'met' }],
  [
    'a plan that ended with nothing after it has de-escalated',
    family([supported('c1', 'child-in-need', '2025-11-01', '2026-03-31')]),
    '2026-05-01',
    { '7.m1': 'met' },
  ],
  [
    'a child taken into care has not stepped down',
    family([
      supported('c1', 'child-protection', '2025-11-01', '2026-03-31'),
      supported('c1', 'looked-after', '2026-04-01'),
    ]),
    '2026-05-01',
    { '7.m1': 'not-met' },
  ],
  [
    'each child with a plan is asked: a sister still in need keeps it open',
    family([...ended, supported('c2', 'child-in-need', '2026-02-01')]),
    '2026-05-01',
    { '7.m1': 'not-met' },
  ],
  [
    'early help alone is no safeguarding plan',
    family([supported('c1', 'early-help', '2025-11-01')]),
    '2026-05-01',
    { '7': 'unknown', '7.m1': 'unknown', '7.m2': 'unknown' },
  ],
  [
    'a plan that ended the day before this one opened does not count',
    family([supported('c1', 'child-protection', '2025-11-01', '2026-01-09')]),
    '2026-05-01',
    { '7.m1': 'unknown', '7.m2': 'unknown' },
  ],
  [
    'a plan that ended on the day this one opened counts',
    family([supported('c1', 'child-protection', '2025-11-01', '2026-01-10')]),
    '2026-05-01',
    { '7.m1': 'met', '7.m2': ['waiting', '2026-07-10'] },
  ],
  [
    'without a spell a fact tells of the step down',
    family([fact('7.m1', true)]),
    '2026-05-01',
    { '7.m1': 'met' },
  ],
]

const referrals: Case[] = [
  [
    'it waits for six months after the last day of the plan',
    family(ended),
    '2026-09-29',
    { '7': ['waiting', '2026-09-30'], '7.m2': ['waiting', '2026-09-30'] },
  ],
  [
    'searched to their last day it is met',
    family(ended, '2026-09-30'),
    '2026-09-30',
    { '7': 'met', '7.m2': 'met' },
  ],
  [
    'searched to the day before it is unknown, and stays so',
    family(ended, '2026-09-29'),
    '2026-10-10',
    { '7.m2': ['unknown', null] },
  ],
  [
    'a referral on the last day of the plan does not count',
    family([...ended, referral('2026-03-31', 'c1', 'social-care')], '2026-09-30'),
    '2026-09-30',
    { '7.m2': 'met' },
  ],
  [
    'a referral on the day after is final',
    family([...ended, referral('2026-04-01', 'c1', 'social-care')]),
    '2026-05-01',
    { '7': ['not-met', null], '7.m2': ['not-met', null] },
  ],
  [
    'a referral on the last day of the six months is final',
    family([...ended, referral('2026-09-30', 'a1', 'social-care')], '2026-09-30'),
    '2026-09-30',
    { '7.m2': ['not-met', null] },
  ],
  [
    'a referral on the day after them does not count',
    family([...ended, referral('2026-10-01', 'c1', 'social-care')], '2026-10-01'),
    '2026-10-01',
    { '7.m2': 'met' },
  ],
  [
    'a referral to early help is none to social care',
    family([...ended, referral('2026-05-01', 'c1', 'early-help')], '2026-09-30'),
    '2026-09-30',
    { '7.m2': 'met' },
  ],
  [
    'of several plans the one that ended last opens the six months',
    family([...ended, supported('c2', 'child-in-need', '2026-02-01', '2026-05-15')]),
    '2026-06-01',
    { '7.m2': ['waiting', '2026-11-15'] },
  ],
  [
    'a plan whose last day is tomorrow goes on',
    family([supported('c1', 'child-protection', '2025-11-01', '2026-05-02')]),
    '2026-05-01',
    { '7.m2': ['waiting', null] },
  ],
  [
    'a plan that ended on 31 August waits for the end of February',
    family([supported('c1', 'child-in-need', '2025-11-01', '2026-08-31')]),
    '2026-09-01',
    { '7.m2': ['waiting', '2027-02-28'] },
  ],
]

describe('a safeguarding plan steps down', () => {
  tryCases(stepDown)
})

describe('no re-referral in the six months after it', () => {
  tryCases(referrals)
})
