import { fc } from '../../../chance.ts'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { ClauseFinding, Findings } from '../../../../rules/findings.ts'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { builtIn } from '../walk.ts'
import { anyPlan } from './any-plan.ts'
import { dayOf } from './any-row.ts'
import { anyDay } from './days.ts'
import { patience, tried } from './tried.ts'

/** Gives rows days of their own, so that no order in the file can matter, and names by which they are known. */
function spread(evidence: readonly EvidenceRow[]): EvidenceRow[] {
  const seen = new Set<string>()
  return evidence
    .filter((row) => {
      const day = dayOf(row)
      if (day !== null && seen.has(day)) return false
      if (day !== null) seen.add(day)
      return true
    })
    .map((row, place) => ({ ...row, id: `row-${place}` }))
}

const unordered = ({ clauses = [] }: { clauses?: ClauseFinding[] }) =>
  clauses.map((line) => ({ ...line, facts: line.facts.toSorted() }))

/** Findings without the order in which facts are listed. */
const withoutOrder = (findings: Findings) => ({
  ...findings,
  themes: findings.themes.map((theme) => ({ ...theme, clauses: unordered(theme) })),
  outcomes: findings.outcomes.map((outcome) => ({ ...outcome, clauses: unordered(outcome) })),
})

describe.each(builtIn)('rows of distinct days in a plan under $id', patience, (framework) => {
  it('are judged alike in whatever order they were filed', () => {
    const shuffled = anyPlan(framework).chain((plan) => {
      const evidence = spread(plan.evidence)
      return fc.record({
        plan: fc.constant({ ...plan, evidence }),
        order: fc.shuffledSubarray(evidence, { minLength: evidence.length }),
      })
    })
    fc.assert(
      fc.property(shuffled, anyDay(), ({ plan, order }, on) => {
        const moved = evaluate({ ...plan, evidence: order }, on)
        expect(withoutOrder(moved)).toEqual(withoutOrder(evaluate(plan, on)))
      }),
      tried(300),
    )
  })
})
