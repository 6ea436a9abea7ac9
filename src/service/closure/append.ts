import { randomUUID } from 'node:crypto'
import type { Clock, Log } from '../../log/log.ts'
import type { Author } from '../../plan/actor.ts'
import type { Changes } from '../../plan/closure/changes.ts'
import type { Plan, PlanEvent } from '../../plan/plan.ts'

/** Whoever a change is by that the plan makes by itself, on the decision of somebody. */
export const bySelf: Author = { oid: '', name: 'Family Outcome Plan', agency: '' }

export interface AppendPorts {
  readonly log: Pick<Log, 'append'>
  readonly clock: Pick<Clock, 'now'>
  /** Makes ids that nobody can take beforehand. */
  readonly makeId?: () => string
}

/**
 * Writes all changes of one step in one append, the first under the id that its sender gave it; `stale` where somebody else's
 * event came first. Whatever has no sender has an id that cannot be foreseen, so that nobody stands in its way by taking it.
 */
export function appendStep(
  { log, clock, makeId = randomUUID }: AppendPorts,
  plan: Plan,
  changes: Changes,
  author: Author,
  id?: string,
): 'appended' | 'stale' {
  const at = clock.now().toISOString()
  const events = changes.map((change, place): PlanEvent => ({
    seq: plan.seq + 1 + place,
    operation: (place === 0 ? id : undefined) ?? makeId(),
    author,
    at,
    change,
  }))
  return log.append(plan.key, plan.seq, events)
}

/** How often a plan is read again when others were first. */
export const attempts = 20
