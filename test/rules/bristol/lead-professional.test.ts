import { describe } from 'vitest'
import type { EvidenceRow, PlanDocument } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { fact, judged } from '../plans/rows.ts'
import { familyWith, lead } from './plans.ts'

const mind = (evidence: EvidenceRow[], more: Partial<PlanDocument> = {}) =>
  familyWith('5.1', ['a1'], evidence, more)
const antisocialFamily = (evidence: EvidenceRow[], more: Partial<PlanDocument> = {}) =>
  familyWith('1.1', 'family', evidence, more)
const atClosure = { closed: '2026-03-10' }
const waits = ['waiting', '2026-04-10'] as const

const noWindow: Case[] = [
  [
    'a family without a judgement waits on the day before three months',
    mind([]),
    '2026-04-09',
    { '5.3': waits, '5.3.m1': waits },
  ],
  [
    'three months on the judgement is missing',
    mind([]),
    '2026-04-10',
    { '5.3': 'unknown', '5.3.m1': 'unknown' },
  ],
  [
    'a good word given early leaves the family waiting',
    mind([lead('5.3.m2', 'met', '2026-04-09')]),
    '2026-04-09',
    { '5.3': waits, '5.3.m2': waits },
  ],
  [
    'a good word given the day before three months does not count three months on',
    mind([lead('5.3.m2', 'met', '2026-04-09')]),
    '2026-04-10',
    { '5.3.m2': 'unknown' },
  ],
  [
    'a good word given three months on counts',
    mind([lead('5.3.m2', 'met', '2026-04-10')]),
    '2026-04-10',
    { '5.3': 'met', '5.3.m2': 'met' },
  ],
  [
    'a bad word given early speaks against one measure and leaves the others waiting',
    mind([lead('5.3.m1', 'not-met', '2026-02-01')]),
    '2026-03-01',
    { '5.3': waits, '5.3.m1': 'not-met', '5.3.m2': waits },
  ],
  [
    'a bad word given early about the whole outcome speaks against every measure',
    mind([lead('5.3', 'not-met', '2026-02-01')]),
    '2026-03-01',
    { '5.3': ['not-met', null], '5.3.m1': 'not-met', '5.3.m3': 'not-met' },
  ],
  [
    'a bad word given early still stands three months on',
    mind([lead('5.3', 'not-met', '2026-02-01')]),
    '2026-04-10',
    { '5.3': 'not-met' },
  ],
  [
    'a bad word stands until a later judgement',
    mind([lead('5.3', 'not-met', '2026-02-01'), lead('5.3', 'met', '2026-04-20')]),
    '2026-04-20',
    { '5.3': 'met' },
  ],
  [
    'a later good word, too early itself, takes the bad one away and leaves the judgement missing',
    mind([lead('5.3', 'not-met', '2026-02-01'), lead('5.3', 'met', '2026-03-01')]),
    '2026-04-10',
    { '5.3': 'unknown' },
  ],
  [
    'a plan that closes sooner asks for the judgement at closure',
    mind([], atClosure),
    '2026-03-10',
    { '5.3': 'unknown' },
  ],
  ['on the day before closure it still waits', mind([], atClosure), '2026-03-09', { '5.3': waits }],
  [
    'a good word given at closure counts before three months are over',
    mind([lead('5.3', 'met', '2026-03-10')], atClosure),
    '2026-03-10',
    { '5.3': 'met' },
  ],
  [
    'closure ends the wait for a good word given on the way to it',
    mind([lead('5.3', 'met', '2026-03-01')], atClosure),
    '2026-03-10',
    { '5.3': 'met' },
  ],
  [
    'a word from before the plan opened counts for nothing, at closure either',
    mind([lead('5.3', 'met', '2026-01-09')], atClosure),
    '2026-03-10',
    { '5.3': 'unknown' },
  ],
  [
    'a plan that closes later needs the word from three months on',
    mind([lead('5.3', 'met', '2026-03-01')], { closed: '2026-05-01' }),
    '2026-05-01',
    { '5.3': 'unknown' },
  ],
  [
    'another practitioner does not stand in for the lead professional',
    mind([judged('practitioner', '5.3', 'met', '2026-04-20')]),
    '2026-04-20',
    { '5.3': 'unknown' },
  ],
  [
    'a true fact does not stand in for the lead professional',
    mind([fact('5.2.m1', true, { on: '2026-04-20' })]),
    '2026-04-20',
    { '5.2': 'unknown', '5.2.m1': 'unknown' },
  ],
]

const ownWindow: Case[] = [
  [
    'closure does not shorten three months that the outcome itself names',
    antisocialFamily([lead('1.1', 'met', '2026-03-10')], atClosure),
    '2026-03-10',
    { '1.1': waits },
  ],
  [
    'after closure too the word is needed from three months on',
    antisocialFamily([lead('1.1', 'met', '2026-03-10')], atClosure),
    '2026-04-10',
    { '1.1': 'unknown' },
  ],
  [
    'the lead professional’s word after three months meets it',
    antisocialFamily([lead('1.1', 'met', '2026-04-10')]),
    '2026-04-10',
    { '1.1': 'met', '1.1.m1': 'met' },
  ],
  [
    'support with work waits its own three months whatever closes',
    familyWith('6.2', ['c1'], [lead('6.4', 'met', '2026-03-10')], atClosure),
    '2026-03-10',
    { '6.4': waits, '6.2': 'unknown' },
  ],
  [
    'home hygiene waits while the other two measures only lack a word',
    familyWith('5.4', 'family', []),
    '2026-04-09',
    { '5.4': waits, '5.4.m1': 'unknown', '5.4.m2': 'unknown', '5.4.m3': waits },
  ],
  [
    'home hygiene is asked for three months on',
    familyWith('5.4', 'family', []),
    '2026-04-10',
    { '5.4': 'unknown', '5.4.m3': 'unknown' },
  ],
]

const atOnce: Case[] = [
  [
    'an order completed needs the lead professional’s word and no wait',
    familyWith('2.3', ['a1'], [lead('2.1', 'met', '2026-01-20')]),
    '2026-01-20',
    { '2.1': 'met', '2.2': waits },
  ],
  [
    'without that word it is unknown from the first day',
    familyWith('2.3', ['a1'], []),
    '2026-01-20',
    { '2.1': 'unknown', '2.1.m1': 'unknown' },
  ],
  [
    'a tenancy is judged at once: six months are what it should last',
    familyWith('9.3', 'family', [lead('9.6', 'met', '2026-01-20')]),
    '2026-01-20',
    { '9.6': 'met' },
  ],
  [
    'a home made safe is judged at once',
    familyWith('5.4', 'family', [lead('5.4.m1', 'met', '2026-01-20')]),
    '2026-01-20',
    { '5.4': 'met', '5.4.m1': 'met', '5.4.m3': waits },
  ],
  [
    'a conviction and a perpetrator’s support are judged at once',
    familyWith('3.2', ['a2'], [lead('3.4', 'met', '2026-01-20')], {
      people: [
        { id: 'a1', kind: 'adult' },
        { id: 'a2', kind: 'adult' },
      ],
    }),
    '2026-01-20',
    { '3.4': 'met', '3.5': 'unknown' },
  ],
]

const agency: Case[] = [
  [
    'less substance use needs the agency beside the lead professional',
    familyWith('4.2', ['a1'], [lead('4.1', 'met', '2026-04-10')]),
    '2026-04-10',
    { '4.1': 'unknown' },
  ],
  [
    'with both it is met',
    familyWith(
      '4.2',
      ['a1'],
      [lead('4.1', 'met', '2026-04-10'), judged('agency', '4.1', 'met', '2026-04-10')],
    ),
    '2026-04-10',
    { '4.1': 'met' },
  ],
  [
    'the agency alone is not enough',
    familyWith('4.2', ['a1'], [judged('agency', '4.1', 'met', '2026-04-10')]),
    '2026-04-10',
    { '4.1': 'unknown' },
  ],
  [
    'the agency against it is enough to hold it back',
    familyWith(
      '4.2',
      ['a1'],
      [lead('4.1', 'met', '2026-04-10'), judged('agency', '4.1', 'not-met', '2026-04-10')],
    ),
    '2026-04-10',
    { '4.1': 'not-met' },
  ],
]

const terms: Case[] = [
  [
    'better attendance is not judged before two terms are over',
    familyWith('8.1', ['c1'], [lead('8.1', 'met', '2026-12-30')]),
    '2026-12-30',
    { '8.1': ['waiting', '2026-12-31'] },
  ],
  [
    'a word given in the second term does not count once that is over',
    familyWith('8.1', ['c1'], [lead('8.1', 'met', '2026-12-30')]),
    '2026-12-31',
    { '8.1': 'unknown' },
  ],
  [
    'a word given once two terms are over meets it',
    familyWith('8.1', ['c1'], [lead('8.1', 'met', '2026-12-31')]),
    '2026-12-31',
    { '8.1': 'met' },
  ],
  [
    'where the calendar on file ends before two terms nobody can say when',
    familyWith('8.1', ['c1'], [], {
      terms: [{ name: 'summer', from: '2026-04-13', to: '2026-07-20' }],
    }),
    '2026-09-01',
    { '8.1': ['waiting', null] },
  ],
]

describe('a judgement asked for after three months or at closure', () => {
  tryCases(noWindow)
})
describe('a judgement of three months that the outcome names', () => {
  tryCases(ownWindow)
})
describe('a judgement without a wait', () => {
  tryCases(atOnce)
})
describe('a judgement beside an agency’s', () => {
  tryCases(agency)
})
describe('a judgement of two terms', () => {
  tryCases(terms)
})
