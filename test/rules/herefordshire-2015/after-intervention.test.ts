import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow, PlanDocument } from '../../../rules/plan-document.ts'
import { statusOf } from '../../../rules/status.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { herefordshirePlan } from '../plans/herefordshire.ts'
import { need } from '../plans/plan.ts'
import { fact, judged } from '../plans/rows.ts'

const family = (evidence: EvidenceRow[], more: Partial<PlanDocument> = { closed: '2026-06-15' }) =>
  herefordshirePlan({ needs: [need('3.6', ['c1'])], evidence, ...more })

const report = (on: string, by: 'parent' | 'self' | 'child' | 'practitioner' = 'parent') =>
  judged(by, '9', 'met', on)

const confidence: Case[] = [
  [
    'while the plan is open it waits for no day that can be named',
    family([], {}),
    '2026-06-14',
    { '9': ['waiting', null], '10': ['waiting', null] },
  ],
  [
    'it waits for six months after closure',
    family([]),
    '2026-12-14',
    { '9': ['waiting', '2026-12-15'], '10': ['waiting', '2026-12-15'] },
  ],
  [
    'an end of the intervention that is still to come is not known: it counts from closure',
    family([], { closed: '2026-06-15', ended: '2026-10-01' }),
    '2026-09-30',
    { '9': ['waiting', '2026-12-15'] },
  ],
  [
    'on the day it ends it counts from then',
    family([], { closed: '2026-06-15', ended: '2026-10-01' }),
    '2026-10-01',
    { '9': ['waiting', '2027-04-01'] },
  ],
  ['at six months a report is missing', family([]), '2026-12-15', { '9': ['unknown', null] }],
  [
    'a parent’s report of that day is enough',
    family([report('2026-12-15')]),
    '2026-12-15',
    { '9': 'met' },
  ],
  [
    'a report of the day before came too early',
    family([report('2026-12-14')]),
    '2026-12-15',
    { '9': ['unknown', null] },
  ],
  [
    'an early report leaves it waiting',
    family([report('2026-07-01')]),
    '2026-08-01',
    { '9': ['waiting', '2026-12-15'] },
  ],
  [
    'an early adverse report leaves it waiting too',
    family([judged('parent', '9', 'not-met', '2026-07-01')]),
    '2026-08-01',
    { '9': ['waiting', '2026-12-15'] },
  ],
  [
    'an adverse report after six months speaks against it',
    family([judged('parent', '9', 'not-met', '2026-12-20')]),
    '2026-12-20',
    { '9': ['not-met', null] },
  ],
  [
    'the parent may be called self',
    family([report('2026-12-15', 'self')]),
    '2026-12-15',
    { '9': 'met' },
  ],
  [
    'a practitioner does not report for the parents',
    family([report('2026-12-15', 'practitioner')]),
    '2026-12-15',
    { '9': 'unknown' },
  ],
  ['nor does the child', family([report('2026-12-15', 'child')]), '2026-12-15', { '9': 'unknown' }],
  [
    'no fact stands in for the report',
    family([fact('9.m1', true, { on: '2026-12-15' })]),
    '2026-12-15',
    { '9': 'unknown' },
  ],
  [
    'the end of the intervention comes before closure where it is recorded',
    family([report('2026-11-01')], { ended: '2026-05-01', closed: '2026-06-15' }),
    '2026-11-01',
    { '9': 'met' },
  ],
  [
    'an intervention may have ended while the plan is open',
    family([], { ended: '2026-05-01' }),
    '2026-06-01',
    { '9': ['waiting', '2026-11-01'] },
  ],
  [
    'an end on 31 August waits for the end of February',
    family([], { ended: '2026-08-31' }),
    '2027-02-27',
    { '9': ['waiting', '2027-02-28'] },
  ],
]

const community: Case[] = [
  [
    'a fact of the day six months after is enough',
    family([fact('10.m1', true, { on: '2026-12-15' })]),
    '2026-12-15',
    { '10': 'met' },
  ],
  [
    'a fact of the day before is not',
    family([fact('10.m1', true, { on: '2026-12-14' })]),
    '2026-12-15',
    { '10': ['unknown', null] },
  ],
  [
    'a judgement of anyone about the line is enough',
    family([judged('family', '10.m1', 'met', '2026-12-20')]),
    '2026-12-20',
    { '10': 'met' },
  ],
  [
    'a judgement about the outcome alone is not',
    family([judged('family', '10', 'met', '2026-12-20')]),
    '2026-12-20',
    { '10': 'unknown' },
  ],
  [
    'who stopped taking part speaks against it',
    family([fact('10.m1', false, { on: '2026-12-20' })]),
    '2026-12-20',
    { '10': ['not-met', null] },
  ],
]

describe('parents report six months after the intervention', () => {
  tryCases(confidence)
})

describe('the family takes part six months after the intervention', () => {
  tryCases(community)
})

describe('what looks past the end', () => {
  it('is proof that comes later', () => {
    const findings = evaluate(family([], {}), '2026-06-14')
    const [ninth] = findings.outcomes.filter(({ ref }) => ref === '9')
    expect(ninth && statusOf(ninth, findings)).toBe('Proof later')
    expect(ninth?.clauses[0]?.because).toContain('after closure')
  })

  it('asks for the check six months after closure', () => {
    expect(evaluate(family([]), '2026-07-01').reviews).toEqual([
      {
        point: 'post-closure-6-month',
        due: '2026-12-15',
        state: 'upcoming',
        because: ['9.m1', '10.m1'],
      },
    ])
  })
})
