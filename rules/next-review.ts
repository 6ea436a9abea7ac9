import type { Findings } from './findings.ts'
import type { Framework } from './framework.ts'
import { frameworkOf } from './frameworks/index.ts'
import { nextReviewIn, type NextReview } from './next-review-in.ts'
import type { PlanDocument } from './plan-document.ts'

export { mayWaitDays, type NextReview } from './next-review-in.ts'

/** Proposes a day for the next review of a plan under one of the built-in frameworks; see `nextReviewIn`. */
export const nextReviewOf = (
  plan: PlanDocument,
  findings: Findings,
  framework: Framework | undefined = frameworkOf(plan.framework),
): NextReview => nextReviewIn(plan, findings, framework)
