import type { Clock, Log } from '../../log/log.ts'
import { emergencyMinutes } from '../../plan/emergency.ts'
import { headOf, textOf, type Plan } from '../../plan/plan.ts'
import { mayBreakGlass } from '../../plan/policy.ts'
import { tidy, type PlanKey } from '../../plan/record.ts'
import type { Asker } from '../plans/asker.ts'

/** Which plan somebody must read at once, and why. */
export interface EmergencyWish {
  readonly reference: string
  readonly why: string
}

/** Where a plan is opened, to be read for a while, by somebody outside its team. */
export interface EmergencyDesk {
  /** The plan's key and the instant from which it is closed again; null where for the actor there is no such plan. */
  open(actor: Asker, wish: EmergencyWish): { readonly key: PlanKey; readonly until: string } | null
}

/** Each attempt is on the access log with its reason; each opening raises an alert for the family's lead and manager. */
export function createEmergencyDesk({
  log,
  clock,
}: {
  readonly log: Log
  readonly clock: Clock
}): EmergencyDesk {
  return {
    open(actor, { reference, why: given }) {
      const { oid, address = null } = actor
      const plan = planOf(log, reference)
      const why = tidy(given)
      const [now, on] = [clock.now(), clock.today()]
      const at = now.toISOString()
      // What is open already is asked for anew: it lasts longer then, with a reason and an alert of its own.
      const isAllowed = plan !== null && mayBreakGlass({ ...actor, emergencies: [] }, plan, on)
      log.access.note({
        at,
        oid,
        plan: plan?.key ?? (isReference(reference) ? reference : null),
        what: 'emergency',
        from: 'page',
        outcome: isAllowed ? 'allowed' : 'refused',
        why,
        address,
      })
      if (!isAllowed) return null
      const until = new Date(now.getTime() + emergencyMinutes * 60_000).toISOString()
      log.emergencies.open({ plan: plan.key, oid, why, at, until })
      return { key: plan.key, until }
    },
  }
}

/** A number that no plan has is noted as it was asked for, so that trying one after another shows. */
const isReference = (text: string): boolean => /^FP-\d{1,9}$/.test(text)

/** The plan that people know by a number. Every plan is looked at, so that finding one takes no other time than finding none. */
function planOf(log: Log, reference: string): Plan | null {
  const plans = log.planKeys().flatMap((key) => log.plan(key) ?? [])
  return plans.filter((plan) => textOf(headOf(plan), 'reference') === reference)[0] ?? null
}
