import type { Handlers } from '../../api/contract.ts'
import type { Clock, Log } from '../../log/log.ts'
import { createAccessDesk } from '../oversight/access-desk.ts'
import { createAlertDesk } from '../oversight/alert-desk.ts'
import { createChangesDesk } from '../oversight/changes-desk.ts'
import { createEmergencyDesk } from '../oversight/emergency-desk.ts'
import type { Known } from './known.ts'
import { refusals } from './refuse.ts'

type Oversight = Pick<
  Handlers<Known>,
  | 'postEmergency'
  | 'listPlanAccess'
  | 'listPlanChanges'
  | 'listAccess'
  | 'getUnusualAccess'
  | 'listAlerts'
  | 'postAlertSeen'
>

/** The routes by which plans are opened in an emergency, and by which it is told who looked at what. */
export function createOversightHandlers(ports: {
  readonly log: Log
  readonly clock: Clock
}): Oversight {
  const emergencies = createEmergencyDesk(ports)
  const access = createAccessDesk(ports)
  const alerts = createAlertDesk(ports)
  const changes = createChangesDesk(ports)
  return {
    postEmergency(c) {
      c.set('isAtDesk', true)
      const opened = emergencies.open(c.get('visitor').actor, c.req.valid('json'))
      return opened ? c.json(opened, 201) : c.json(refusals.nothingHere, 404)
    },

    listPlanAccess(c) {
      const { key } = c.req.valid('param')
      const looks = access.ofPlan(c.get('visitor').actor, key, c.req.valid('query').before)
      if (looks === 'nothing-here') return c.json(refusals.nothingHere, 404)
      return looks === 'not-allowed' ? c.json(refusals.notAllowed, 403) : c.json(looks, 200)
    },

    listPlanChanges(c) {
      const { key } = c.req.valid('param')
      const told = changes.ofPlan(c.get('visitor').actor, key, c.req.valid('query').page)
      if (told === 'nothing-here') return c.json(refusals.nothingHere, 404)
      return told === 'not-allowed' ? c.json(refusals.notAllowed, 403) : c.json(told, 200)
    },

    listAccess(c) {
      const { plan, oid, before } = c.req.valid('query')
      const looks = access.all(c.get('visitor').actor, {
        ...(plan === undefined ? {} : { plan }),
        ...(oid === undefined ? {} : { oid }),
        ...(before === undefined ? {} : { before }),
      })
      return looks ? c.json(looks, 200) : c.json(refusals.notAllowed, 403)
    },

    async getUnusualAccess(c) {
      const report = await access.unusual(c.get('visitor').actor)
      return report ? c.json(report, 200) : c.json(refusals.notAllowed, 403)
    },

    listAlerts(c) {
      const shown = alerts.list(c.get('visitor').actor)
      if (!shown) return c.json(refusals.notAllowed, 403)
      c.set('plans', [...new Set(shown.flatMap(({ plan }) => plan?.key ?? []))])
      return c.json({ alerts: shown }, 200)
    },

    postAlertSeen(c) {
      const alert = alerts.seen(c.get('visitor').actor, c.req.valid('param').id)
      if (!alert) return c.json(refusals.nothingHere, 404)
      c.set('plans', alert.plan ? [alert.plan.key] : [])
      return c.json(alert, 200)
    },
  }
}
