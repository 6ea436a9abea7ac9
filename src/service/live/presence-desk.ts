import type { Beat } from '../../api/schemas/presence.ts'
import type { Clock, Log } from '../../log/log.ts'
import { wayInto } from '../../plan/policy.ts'
import { presenceFor, type PresenceTold } from '../../plan/presence.ts'
import type { PlanKey } from '../../plan/record.ts'
import { placed } from '../sign-in/placed.ts'
import { askerAt, type Asker } from '../plans/asker.ts'
import type { Presences } from './presences.ts'

/** What a stream needs to tell its reader who else is there. */
export interface PresenceLine {
  /** Calls `moved` whenever that may have changed, until the returned function is called. */
  readonly enter: (moved: () => void) => () => void
  readonly told: () => readonly PresenceTold[]
}

/** What came of a sign of life; `isOnLog` where the access log says already that the plan is open to them. */
export type Beaten =
  | { readonly kind: 'nothing-here' }
  | {
      readonly kind: 'taken'
      readonly present: readonly PresenceTold[]
      readonly isOnLog: boolean
    }

/** The door through which people say that they are there and hear who else is. */
export interface PresenceDesk {
  beat(actor: Asker, key: PlanKey, beat: Beat): Beaten
  line(actor: Asker, key: PlanKey): PresenceLine
  /** Somebody waits for a change: until the returned function is called; told whether the plan closed to them. */
  waits(actor: Asker, key: PlanKey): (isGone: boolean) => void
}

export function createPresenceDesk({
  log,
  clock,
  presences,
}: {
  readonly log: Pick<Log, 'plan' | 'directory' | 'emergencies'>
  readonly clock: Clock
  readonly presences: Presences
}): PresenceDesk {
  /** As everything is at this moment: who left the team or the directory since is neither told nor told of. */
  function told(actor: Asker, key: PlanKey): readonly PresenceTold[] {
    const present = presences.of(key)
    if (present.every((here) => here.actor.oid === actor.oid)) return []
    const plan = log.plan(key)
    if (!plan) return []
    const reader = askerAt(actor, log, clock.now())
    // Whoever is in the team now counts by that alone, so that no opening in an emergency is asked after.
    const known = present.map((here) => ({
      ...here,
      actor: { ...placed(here.actor, log.directory), emergencies: [] },
    }))
    return presenceFor(reader, plan, clock.today(), known)
  }

  return {
    beat(actor, key, beat) {
      const plan = log.plan(key)
      const way = plan && wayInto(actor, plan, clock.today())
      if (!way) return { kind: 'nothing-here' }
      if (way.role !== 'emergency') presences.beat(actor, key, beat)
      return { kind: 'taken', present: told(actor, key), isOnLog: presences.isIn(actor.oid, key) }
    },
    line: (actor, key) => ({
      enter: (moved) => presences.enter(actor.oid, key, 'stream', moved),
      told: () => told(actor, key),
    }),
    waits(actor, key) {
      const leave = presences.enter(actor.oid, key, 'wait')
      return (isGone) => {
        leave()
        if (isGone) presences.drop(actor.oid, key)
      }
    },
  }
}
