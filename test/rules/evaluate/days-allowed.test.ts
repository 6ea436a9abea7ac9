import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow, PlanDocument } from '../../../rules/plan-document.ts'
import { need, planOf, search } from '../plans/plan.ts'
import { lineOf } from '../plans/lines.ts'
import { frameworkOn } from '../plans/own.ts'
import { excluded, judged } from '../plans/rows.ts'

const daysLost = {
  kind: 'measured',
  ref: '1.1.E1',
  says: 'At most three days lost in a term',
  shape: 'events',
  counts: [{ measure: 'exclusion' }],
  noun: 'exclusion',
  whose: 'person',
  sum: 'days',
  is: { atMost: 3 },
  over: { terms: 1 },
}
const judge = { kind: 'attested', ref: '1.1.E2', says: 'A practitioner agrees', by: 'professional' }
const framework = frameworkOn({
  kind: 'each',
  who: { of: 'need' },
  of: { kind: 'any', of: [daysLost, judge] },
})
const pupil = (...evidence: EvidenceRow[]) =>
  planOf({
    framework: framework.id,
    needs: [need('1.1', ['c1'])],
    evidence,
    searched: [search(['exclusion'], ['c1'], '2026-04-06', '2026-12-31')],
  })
const day = '2026-08-15'
const ended = {
  ...pupil(excluded('2026-02-02', 'c1', 4)),
  terms: [{ name: 'one', from: '2026-02-01', to: '2026-03-31' }],
}

const cases: [string, PlanDocument, string, object][] = [
  [
    'three days',
    pupil(excluded('2026-05-04', 'c1', 1), excluded('2026-06-08', 'c1', 2)),
    day,
    {
      verdict: 'met',
      because: '3 days lost over 2025-26 summer, at most 3 are allowed',
      facts: ['evidence[0]', 'evidence[1]', 'searched[0]'],
    },
  ],
  [
    'four days',
    pupil(excluded('2026-05-04', 'c1', 2), excluded('2026-06-08', 'c1', 2)),
    day,
    {
      verdict: 'not-met',
      earliest: '2026-12-31',
      facts: ['evidence[0]', 'evidence[1]'],
      restarted: true,
    },
  ],
  [
    'four days, while the term runs to today',
    pupil(excluded('2026-05-04', 'c1', 4)),
    '2026-07-31',
    {
      verdict: 'not-met',
      earliest: '2026-12-31',
      facts: ['evidence[0]'],
      restarted: true,
    },
  ],
  [
    'four days in a calendar that has no later term',
    ended,
    day,
    {
      verdict: 'not-met',
      facts: ['evidence[0]'],
    },
  ],
]

describe('so many days lost in a term', () => {
  it.each(cases)('%s', (_, plan, on, expected) => {
    expect(lineOf(plan, on, '1.1.E1 c1', framework)).toMatchObject(expected)
  })

  it('hold the verdict against an adverse judge', () => {
    const plan = pupil(excluded('2026-05-04', 'c1', 3), judged('team', '1.1', 'not-met'))
    expect(evaluate(plan, day, framework).outcomes[0]?.heldApart).toBe('data')
  })

  it('speak finally against where no term is left, and a judge holds the verdict', () => {
    const plan = { ...ended, evidence: [...ended.evidence, judged('team', '1.1', 'met')] }
    expect(evaluate(plan, day, framework).outcomes[0]).toMatchObject({
      verdict: 'met',
      heldApart: 'judgement',
    })
  })
})

describe('a line that asks two kinds of judges', () => {
  const both = frameworkOn({
    kind: 'all',
    ref: '1.1.E1',
    says: 'A practitioner and the family agree',
    of: [
      { kind: 'attested', by: 'professional' },
      { kind: 'attested', by: 'self' },
    ],
  })
  const answer = (...evidence: EvidenceRow[]) =>
    evaluate({ ...pupil(...evidence), framework: both.id }, day, both).outcomes[0]?.clauses[0]

  it('is held apart where they disagree', () => {
    expect(answer(judged('team', '1.1', 'met'), judged('self', '1.1', 'not-met'))).toMatchObject({
      verdict: 'not-met',
      heldApart: true,
    })
  })

  it('is not where they agree, or one has not spoken', () => {
    expect(answer(judged('team', '1.1', 'met'), judged('self', '1.1', 'met'))).not.toHaveProperty(
      'heldApart',
    )
    expect(answer(judged('team', '1.1', 'not-met'))).not.toHaveProperty('heldApart')
  })
})
