import type { Day } from '../../../rules/calendar.ts'
import type { Clock, Log } from '../../log/log.ts'
import type { Actor } from '../../plan/actor.ts'
import type { Plan } from '../../plan/plan.ts'
import { mayOpen } from '../../plan/policy.ts'
import type { PlanKey } from '../../plan/record.ts'

interface PlanPorts {
  readonly log: Pick<Log, 'plan'>
  readonly clock: Pick<Clock, 'today'>
}

/** The plan of a key and the day on which it is looked at; null where there is none or somebody may not open it, which nobody can tell apart. */
export function planOpenTo(
  actor: Actor,
  key: PlanKey,
  { log, clock }: PlanPorts,
): { readonly plan: Plan; readonly on: Day } | null {
  const plan = log.plan(key)
  const on = clock.today()
  return plan && mayOpen(actor, plan, on) ? { plan, on } : null
}
