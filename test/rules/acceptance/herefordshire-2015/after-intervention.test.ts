import { describe } from 'vitest'
import type { Day } from '../../../../rules/calendar.ts'
import type { EvidenceRow, PlanDocument } from '../../../../rules/plan-document.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { fact, judged } from '../../plans/rows.ts'
import { familyWith } from './plans.ts'

/** Support that ended on 31 March 2026: six months later is 30 September. */
const ended = (evidence: readonly EvidenceRow[], parts: Partial<PlanDocument> = {}) =>
  familyWith('3.6', evidence, { ended: '2026-03-31', ...parts })
const parents = (on: Day, result: 'met' | 'not-met' = 'met') => judged('parent', '9.m1', result, on)

const confidence: Case[] = [
  [
    'while support goes on',
    ended([], { ended: undefined }),
    '2026-09-30',
    { '9.m1': ['waiting', null], '10.m1': ['waiting', null] },
  ],
  [
    'an end dated tomorrow is not known today',
    ended([]),
    '2026-03-30',
    { '9.m1': ['waiting', null] },
  ],
  [
    'the day before six months',
    ended([]),
    '2026-09-29',
    { '9.m1': ['waiting', '2026-09-30'], '10.m1': ['waiting', '2026-09-30'] },
  ],
  [
    'six months after the end, nobody has spoken',
    ended([]),
    '2026-09-30',
    { '9.m1': ['unknown', null], '10.m1': ['unknown', null] },
  ],
  [
    'a parent reports on that day',
    ended([parents('2026-09-30')]),
    '2026-09-30',
    { '9.m1': 'met', '9': 'met' },
  ],
  [
    'a parent reported the day before',
    ended([parents('2026-09-29')]),
    '2026-09-30',
    { '9.m1': ['unknown', null] },
  ],
  [
    'a parent reported no gain before that',
    ended([parents('2026-06-01', 'not-met')]),
    '2026-09-30',
    { '9.m1': ['unknown', null] },
  ],
  [
    'a parent reports of the outcome as a whole',
    ended([judged('parent', '9', 'met', '2026-10-01')]),
    '2026-10-01',
    { '9.m1': 'met' },
  ],
  [
    'a practitioner is no parent',
    ended([judged('practitioner', '9.m1', 'met', '2026-10-01')]),
    '2026-10-01',
    { '9.m1': ['unknown', null] },
  ],
  [
    'nor does a fact stand in for one',
    ended([fact('9.m1', true, { on: '2026-10-01' })]),
    '2026-10-01',
    { '9.m1': ['unknown', null] },
  ],
  [
    'the latest word counts',
    ended([parents('2026-10-01'), parents('2026-10-05', 'not-met')]),
    '2026-10-05',
    { '9.m1': 'not-met' },
  ],
  [
    'of two on one day the later in the file',
    ended([parents('2026-10-05', 'not-met'), parents('2026-10-05')]),
    '2026-10-05',
    { '9.m1': 'met' },
  ],
  [
    'without an end of its own, closure is the end',
    ended([], { ended: undefined, closed: '2026-04-30' }),
    '2026-10-29',
    { '9.m1': ['waiting', '2026-10-30'] },
  ],
  [
    'and on that day it may be met',
    ended([parents('2026-10-30')], { ended: undefined, closed: '2026-04-30' }),
    '2026-10-30',
    { '9.m1': 'met' },
  ],
  [
    'an end before closure decides',
    ended([parents('2026-09-30')], { closed: '2026-08-31' }),
    '2026-09-30',
    { '9.m1': 'met' },
  ],
  [
    'support that ended on 31 August',
    ended([], { ended: '2026-08-31' }),
    '2027-02-27',
    { '9.m1': ['waiting', '2027-02-28'] },
  ],
  [
    'is six months past on 28 February',
    ended([parents('2027-02-28')], { ended: '2026-08-31' }),
    '2027-02-28',
    { '9.m1': 'met' },
  ],
]

const activity: Case[] = [
  [
    'still taking part on that day',
    ended([fact('10.m1', true, { on: '2026-09-30' })]),
    '2026-09-30',
    { '10.m1': 'met', '10': 'met' },
  ],
  [
    'taking part the day before says nothing of it',
    ended([fact('10.m1', true, { on: '2026-09-29' })]),
    '2026-09-30',
    { '10.m1': ['unknown', null] },
  ],
  [
    'a judgement of that line',
    ended([judged('practitioner', '10.m1', 'met', '2026-10-01')]),
    '2026-10-01',
    { '10.m1': 'met' },
  ],
  [
    'no longer taking part',
    ended([fact('10.m1', false, { on: '2026-10-01' })]),
    '2026-10-01',
    { '10.m1': 'not-met' },
  ],
]

describe('parents report six months after support', () => {
  tryCases(confidence)
})
describe('community activity six months after support', () => {
  tryCases(activity)
})
