import type { PlanDocument } from '../../../rules/plan-document.ts'
import { planOf } from './plan.ts'

/** A whole plan under Herefordshire's framework, with whatever the case says instead. */
export const herefordshirePlan = (parts: Partial<PlanDocument>): PlanDocument =>
  planOf({ framework: 'herefordshire-2015', ...parts })
