import type { PlanRecord } from '../plan.ts'
import { fixedSteps } from './fixed-steps.ts'

/** What a ref of a framework looks like, in print or in a council's own. */
const refShape = /^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/

/**
 * Whether somebody with this sight may be told that a review is at a step: at one of those that every review has, or at an
 * outcome that they would be shown if it were written down in the plan.
 */
export function isStepShown(
  { sees }: { readonly sees: (record: PlanRecord) => boolean },
  step: string,
): boolean {
  if (fixedSteps.some((fixed) => fixed === step)) return true
  return refShape.test(step) && sees({ ...nobodys, fields: { ref: step } })
}

const nobodys = {
  kind: 'outcome',
  id: '',
  author: { oid: '', name: '', agency: '' },
  at: '',
  changed: '',
} as const
