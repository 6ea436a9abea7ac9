import { evaluate } from '../../../rules/evaluate.ts'
import type { Framework } from '../../../rules/framework.ts'
import { frameworkOf } from '../../../rules/frameworks/index.ts'
import type { EvidenceRow, PlanDocument } from '../../../rules/plan-document.ts'
import type { FamilyOnCard, Quarter } from '../../../rules/scorecard.ts'
import { need, planOf } from '../plans/plan.ts'
import { judged } from '../plans/rows.ts'

export const quarter: Quarter = { from: '2026-07-01', to: '2026-09-30' }

const builtIn = (id: string): Framework => {
  const found = frameworkOf(id)
  if (!found) throw new Error(`there is no framework ${id}`)
  return found
}

let count = 0

/** A family on the card of that quarter, with a reference of its own. */
export function family(locality: string, parts: Partial<PlanDocument>): FamilyOnCard {
  count += 1
  const plan = planOf({ ...parts, reference: `FP-${count}` })
  return {
    plan,
    locality,
    framework: builtIn(plan.framework),
    findings: evaluate(plan, quarter.to),
  }
}

/** So many families whose parenting support stands as said. */
export const families = (
  many: number,
  locality: string,
  stands: 'met' | 'not-met' | 'unknown',
): FamilyOnCard[] =>
  Array.from({ length: many }, () =>
    family(locality, {
      needs: [need('6.6', ['c1'])],
      evidence:
        stands === 'unknown'
          ? []
          : [judged('practitioner', '6.6', stands), judged('child', '6.6', stands)],
    }),
  )

export const score = (
  on: string,
  value: number,
  tool: { instrument: string; informant?: string; edition?: string },
  who = 'c1',
): EvidenceRow => ({ measure: 'score', on, who, value, ...tool })
