import type { Clock, Log } from '../../log/log.ts'
import type { Author } from '../../plan/actor.ts'
import type { Changes } from '../../plan/closure/changes.ts'
import type { Plan, PlanEvent } from '../../plan/plan.ts'

/** Whoever a change is by that the plan makes by itself, on the decision of somebody. */
export const bySelf: Author = { oid: '', name: 'Family Outcome Plan', agency: '' }

/** Writes all changes of one step in one append under an operation's id; `stale` where somebody else's event came first. */
export function appendStep(
  { log, clock }: { readonly log: Pick<Log, 'append'>; readonly clock: Pick<Clock, 'now'> },
  plan: Plan,
  changes: Changes,
  author: Author,
  id: string,
): 'appended' | 'stale' {
  const at = clock.now().toISOString()
  const events = changes.map((change, place): PlanEvent => ({
    seq: plan.seq + 1 + place,
    operation: place === 0 ? id : `${id}-${place}`,
    author,
    at,
    change,
  }))
  return log.append(plan.key, plan.seq, events)
}

/** How often a plan is read again when others were first. */
export const attempts = 20
