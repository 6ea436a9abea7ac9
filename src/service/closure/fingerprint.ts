import { createHash } from 'node:crypto'
import type { Day } from '../../../rules/calendar.ts'
import { restsOn } from '../../plan/closure/rests-on.ts'
import type { Plan, PlanRecord } from '../../plan/plan.ts'

/** SHA-256, in hexadecimal, of all that a decision on a closure rests on. */
export const fingerprintOf = (plan: Plan, closure: PlanRecord, on: Day): string =>
  createHash('sha256')
    .update(restsOn(plan, closure, on))
    .digest('hex')
