import { expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import { readPlan } from '../../../rules/read-plan.ts'
import { statusOf } from '../../../rules/status.ts'

const on = '2026-11-26'

/** An adult whose police file was searched and holds nothing since the plan opened, with what was said of 7.1. */
function findingsWith(...said: readonly Record<string, unknown>[]) {
  const read = readPlan({
    format: 'family-outcome-plan/1',
    framework: 'supporting-families-2022',
    reference: 'FP-1',
    opened: '2026-01-10',
    people: [{ id: 'a1', kind: 'adult', born: '1985-01-20' }],
    needs: [{ ref: '7.1', people: ['a1'], identified: '2026-01-10' }],
    evidence: said.map((row) => ({ measure: 'judgement', about: '7.1', ...row })),
    searched: [
      { measures: ['offence', 'asb-incident'], people: ['a1'], from: '2025-01-01', to: on },
    ],
  })
  if (!('plan' in read)) throw new Error(read.errors.join())
  const findings = evaluate(read.plan, on)
  const [outcome] = findings.outcomes
  if (!outcome) throw new Error('7.1 is not listed')
  return { verdict: outcome.verdict, status: statusOf(outcome, findings), held: outcome.heldApart }
}

const adverse = { by: 'lead-professional', on: '2026-11-01', result: 'not-met' }

it('good data that the lead professional doubts, unasked, is met by the framework and said to be held apart', () => {
  expect(findingsWith(adverse)).toEqual({ verdict: 'met', status: 'Held apart', held: 'data' })
})

it('a doubt that was lifted later holds nothing apart', () => {
  const lifted = { by: 'lead-professional', on: '2026-11-20', result: 'met' }
  expect(findingsWith(adverse, lifted)).toEqual({ verdict: 'met', status: 'Met', held: undefined })
})

it('nobody’s doubt leaves it met', () => {
  expect(findingsWith()).toEqual({ verdict: 'met', status: 'Met', held: undefined })
})
