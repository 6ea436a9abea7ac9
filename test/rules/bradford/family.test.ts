import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import { statusOf } from '../../../rules/status.ts'
import { readPlan } from '../../../rules/read-plan.ts'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { need, planOf } from '../plans/plan.ts'
import { judged } from '../plans/rows.ts'
import { family } from './families.ts'

const day = '2026-06-01'
const poor = (...evidence: EvidenceRow[]) => family('3', ['c1'], evidence)

const latest: Case[] = [
  ['an outcome nobody has judged is not known', poor(), day, { '3.1': 'unknown' }],
  [
    'a professional’s word decides it',
    poor(judged('practitioner', '3.1', 'met')),
    day,
    { '3.1': 'met', '3.2': 'unknown' },
  ],
  ['so does the family’s own', poor(judged('child', '3.1', 'met')), day, { '3.1': 'met' }],
  [
    'of two judges the later one decides, whoever it is',
    poor(
      judged('practitioner', '3.1', 'met', '2026-03-01'),
      judged('parent', '3.1', 'not-met', '2026-03-02'),
    ),
    day,
    { '3.1': 'not-met' },
  ],
  [
    'the other way round too, whatever the order of the file',
    poor(
      judged('parent', '3.1', 'met', '2026-03-02'),
      judged('practitioner', '3.1', 'not-met', '2026-03-01'),
    ),
    day,
    { '3.1': 'met' },
  ],
  [
    'of two judgements of one day the later in the file decides',
    poor(
      judged('parent', '3.1', 'not-met', '2026-03-01'),
      judged('practitioner', '3.1', 'met', '2026-03-01'),
    ),
    day,
    { '3.1': 'met' },
  ],
  [
    'a judgement still to come is not known',
    poor(judged('practitioner', '3.1', 'met', '2026-06-02')),
    day,
    { '3.1': 'unknown' },
  ],
  [
    'a judgement of the day is',
    poor(judged('practitioner', '3.1', 'met', day)),
    day,
    { '3.1': 'met' },
  ],
]

describe('an outcome under Bradford’s framework', () => {
  tryCases(latest)

  it('says why, and what it lacks, though it has no line of its own', () => {
    const findings = evaluate(poor(judged('parent', '3.1', 'met')), day)
    const [housing, debt] = findings.outcomes
    expect(housing).toMatchObject({
      clauses: [],
      decided: {
        because: 'judged met by a parent on 1 March 2026',
        missing: [],
        facts: ['evidence[0]'],
      },
    })
    expect(debt?.decided?.missing).toEqual([
      'a judgement by anybody who works with the family, or the family',
    ])
    expect(debt && statusOf(debt, findings)).toBe('Judgement needed')
  })
})

describe('a family under Bradford’s framework', () => {
  it('is reported without a verdict of success', () => {
    const all = ['3.1', '3.2', '3.3'].map((ref) => judged('practitioner', ref, 'met'))
    expect(evaluate(poor(...all), day)).toMatchObject({
      themes: [{ ref: '3', verdict: 'not-stated' }],
      progress: { verdict: 'not-stated', earliest: null, because: [] },
      eligibility: { verdict: 'not-stated', count: 1 },
      outstanding: [],
    })
  })

  it('has those outcomes outstanding that are not met', () => {
    const plan = poor(
      judged('practitioner', '3.1', 'met'),
      judged('practitioner', '3.2', 'not-met'),
    )
    expect(evaluate(plan, day).outstanding).toEqual(['3.2', '3.3'])
  })

  it('has the measures of a local outcome once, under the local outcome', () => {
    const { themes, outcomes } = evaluate(poor(), day)
    const refs = themes.flatMap(({ clauses = [] }) => clauses.map(({ ref }) => ref))
    expect([...new Set(refs)]).toEqual(['3.m1', '3.m2', '3.m3', '3.m4', '3.m5', '3.m6'])
    expect(outcomes.flatMap(({ clauses }) => clauses)).toEqual([])
  })

  it('is shown a local outcome of which only an outcome was agreed', () => {
    const plan = planOf({
      framework: 'bradford',
      outcomes: [{ ref: '6.3', agreed: '2026-01-12' }],
    })
    expect(evaluate(plan, '2026-01-11').themes).toEqual([])
    const { themes, outcomes, eligibility } = evaluate(plan, day)
    expect(themes.map(({ ref, clauses }) => [ref, clauses?.[0]?.ref])).toEqual([['6', '6.m1']])
    expect(outcomes).toHaveLength(8)
    expect(eligibility.count).toBe(0)
  })

  it('is asked for no review by a clause: none looks three or six months ahead', () => {
    const plan = planOf({
      framework: 'bradford',
      needs: ['1', '2', '3', '4', '5', '6'].map((ref) => need(ref, 'family')),
    })
    const { reviews } = evaluate(plan, day)
    expect(reviews.map(({ point }) => point)).toEqual(['3-month', '6-month'])
    expect(reviews.flatMap(({ because }) => because)).toEqual([])
    expect(evaluate({ ...plan, closed: '2026-05-01' }, day).reviews).toEqual([])
  })
})

describe('a plan under Bradford’s framework', () => {
  const read = (ref: string, about: string, measure: 'fact' | 'judgement' = 'judgement') =>
    readPlan({
      format: 'family-outcome-plan/1',
      framework: 'bradford',
      reference: 'FP-1042',
      opened: '2026-01-10',
      people: [{ id: 'c1', kind: 'child' }],
      needs: [{ ref, people: ['c1'], identified: '2026-01-10' }],
      evidence: [
        measure === 'judgement'
          ? { measure, on: '2026-03-01', by: 'child', about, result: 'met' }
          : { measure, on: '2026-03-01', about, value: true },
      ],
    })

  it('takes a local outcome as a need, and judgements about its measures and outcomes', () => {
    expect(read('1', '1.m1')).toHaveProperty('plan')
    expect(read('6', '6.8')).toHaveProperty('plan')
    expect(read('2', '2.m5', 'fact')).toHaveProperty('plan')
  })

  it.each([
    [
      'an outcome as a need',
      read('1.1', '1.1'),
      ['needs[0].ref: bradford has no local outcome 1.1'],
    ],
    [
      'a measure as a need',
      read('1.m1', '1.1'),
      ['needs[0].ref: bradford has no local outcome 1.m1'],
    ],
    [
      'a measure there is not',
      read('1', '1.m8'),
      ['evidence[0].about: bradford has no outcome or clause 1.m8'],
    ],
    [
      'a fact about an outcome',
      read('1', '1.1', 'fact'),
      ['evidence[0].about: bradford has no clause 1.1'],
    ],
  ])('does not take %s', (_, answer, errors) => {
    expect(answer).toEqual({ reference: 'FP-1042', errors })
  })
})
