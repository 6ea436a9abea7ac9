import type { PlacementStore, SiteName } from '../log/placement.ts'
import type { ProjectionSource } from '../log/projection.ts'
import { headOf, type Plan } from '../plan/plan.ts'
import type { PlanKey } from '../plan/record.ts'

/** What is asked of the log about where plans belong. */
export interface Placing {
  readonly placement: PlacementStore
  plan(key: PlanKey): Plan | null
}

/** The site a plan belongs to, by its own record. */
export const siteFor = (plan: Plan | null): SiteName =>
  plan && headOf(plan)?.fields['restricted'] === true ? 'restricted' : 'usual'

/**
 * The records that wait, each on the site its plan belongs to: where a plan was restricted, or is not any more, it moves before any of it is written.
 * Nothing else goes on meanwhile, so that no record is given out for the site that its plan just left.
 */
export function placedSource(source: ProjectionSource, placing: Placing): ProjectionSource {
  return {
    dirty(limit) {
      const waiting = source.dirty(limit)
      const moving = [...new Set(waiting.map((record) => record.plan))].filter(
        (key) => placing.placement.siteOf(key) !== siteFor(placing.plan(key)),
      )
      for (const key of moving) placing.placement.move(key, siteFor(placing.plan(key)))
      return moving.length > 0 ? source.dirty(limit) : waiting
    },
    intend: (...args) => source.intend(...args),
    intended: (...args) => source.intended(...args),
    projected: (...args) => source.projected(...args),
    met: (...args) => source.met(...args),
    lastHeld: (...args) => source.lastHeld(...args),
  }
}
