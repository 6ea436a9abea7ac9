import type { Day } from './calendar.ts'
import type { Findings } from './findings.ts'
import type { PlanDocument } from './plan-document.ts'

/** What the framework says of the plan with what was known on the day. */
export function evaluate(plan: PlanDocument, on: Day): Findings {
  return {
    format: 'family-outcome-findings/1',
    framework: plan.framework,
    reference: plan.reference,
    on,
    eligibility: { verdict: 'not-stated', count: 0, needed: 0 },
    themes: [],
    outcomes: [],
    progress: { verdict: 'not-stated', earliest: null, because: [] },
    automatic: [],
    outstanding: [],
    warnings: [],
    reviews: [],
  }
}
