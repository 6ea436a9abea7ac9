import type { Handlers } from '../../api/contract.ts'
import type { Clock, Log } from '../../log/log.ts'
import { copyToGive } from '../../plan/family/copy-to-give.ts'
import { familyPageOf } from '../../plan/family/family-page.ts'
import { mayGiveCopy } from '../../plan/policy.ts'
import { planOpenTo } from '../plans/plan-open-to.ts'
import type { Known } from './known.ts'
import { refusals } from './refuse.ts'

/** The route of what a family takes home. The door notes each look for the access log. */
export function createFamilyHandlers(ports: {
  readonly log: Pick<Log, 'plan'>
  readonly clock: Clock
}): Pick<Handlers<Known>, 'getFamilyCopy'> {
  return {
    getFamilyCopy(c) {
      const { actor } = c.get('visitor')
      const opened = planOpenTo(actor, c.req.valid('param').key, ports)
      if (!opened) return c.json(refusals.nothingHere, 404)
      const { plan, on } = opened
      if (!mayGiveCopy(actor, plan, on)) return c.json(refusals.notAllowed, 403)
      const copy = copyToGive(plan, actor, c.req.valid('query').for, on)
      return copy ? c.json(familyPageOf(copy), 200) : c.json(refusals.nothingHere, 404)
    },
  }
}
