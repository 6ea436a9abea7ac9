import type { Day } from '../../../rules/calendar.ts'
import type { Actor } from '../../plan/actor.ts'
import { findingsFor } from '../../plan/findings-for.ts'
import { mayReadOtherwise } from '../../plan/moved.ts'
import type { Plan, PlanRecord } from '../../plan/plan.ts'
import { sightOf } from '../../plan/policy.ts'
import type { PlanKey } from '../../plan/record.ts'
import { viewThrough, type PlanView } from '../../plan/view.ts'

/** Gives what an actor may see of a plan on a day, or null where for them there is no such plan. */
export type Views = (plan: Plan, actor: Actor, on: Day) => PlanView | null

type Found = ReturnType<typeof findingsFor>

/** What was worked out of the newest state of a plan. */
interface Shelf {
  readonly plan: Plan
  readonly on: Day
  /** Findings by the records shown and what of them is withheld. */
  readonly found: Map<string, Found>
  /** Those of the state before, which may turn out to say the same. */
  readonly earlier: ReadonlyMap<string, Found>
}

/**
 * Views whose findings are made once for all readers who are shown the same, and once for all states of a plan between which
 * the rules read nothing else; only those of so many plans are kept.
 */
export function createViews(kept = 200): Views {
  const shelves = new Map<PlanKey, Shelf>()

  function shelfOf(plan: Plan, on: Day): Shelf {
    const known = shelves.get(plan.key)
    const isCurrent = known?.plan === plan && known.on === on
    const shelf = known && isCurrent ? known : shelfAfter(known, plan, on)
    shelves.delete(plan.key)
    shelves.set(plan.key, shelf)
    const oldest = shelves.keys().next().value
    if (shelves.size > kept && oldest !== undefined) shelves.delete(oldest)
    return shelf
  }

  return (plan, actor, on) => {
    const sight = sightOf(actor, plan, on)
    if (!sight) return null
    const shelf = shelfOf(plan, on)
    return viewThrough(sight, plan, on, (_, records) => foundIn(shelf, records))
  }
}

function shelfAfter(known: Shelf | undefined, plan: Plan, on: Day): Shelf {
  if (known?.on !== on) return { plan, on, found: new Map(), earlier: new Map() }
  if (!mayReadOtherwise(known.plan, plan)) return { ...known, plan }
  return { plan, on, found: new Map(), earlier: known.found }
}

function foundIn({ plan, on, found, earlier }: Shelf, records: readonly PlanRecord[]): Found {
  const shown = shownAs(records)
  const known = found.get(shown)
  if (known) return known
  const made = findingsFor(plan, records, on)
  const before = earlier.get(shown)
  const one = before && isSame(before, made) ? before : made
  found.set(shown, one)
  return one
}

/** Told once here, it is not compared again for each reader. */
const isSame = (one: Found, other: Found): boolean => JSON.stringify(one) === JSON.stringify(other)

const shownAs = (records: readonly PlanRecord[]): string =>
  JSON.stringify(records.map(({ id, withheld }) => (withheld ? [id, withheld] : id)))
