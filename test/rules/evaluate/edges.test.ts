import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { PlanDocument } from '../../../rules/plan-document.ts'
import { statusOf } from '../../../rules/status.ts'
import { need, planOf, search } from '../plans/plan.ts'
import { excluded, fact, harm, housed, judged, offence, referral, working } from '../plans/rows.ts'
import { attended, spring26, summer26 } from '../plans/terms.ts'

const outcomeOf = (plan: PlanDocument, on: string, ref: string) => {
  const findings = evaluate(plan, on)
  const outcome = findings.outcomes.find((one) => one.ref === ref)
  return { outcome, status: outcome && statusOf(outcome, findings), findings }
}
const lineOf = (plan: PlanDocument, on: string, ref: string) =>
  evaluate(plan, on)
    .outcomes.flatMap(({ clauses }) => clauses)
    .find((line) => line.ref === ref)

describe('a source searched only up to the day the plan opened', () => {
  const plan = (to: string) =>
    planOf({
      needs: [need('6.3', ['c1'])],
      searched: [search(['harm-report'], ['c1'], '2025-01-01', to)],
    })

  it('says nothing of the days since', () => {
    expect(lineOf(plan('2026-01-10'), '2026-01-20', '6.3.E2')?.verdict).toBe('unknown')
  })

  it('says something once it was searched for a day after', () => {
    expect(lineOf(plan('2026-01-11'), '2026-01-20', '6.3.E2')?.verdict).toBe('met')
  })
})

describe('a home given up six months after the plan opened', () => {
  const plan = (to: string) =>
    planOf({
      needs: [need('9.2', ['a1'])],
      evidence: [
        housed('family', 'settled', '2025-12-01', to),
        judged('practitioner', '9.2', 'met'),
      ],
    })

  it('still waits on its own last day, which has not ended', () => {
    expect(lineOf(plan('2026-07-09'), '2026-07-09', '9.2.E3')).toMatchObject({
      verdict: 'waiting',
      earliest: '2026-07-10',
    })
  })

  it('was held long enough once that day is over, both its ends counted', () => {
    expect(lineOf(plan('2026-07-09'), '2026-07-10', '9.2.E3')?.verdict).toBe('met')
  })

  it('was not held long enough when it ended a day earlier', () => {
    expect(lineOf(plan('2026-07-08'), '2026-07-10', '9.2.E3')?.verdict).not.toBe('met')
  })
})

describe('a stray search of some later days', () => {
  it('takes away no proof that an unbroken search gave', () => {
    const police = ['offence', 'asb-incident'] as const
    const plan = planOf({
      needs: [need('7.2', ['c1'])],
      searched: [
        search([...police], ['c1'], '2025-01-01', '2026-07-20'),
        search([...police], ['c1'], '2026-08-05', '2026-08-06'),
      ],
    })
    expect(lineOf(plan, '2026-08-10', '7.2.E1')?.verdict).toBe('met')
  })
})

describe('what decides whether a row counts, and was not given', () => {
  it('leaves a referral unknown and names the question', () => {
    const { to: _, ...row } = referral('2026-06-10', 'c1', 'social-care')
    const plan = planOf({ closed: '2026-06-01', needs: [need('6.2', ['c1'])], evidence: [row] })
    expect(lineOf(plan, '2026-07-01', '6.2.E2')).toMatchObject({
      verdict: 'unknown',
      missing: [
        'of the referral on 10 June 2026, which service it went to (Children’s social care or Early help)',
      ],
    })
  })

  it('leaves a severe offence unknown where the police did not say', () => {
    const incidents = Array.from({ length: 8 }, (_, n) =>
      offence(`2025-0${n + 1}-20`, 'c1', { class: 'recorded' }),
    )
    const plan = planOf({
      needs: [need('7.3', ['c1'])],
      evidence: [...incidents, offence('2026-02-01', 'c1', { class: 'recorded' })],
      searched: [search(['offence', 'asb-incident'], ['c1'], '2025-01-01', '2026-07-10')],
    })
    const line = lineOf(plan, '2026-07-10', '7.3.E2')
    expect(line?.verdict).toBe('unknown')
    expect(line?.missing.join()).toContain('whether it was a severe offence')
  })
})

describe('a child whose birthday is not on file', () => {
  it('may be of school age, so that attendance is asked for', () => {
    const plan = planOf({ people: [{ id: 'c1', kind: 'child' }], needs: [need('1.1', ['c1'])] })
    expect(lineOf(plan, '2027-01-01', '1.1.E1')?.verdict).toBe('unknown')
  })
})

describe('data and judgement at odds', () => {
  it('hold a met outcome by its data where a practitioner says no', () => {
    const plan = planOf({
      needs: [need('10.1', ['a1'])],
      evidence: [
        working('a1', 'employed', '2026-02-01'),
        judged('practitioner', '10.1.E2', 'not-met'),
      ],
    })
    const { outcome, status } = outcomeOf(plan, '2026-04-01', '10.1')
    expect(outcome).toMatchObject({ verdict: 'met', heldApart: 'data' })
    expect(status).toBe('Held apart')
  })

  it('hold an open outcome by the judgement where the data are good', () => {
    const plan = planOf({
      needs: [need('6.3', ['c1'])],
      evidence: [judged('practitioner', '6.3', 'not-met')],
      searched: [search(['harm-report'], ['c1'], '2026-01-01', '2026-04-01')],
    })
    expect(outcomeOf(plan, '2026-04-01', '6.3').outcome).toMatchObject({
      verdict: 'not-met',
      heldApart: 'judgement',
    })
  })

  it('hold an open outcome by the data where both judges are content', () => {
    const plan = planOf({
      needs: [need('6.3', ['c1'])],
      evidence: [
        harm('2026-03-01', 'c1', 'police', 'sexual-exploitation'),
        judged('practitioner', '6.3', 'met'),
        judged('child', '6.3', 'met'),
      ],
    })
    expect(outcomeOf(plan, '2026-04-01', '6.3').outcome?.heldApart).toBe('data')
  })

  it('hold a met outcome by the judgement where more days were lost than before', () => {
    const plan = planOf({
      needs: [need('1.3', ['c1'])],
      evidence: [
        excluded('2025-10-01', 'c1', 3),
        excluded('2026-05-10', 'c1', 5),
        judged('practitioner', '1.3', 'met'),
      ],
      searched: [search(['exclusion'], ['c1'], '2025-01-01', '2026-06-01')],
    })
    const { outcome } = outcomeOf(plan, '2026-06-01', '1.3')
    expect(outcome?.clauses[0]).toMatchObject({ verdict: 'not-met', earliest: '2027-03-28' })
    expect(outcome).toMatchObject({ verdict: 'met', heldApart: 'judgement' })
  })

  it('are no quarrel where an event only restarted the clock', () => {
    const plan = planOf({
      needs: [need('7.2', ['c1'])],
      evidence: [offence('2026-03-01', 'c1'), judged('practitioner', '7.2.E2', 'met')],
    })
    const { outcome, status } = outcomeOf(plan, '2026-04-01', '7.2')
    expect(outcome?.heldApart).toBeUndefined()
    expect(status).toBe('Clock restarted')
  })

  it('are not found between two adults of whom one has work', () => {
    const plan = planOf({
      people: [
        { id: 'a1', kind: 'adult' },
        { id: 'a2', kind: 'adult' },
      ],
      needs: [need('10.1', ['a1', 'a2'])],
      evidence: [
        working('a1', 'employed', '2026-02-01'),
        working('a2', 'employed', '2026-02-01', '2026-03-01'),
      ],
    })
    expect(outcomeOf(plan, '2026-04-01', '10.1').outcome?.heldApart).toBeUndefined()
  })
})

describe('voices on a line that names no judge', () => {
  it('are held apart where they disagree, and one that is content suffices', () => {
    const plan = planOf({
      needs: [need('10.2', ['a1'])],
      evidence: [fact('10.2.E1', true), judged('team', '10.2.E1', 'not-met', '2026-03-02')],
    })
    expect(lineOf(plan, '2026-04-01', '10.2.E1')).toMatchObject({
      verdict: 'met',
      heldApart: true,
      because: 'held apart: met by a fact, not met by the team',
    })
  })
})

describe('a baseline of zero', () => {
  it('is unknown, and warned about under its line', () => {
    const plan = planOf({
      needs: [need('1.3', ['c1'])],
      evidence: [excluded('2026-04-10', 'c1', 2)],
      searched: [search(['exclusion'], ['c1'], '2025-01-01', '2027-12-31')],
    })
    const { outcome, findings } = outcomeOf(plan, '2026-12-31', '1.3')
    expect(outcome?.clauses[0]).toMatchObject({ verdict: 'unknown', lacks: ['baseline'] })
    expect(findings.warnings).toContainEqual(
      expect.objectContaining({ ref: '1.3.E1', code: 'zero-baseline' }),
    )
  })
})

describe('terms of which only one is complete', () => {
  it('wait for the second, and name its last day', () => {
    const plan = planOf({
      opened: '2026-01-01',
      needs: [need('1.1', ['c1'])],
      evidence: [attended('c1', spring26, 95, 100)],
    })
    expect(lineOf(plan, '2026-05-01', '1.1.E1')).toMatchObject({
      verdict: 'waiting',
      earliest: summer26.to,
    })
  })
})
