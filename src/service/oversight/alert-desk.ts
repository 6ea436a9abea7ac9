import type { Alert } from '../../log/alerts.ts'
import type { Clock, Log } from '../../log/log.ts'
import { mayListFamilies, mayReadAllAccess, maySeeAlertsOf } from '../../plan/policy.ts'
import type { PlanKey } from '../../plan/record.ts'
import type { Asker } from '../plans/asker.ts'
import { tellingTo } from './kept-back.ts'
import { createNames, type Named, type PlanName } from './names.ts'

/** An alert for a person to read. */
export interface AlertShown extends Pick<Alert, 'id' | 'at' | 'kind' | 'why' | 'seenAt'> {
  readonly plan: PlanName | null
  readonly who: Named | null
  readonly seenBy: Named | null
}

export interface AlertDesk {
  /** The newest first; null where the actor is told of none, whatever happens. */
  list(actor: Asker): AlertShown[] | null
  /** The alert, now seen; null where for the actor there is none of that id, or it is not theirs to have seen. */
  seen(actor: Asker, id: string): AlertShown | null
}

const mostShown = 200

/** Alerts about a family are told to its lead and manager, and to auditors, who also have those of no one family; only the first two see to a family's. */
export function createAlertDesk({
  log,
  clock,
}: {
  readonly log: Log
  readonly clock: Clock
}): AlertDesk {
  const isTheirs = (actor: Asker, key: PlanKey): boolean => {
    const plan = log.plan(key)
    return plan !== null && maySeeAlertsOf(actor, plan, clock.today())
  }

  function shown(
    actor: Asker,
    { id, at, kind, why, seenAt, plan, oid, seenBy }: Alert,
  ): AlertShown {
    const names = createNames(log)
    const telling = tellingTo(actor, plan === null ? null : log.plan(plan), clock.today())
    return {
      id,
      at,
      kind,
      why: telling.text(why),
      seenAt,
      plan: names.plan(plan),
      who: telling.person(names.person(oid, plan)),
      seenBy: telling.person(names.person(seenBy, plan)),
    }
  }

  return {
    list(actor) {
      if (mayReadAllAccess(actor))
        return log.alerts.newest(mostShown).map((one) => shown(actor, one))
      if (!mayListFamilies(actor)) return null
      const plans = log.planKeys().filter((key) => isTheirs(actor, key))
      return log.alerts.newest(mostShown, plans).map((one) => shown(actor, one))
    },

    seen(actor, id) {
      const alert = log.alerts.find(id)
      if (!alert) return null
      const { plan } = alert
      const isOwn = plan === null ? mayReadAllAccess(actor) : isTheirs(actor, plan)
      if (!isOwn) return null
      log.alerts.seen(id, actor.oid, clock.now().toISOString())
      return shown(actor, log.alerts.find(id) ?? alert)
    },
  }
}
