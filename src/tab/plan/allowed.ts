import type { Me } from '../../api/schemas.ts'
import type { Kind } from '../../plan/record.ts'
import type { Operation } from '../../plan/operation.ts'
import { mayAskByEmergency, mayDo, mayReadAccessOf } from '../../plan/policy.ts'
import type { PlanView } from '../../plan/view.ts'
import { headIn } from './people.ts'

/*
 * What the page offers. The policy itself is asked, so that no button is shown that the service would refuse.
 */

const planOf = (view: PlanView) => ({
  key: view.key,
  seq: view.seq,
  lastEntry: view.lastEntry,
  records: new Map(view.records.map((record) => [record.id, record])),
})

const actorOf = ({ oid, name, roles, agency }: Me) => ({
  tenantId: '',
  oid,
  name,
  roles,
  agency,
})

/** May whoever is signed in add a record of this kind? */
export const mayAdd = (me: Me, view: PlanView, kind: Kind): boolean =>
  mayDo(
    actorOf(me),
    planOf(view),
    { do: 'add', id: 'asked', kind, record: 'asked', fields: {} },
    view.on,
  ).allowed

/** May they change this field of an entry? */
export function mayChange(me: Me, view: PlanView, record: string, field: string): boolean {
  const asked = { do: 'set', id: 'asked', record, field, value: null, base: view.seq } as const
  return mayDo(actorOf(me), planOf(view), asked, view.on).allowed
}

/** May they do exactly this? */
export const mayWrite = (me: Me, view: PlanView, operation: Operation): boolean =>
  mayDo(actorOf(me), planOf(view), operation, view.on).allowed

/** May they read who looked at the plan? */
export const mayReadAccess = (me: Me, view: PlanView): boolean =>
  mayReadAccessOf(actorOf(me), planOf(view), view.on)

/** May they ask for a plan by an emergency? */
export const mayAskInEmergency = (me: Me): boolean => mayAskByEmergency(actorOf(me))

/** May they write the family's goal? */
export function mayWriteGoal(me: Me, view: PlanView): boolean {
  const head = headIn(view)
  if (!head) return false
  const asked = {
    do: 'write',
    id: 'asked',
    record: head.id,
    field: 'goal',
    text: '',
    base: 0,
  } as const
  return mayDo(actorOf(me), planOf(view), asked, view.on).allowed
}

/** May they take this entry back? */
export const mayRemove = (me: Me, view: PlanView, record: string): boolean =>
  mayDo(actorOf(me), planOf(view), { do: 'remove', id: 'asked', record, base: view.seq }, view.on)
    .allowed
