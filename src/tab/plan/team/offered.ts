import type { Me } from '../../../api/schemas.ts'
import { textOf, type PlanRecord } from '../../../plan/plan.ts'
import { teamRoles } from '../../../plan/policy.ts'
import type { Value } from '../../../plan/record.ts'
import type { PlanView } from '../../../plan/view.ts'
import { mayWrite } from '../allowed.ts'

const maySet = (me: Me, view: PlanView, record: string, field: string, value: Value | null) =>
  mayWrite(me, view, {
    do: 'set',
    id: 'asked',
    record,
    field,
    value: typeof value === 'object' && value !== null ? [...value] : value,
    base: view.seq,
  })

/** Which roles somebody's place could become and whether it could end, where the policy lets this reader do either; else null. */
export function placeOffers(me: Me, view: PlanView, member: PlanRecord) {
  const now = textOf(member, 'role')
  const others = teamRoles.filter(
    (role) => role !== now && maySet(me, view, member.id, 'role', role),
  )
  const mayEnd = maySet(me, view, member.id, 'to', view.on)
  return others.length === 0 && !mayEnd ? null : { roles: [now, ...others], mayEnd }
}

/** Whether a decision to share could be withdrawn by this reader today. */
export const mayWithdraw = (me: Me, view: PlanView, decision: PlanRecord): boolean =>
  maySet(me, view, decision.id, 'withdrawn', view.on)

/** What of a place's protection and audience this reader could change; null where nothing. */
export function sightOffers(me: Me, view: PlanView, place: PlanRecord) {
  const isProtected = place.fields['protected'] === true
  const mayProtect = maySet(me, view, place.id, 'protected', isProtected ? null : true)
  const mayChoose = maySet(me, view, place.id, 'audience', ['professionals'])
  return mayProtect || mayChoose ? { mayProtect, mayChoose } : null
}

/** Whether this reader could restrict the plan, or lift that. */
export const mayRestrict = (me: Me, view: PlanView, head: PlanRecord): boolean =>
  maySet(me, view, head.id, 'restricted', head.fields['restricted'] === true ? null : true)
