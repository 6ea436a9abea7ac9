import { describe } from 'vitest'
import type { EvidenceRow, PlanDocument } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { daughter, mother, need, search, son } from '../plans/plan.ts'
import { fact, harm, judged, missing, referral, supported } from '../plans/rows.ts'
import { durhamPlan, familyWith, searchedAll } from './plans.ts'

const home = (evidence: EvidenceRow[], more: Partial<PlanDocument> = {}) =>
  familyWith(['3.1'], evidence, { searched: searchedAll, ...more })

const protection = supported('c1', 'child-protection', '2025-11-01', '2026-02-28')
const inNeed = supported('c1', 'child-in-need', '2026-03-01')

const steps: Case[] = [
  [
    'six months below a child protection plan are not over on 31 August',
    home([protection, inNeed]),
    '2026-08-31',
    { '3.1': ['waiting', '2026-09-01'] },
  ],
  [
    'they are on 1 September',
    home([protection, inNeed]),
    '2026-09-01',
    { '3.1': 'met', '3.1.m1 c1': 'met' },
  ],
  [
    'a child still on its plan has not stepped down',
    home([supported('c1', 'child-protection', '2025-11-01')]),
    '2026-09-01',
    { '3.1': 'not-met' },
  ],
  [
    'a plan that ends on the day has ended',
    home([supported('c1', 'child-protection', '2025-11-01', '2026-03-01')]),
    '2026-03-01',
    { '3.1': ['waiting', '2026-09-02'] },
  ],
  [
    'a step back up ends what was reached',
    home([
      protection,
      supported('c1', 'child-in-need', '2026-03-01', '2026-09-30'),
      supported('c1', 'child-protection', '2026-10-01'),
    ]),
    '2026-11-01',
    { '3.1': 'not-met' },
  ],
  [
    'and begins the months again when that plan ends',
    home([
      protection,
      supported('c1', 'child-in-need', '2026-03-01', '2026-09-30'),
      supported('c1', 'child-protection', '2026-10-01', '2026-11-30'),
    ]),
    '2026-12-15',
    { '3.1': ['waiting', '2027-06-01'] },
  ],
  [
    'a child in need plan followed by early help is a step down',
    home([
      supported('c1', 'child-in-need', '2025-11-01', '2026-02-28'),
      supported('c1', 'early-help', '2026-03-01'),
    ]),
    '2026-09-01',
    { '3.1': 'met' },
  ],
  [
    'early help alone was no such plan',
    home([supported('c1', 'early-help', '2025-11-01', '2026-02-28')]),
    '2026-09-01',
    { '3.1': 'not-applicable' },
  ],
  [
    'a plan that ended before the opening is none since',
    home([supported('c1', 'child-protection', '2025-01-01', '2026-01-09')]),
    '2026-09-01',
    { '3.1': 'not-applicable' },
  ],
  [
    'one that ended on the opening day is',
    home([supported('c1', 'child-protection', '2025-01-01', '2026-01-10')]),
    '2026-02-01',
    { '3.1': ['waiting', '2026-07-11'] },
  ],
  [
    'with nothing on file after the plan nobody knows the level',
    home([protection]),
    '2026-09-01',
    { '3.1': 'unknown' },
  ],
  [
    'unless support levels were searched',
    home([protection], {
      searched: [search(['support-level'], ['c1'], '2026-03-01', '2026-08-31')],
    }),
    '2026-09-01',
    { '3.1': 'met' },
  ],
  [
    'to a day short of six months is too short a search',
    home([protection], {
      searched: [search(['support-level'], ['c1'], '2026-03-01', '2026-08-30')],
    }),
    '2026-09-01',
    { '3.1': 'unknown' },
  ],
  [
    'every child with such a plan is asked',
    home([protection, inNeed, supported('c2', 'child-in-need', '2025-11-01')], {
      people: [mother, son, daughter],
    }),
    '2026-09-01',
    { '3.1': 'not-met', '3.1.m1 c1': 'met', '3.1.m1 c2': 'not-met' },
  ],
  [
    'a sister without one is not',
    home([protection, inNeed], { people: [mother, son, daughter] }),
    '2026-09-01',
    { '3.1': 'met', '3.1.m1 c2': 'not-applicable' },
  ],
]

describe('six months below the highest level of support', () => {
  tryCases(steps)
})

const closed = { closed: '2026-09-30', searched: searchedAll }
const outcomesMet = judged('lead-professional', '3.5.m1', 'met')

const afterClosure: Case[] = [
  [
    'an open plan is not de-escalated yet',
    home([outcomesMet]),
    '2026-12-01',
    { '3.5': ['waiting', null] },
  ],
  [
    'six months after closure are not over on 29 March',
    home([outcomesMet], closed),
    '2027-03-29',
    { '3.5': ['waiting', '2027-03-30'] },
  ],
  ['they are on 30 March', home([outcomesMet], closed), '2027-03-30', { '3.5': 'met' }],
  [
    'a referral to social care after closure is final',
    home([outcomesMet, referral('2026-10-01', 'c1', 'social-care')], closed),
    '2026-10-02',
    { '3.5': ['not-met', null] },
  ],
  [
    'one to early help is to no statutory service',
    home([outcomesMet, referral('2026-10-01', 'c1', 'early-help')], closed),
    '2027-03-30',
    { '3.5': 'met' },
  ],
  [
    'one on the day of closure is not after it',
    home([outcomesMet, referral('2026-09-30', 'c1', 'statutory')], closed),
    '2027-03-30',
    { '3.5': 'met' },
  ],
  [
    'that the outcomes are met somebody must say',
    home([], closed),
    '2027-03-30',
    { '3.5': 'unknown' },
  ],
  ['a fact says it', home([fact('3.5.m1', true)], closed), '2027-03-30', { '3.5': 'met' }],
  [
    'a mother’s judgement does not',
    home([judged('parent', '3.5.m1', 'met')], closed),
    '2027-03-30',
    { '3.5': 'unknown' },
  ],
  [
    'a professional’s judgement of the outcome does',
    home([judged('practitioner', '3.5', 'met')], closed),
    '2027-03-30',
    { '3.5': 'met' },
  ],
]

describe('closed, with outcomes met and no referral', () => {
  tryCases(afterClosure)
})

const safe = judged('practitioner', '3.7.m1', 'met')
const rest: Case[] = [
  ['no missing episode for six months', home([]), '2026-07-10', { '3.6': 'met' }],
  ['a day earlier it is too early', home([]), '2026-07-09', { '3.6': ['waiting', '2026-07-10'] }],
  [
    'an episode begins the months again',
    home([missing('2026-03-15', 'c1')]),
    '2026-09-14',
    { '3.6': ['not-met', '2026-09-15'] },
  ],
  [
    'until six months have passed',
    home([missing('2026-03-15', 'c1')]),
    '2026-09-15',
    { '3.6': 'met' },
  ],
  [
    'one never reported to the police counts too',
    home([missing('2026-03-15', 'c1', { policeReported: false })]),
    '2026-07-10',
    { '3.6': 'not-met' },
  ],
  ['no report of exploitation and a judgement', home([safe]), '2026-07-10', { '3.7': 'met' }],
  ['without the judgement nobody can tell', home([]), '2026-07-10', { '3.7': 'unknown' }],
  [
    'a fact does not stand in for it',
    home([fact('3.7.m1', true)]),
    '2026-07-10',
    { '3.7': 'unknown' },
  ],
  [
    'a report of sexual exploitation speaks against it',
    home([safe, harm('2026-03-15', 'c1', 'police', 'sexual-exploitation')]),
    '2026-07-10',
    { '3.7': ['not-met', '2026-09-15'] },
  ],
  [
    'one of another kind does not',
    home([safe, harm('2026-03-15', 'c1', 'police', 'peer')]),
    '2026-07-10',
    { '3.7': 'met' },
  ],
  [
    'about somebody the issue does not name it is another matter',
    durhamPlan({
      people: [mother, son, daughter],
      needs: [need('3.2', ['c1'])],
      evidence: [safe, harm('2026-03-15', 'c2', 'police', 'sexual-exploitation')],
      searched: searchedAll,
    }),
    '2026-07-10',
    { '3.7': 'met' },
  ],
  [
    'improvement without a number is a fact or a judgement about the line',
    home([judged('practitioner', '3.2.m1', 'met'), fact('3.3.m1', true, { who: 'a1' })]),
    '2026-02-01',
    { '3.2': 'unknown', '3.3': 'unknown' },
  ],
  [
    'given before closure it stands',
    home([judged('practitioner', '3.2.m1', 'met'), fact('3.3.m1', true, { who: 'a1' })]),
    '2026-03-01',
    { '3.2': 'met', '3.3': 'met' },
  ],
  [
    'a judgement of the outcome alone is none of the line',
    home([judged('practitioner', '3.4', 'met')]),
    '2026-03-01',
    { '3.4': 'unknown' },
  ],
]

describe('children who need help', () => {
  tryCases(rest)
})
