import type { PlanKey } from '../../plan/record.ts'
import type { PlanView } from '../../plan/view.ts'
import type { Asker } from './asker.ts'

/** Somebody who has a plan open; `tell` is called with null once, when it closes to them. */
export interface Follower {
  readonly actor: Asker
  readonly key: PlanKey
  readonly tell: (view: PlanView | null) => void
}

/** Everybody who has a plan open, with the view each was last told. */
export interface Followers {
  join(follower: Follower, view: PlanView): void
  /** False where they had left already. */
  leave(follower: Follower): boolean
  /** Tells each follower of a plan what they see now, and lets those go who see nothing. */
  announce(
    key: PlanKey,
    look: (actor: Asker) => PlanView | null,
    gone: (actor: Asker) => void,
  ): void
  keys(): PlanKey[]
}

export function createFollowers(): Followers {
  const byPlan = new Map<PlanKey, Map<Follower, PlanView>>()

  function leave(follower: Follower): boolean {
    const present = byPlan.get(follower.key)
    const was = present?.delete(follower) ?? false
    if (present?.size === 0) byPlan.delete(follower.key)
    return was
  }

  return {
    join(follower, view) {
      const present = byPlan.get(follower.key) ?? new Map<Follower, PlanView>()
      byPlan.set(follower.key, present.set(follower, view))
    },
    leave,
    announce(key, look, gone) {
      const present = byPlan.get(key)
      for (const [follower, before] of present ?? []) {
        const view = look(follower.actor)
        if (!view) {
          leave(follower)
          gone(follower.actor)
          follower.tell(null)
        } else if (differs(before, view)) {
          present?.set(follower, view)
          follower.tell(view)
        }
      }
    },
    keys: () => [...byPlan.keys()],
  }
}

/**
 * An event that a reader may not see and that moves nothing for them is not told: its very moment would say something. What
 * is shown is compared by what it says, for a record is made anew also where what changed in it is withheld.
 */
const differs = (before: PlanView, after: PlanView): boolean =>
  before.on !== after.on ||
  before.seq !== after.seq ||
  before.hidden !== after.hidden ||
  !isSame(before.me, after.me) ||
  before.records.length !== after.records.length ||
  after.records.some((record, at) => !isSame(record, before.records[at])) ||
  !isSame(before.findings, after.findings)

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)
