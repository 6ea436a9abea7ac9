import type { Day } from '../../../rules/calendar.ts'
import type { Actor } from '../../plan/actor.ts'
import type { Plan } from '../../plan/plan.ts'
import { mayOpen, maySee, membershipOf } from '../../plan/policy.ts'
import type { PlanKey } from '../../plan/record.ts'
import { viewOf, type PlanView } from '../../plan/view.ts'

/** Gives what an actor may see of a plan on a day, or null where for them there is no such plan. */
export type Views = (plan: Plan, actor: Actor, on: Day) => PlanView | null

interface Shelf {
  readonly seq: number
  readonly on: Day
  /** Views of one state of a plan, by the records they leave out. */
  readonly byHidden: Map<string, PlanView>
}

/** Views that are made once for all readers from whom the same records are hidden; only the newest state of so many plans is kept. */
export function createViews(kept = 200): Views {
  const shelves = new Map<PlanKey, Shelf>()

  function shelfOf(plan: Plan, on: Day): Shelf {
    const known = shelves.get(plan.key)
    const shelf =
      known?.seq === plan.seq && known.on === on
        ? known
        : { seq: plan.seq, on, byHidden: new Map<string, PlanView>() }
    shelves.delete(plan.key)
    shelves.set(plan.key, shelf)
    const oldest = shelves.keys().next().value
    if (shelves.size > kept && oldest !== undefined) shelves.delete(oldest)
    return shelf
  }

  return (plan, actor, on) => {
    const me = membershipOf(actor, plan, on)
    if (!me || !mayOpen(actor, plan, on)) return null
    const { byHidden } = shelfOf(plan, on)
    const hidden = [...plan.records.values()]
      .filter((record) => !maySee(actor, plan, record, on))
      .map(({ id }) => id)
      .join(' ')
    const known = byHidden.get(hidden)
    if (known) return { ...known, me }
    const view = viewOf(plan, actor, on)
    if (view) byHidden.set(hidden, view)
    return view
  }
}
