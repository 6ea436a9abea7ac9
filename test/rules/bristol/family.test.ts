import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow, PlanDocument } from '../../../rules/plan-document.ts'
import { statusOf } from '../../../rules/status.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { need, search } from '../plans/plan.ts'
import { referral } from '../plans/rows.ts'
import { bristolPlan, lead } from './plans.ts'

const agreed = (...refs: string[]) => refs.map((ref) => ({ ref, agreed: '2026-01-12' }))

/** A family that is known for crime and for debt. */
const family = (outcomes: PlanDocument['outcomes'], evidence: EvidenceRow[] = []) =>
  bristolPlan({ needs: [need('2.5', ['a1']), need('6.4', 'family')], outcomes, evidence })

const good = (...refs: string[]) => refs.map((ref) => lead(ref, 'met', '2026-04-10'))

describe('a family under Bristol’s plan', () => {
  it('is shown every outcome of the criteria it has, and none of another', () => {
    const { outcomes, themes } = evaluate(family([]), '2026-04-10')
    expect(outcomes.map(({ ref }) => ref)).toEqual(['2.1', '2.2', '6.1', '6.2', '6.3', '6.4'])
    expect(themes).toEqual([
      { ref: '2', verdict: 'unknown' },
      { ref: '6', verdict: 'unknown' },
    ])
  })

  it('has nothing outstanding while nothing is agreed', () => {
    const { outstanding, progress } = evaluate(family([]), '2026-04-10')
    expect(outstanding).toEqual([])
    expect(progress).toMatchObject({ verdict: 'unknown', earliest: null, because: ['2', '6'] })
  })

  it('has progressed when every agreed outcome is met, whatever was not agreed', () => {
    const plan = family(agreed('2.1', '6.3'), good('2.1', '6.3'))
    const { themes, outstanding, progress, outcomes } = evaluate(plan, '2026-04-10')
    expect(themes.map(({ verdict }) => verdict)).toEqual(['met', 'met'])
    expect(outstanding).toEqual([])
    expect(progress).toMatchObject({ verdict: 'met', because: [] })
    expect(outcomes.find(({ ref }) => ref === '2.2')?.verdict).toBe('unknown')
  })

  it('is held back by one of two agreed outcomes', () => {
    const plan = family(agreed('2.1', '2.2', '6.3'), good('2.1', '6.3'))
    const { themes, outstanding, progress } = evaluate(plan, '2026-04-10')
    expect(themes.map(({ verdict }) => verdict)).toEqual(['unknown', 'met'])
    expect(outstanding).toEqual(['2.2'])
    expect(progress).toMatchObject({ verdict: 'unknown', because: ['2'] })
  })

  it('waits for the day three months are over', () => {
    const { progress, outstanding } = evaluate(family(agreed('2.2', '6.3')), '2026-03-01')
    expect(progress).toMatchObject({ verdict: 'waiting', earliest: '2026-04-10' })
    expect(outstanding).toEqual(['2.2', '6.3'])
  })

  it('counts an outcome agreed outside its criteria for progress, and not for eligibility', () => {
    const plan = bristolPlan({ needs: [need('2.5', ['a1'])], outcomes: agreed('2.1', '6.3') })
    const { eligibility, themes } = evaluate(plan, '2026-04-10')
    expect(eligibility).toMatchObject({ verdict: 'not-stated', count: 1 })
    expect(themes.map(({ ref }) => ref)).toEqual(['2', '6'])
  })

  it('has its criteria counted and nothing needed of them', () => {
    expect(evaluate(family([]), '2026-04-10').eligibility).toEqual({
      verdict: 'not-stated',
      count: 2,
      needed: 0,
    })
  })
})

const closed = (evidence: EvidenceRow[], to = '2026-12-10') =>
  bristolPlan({
    closed: '2026-06-10',
    needs: [need('9.1', ['c1'])],
    outcomes: agreed('9.1'),
    evidence,
    searched: [search(['referral'], 'family', '2026-06-11', to)],
  })

const watch: Case[] = [
  [
    'an open plan’s watch has no day yet',
    bristolPlan({ needs: [need('9.1', ['c1'])] }),
    '2026-06-10',
    { '9.1': ['waiting', null] },
  ],
  [
    'the watch runs for six months after closure',
    closed([], '2026-12-09'),
    '2026-12-09',
    { '9.1': ['waiting', '2026-12-10'] },
  ],
  ['six months without a referral prove it', closed([]), '2026-12-10', { '9.1': 'met' }],
  [
    'six months that were not searched to their last day do not',
    closed([], '2026-12-09'),
    '2026-12-20',
    { '9.1': 'unknown' },
  ],
  [
    'a referral to early help on the last day ends it for good',
    closed([referral('2026-12-10', 'c1', 'early-help')]),
    '2026-12-10',
    { '9.1': ['not-met', null] },
  ],
  [
    'a referral on the day after does not',
    closed([referral('2026-12-11', 'c1', 'early-help')]),
    '2026-12-11',
    { '9.1': 'met' },
  ],
  [
    'a MARAC referral is no repeat referral',
    closed([referral('2026-08-10', 'c1', 'marac')]),
    '2026-12-10',
    { '9.1': 'met' },
  ],
]

describe('no repeat referrals after closure', () => {
  tryCases(watch)
})

describe('the word on the screen', () => {
  const wordOf = (plan: PlanDocument, on: string, ref: string) => {
    const findings = evaluate(plan, on)
    return findings.outcomes
      .filter((outcome) => outcome.ref === ref)
      .map((outcome) => statusOf(outcome, findings))
  }

  it('is Judgement needed once three months are over', () => {
    expect(wordOf(family([]), '2026-04-09', '2.2')).toEqual(['On course'])
    expect(wordOf(family([]), '2026-04-10', '2.2')).toEqual(['Judgement needed'])
  })

  it('is Proof later on the watch, and Lapsed once a referral came', () => {
    expect(wordOf(closed([]), '2026-07-10', '9.1')).toEqual(['Proof later'])
    const again = closed([referral('2026-07-01', 'c1', 'early-help')])
    expect(wordOf(again, '2026-07-10', '9.1')).toEqual(['Lapsed'])
  })
})

describe('the reviews of Bristol’s plan', () => {
  it('name at three months the judgements that are asked for then', () => {
    const [three, six] = evaluate(family([]), '2026-04-01').reviews
    expect(three).toMatchObject({ point: '3-month', due: '2026-04-10', state: 'due' })
    expect(three?.because).toEqual(['2.2.m1', '6.1.m1', '6.2.m1', '6.3.m1', '6.4.m1'])
    expect(six?.because).toEqual([])
  })

  it('check the repeat referrals six months after closure', () => {
    expect(evaluate(closed([]), '2026-07-10').reviews).toEqual([
      {
        point: 'post-closure-6-month',
        due: '2026-12-10',
        state: 'upcoming',
        because: ['9.1.m1'],
      },
    ])
  })
})
