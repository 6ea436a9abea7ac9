import type { Framework } from './framework.ts'
import { frameworksWith } from './frameworks/index.ts'
import { planDocument, type PlanDocument } from './plan-document.ts'
import { inPlaceOrder, inWords } from './reading/fault.ts'
import { faultsWithin } from './reading/plan-faults.ts'
import { shapeOf } from './reading/shape-faults.ts'

/** A plan that can be evaluated, or every fault of one that cannot, each as `path: sentence`. */
export type ReadPlan = { plan: PlanDocument } | { reference: string | null; errors: string[] }

const sections = Object.keys(planDocument.shape)

/**
 * Checks a value from outside against the plan document and its framework; never throws for what it finds there.
 *
 * Faults come in the order of the document. What could not be read hides no fault in what could. `own` are a council's
 * own frameworks, known beside the built-in ones.
 */
export function readPlan(value: unknown, own: readonly Framework[] = []): ReadPlan {
  const frameworks = frameworksWith(own)
  const shape = shapeOf(value)
  if ('plan' in shape) {
    const faults = faultsWithin(shape.plan, frameworks)
    return faults.length === 0 ? shape : bad(shape.plan.reference, faults)
  }
  return bad(referenceIn(value), [...shape.faults, ...faultsWithin(shape.read, frameworks)])
}

const bad = (reference: string | null, faults: Parameters<typeof inPlaceOrder>[0]) => ({
  reference,
  errors: inPlaceOrder(faults, sections).map((fault) => inWords(fault)),
})

function referenceIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('reference' in value)) return null
  return typeof value.reference === 'string' ? value.reference : null
}
