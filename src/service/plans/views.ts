import type { Day } from '../../../rules/calendar.ts'
import type { Actor } from '../../plan/actor.ts'
import { findingsFor } from '../../plan/findings-for.ts'
import type { Plan, PlanRecord } from '../../plan/plan.ts'
import { sightOf } from '../../plan/policy.ts'
import type { PlanKey } from '../../plan/record.ts'
import { viewThrough, type PlanView } from '../../plan/view.ts'

/** Gives what an actor may see of a plan on a day, or null where for them there is no such plan. */
export type Views = (plan: Plan, actor: Actor, on: Day) => PlanView | null

type Found = ReturnType<typeof findingsFor>

interface Shelf {
  readonly seq: number
  readonly on: Day
  /** Findings on one state of a plan, by the records shown of it and what of them is withheld. */
  readonly byShown: Map<string, Found>
}

/** Views whose findings are made once for all readers who are shown the same; only the newest state of so many plans is kept. */
export function createViews(kept = 200): Views {
  const shelves = new Map<PlanKey, Shelf>()

  function shelfOf(plan: Plan, on: Day): Shelf {
    const known = shelves.get(plan.key)
    const shelf =
      known?.seq === plan.seq && known.on === on
        ? known
        : { seq: plan.seq, on, byShown: new Map<string, Found>() }
    shelves.delete(plan.key)
    shelves.set(plan.key, shelf)
    const oldest = shelves.keys().next().value
    if (shelves.size > kept && oldest !== undefined) shelves.delete(oldest)
    return shelf
  }

  return (plan, actor, on) => {
    const sight = sightOf(actor, plan, on)
    if (!sight) return null
    const { byShown } = shelfOf(plan, on)
    return viewThrough(sight, plan, on, (_, records) => {
      const shown = shownAs(records)
      const found = byShown.get(shown) ?? findingsFor(plan, records, on)
      byShown.set(shown, found)
      return found
    })
  }
}

const shownAs = (records: readonly PlanRecord[]): string =>
  JSON.stringify(records.map(({ id, withheld }) => (withheld ? [id, withheld] : id)))
