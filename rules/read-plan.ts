import { planDocument, type PlanDocument } from './plan-document.ts'

/** A plan that can be evaluated, or every fault of one that cannot, each as `path: sentence`. */
export type ReadPlan = { plan: PlanDocument } | { reference: string | null; errors: string[] }

/** Checks a value from outside against the plan document and its framework; never throws for what it finds there. */
export function readPlan(value: unknown): ReadPlan {
  const read = planDocument.safeParse(value)
  if (read.success) return { plan: read.data }
  return {
    reference: null,
    errors: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
  }
}
