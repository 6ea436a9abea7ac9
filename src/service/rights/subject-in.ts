import type { Day } from '../../../rules/calendar.ts'
import type { Actor } from '../../plan/actor.ts'
import type { Fault } from '../../plan/operation.ts'
import type { Plan, PlanEvent } from '../../plan/plan.ts'
import { sightOf } from '../../plan/policy.ts'
import type { RecordId } from '../../plan/record.ts'
import { heldIn, type Held } from '../../plan/rights/held.ts'
import type { Subject } from '../../plan/rights/item.ts'
import { isSubject } from '../../plan/rights/relation.ts'

/** Whom a request is about; `askedBy` null where nobody said that it was another than the person. */
export type About =
  | { readonly kind: 'worker'; readonly oid: string }
  | { readonly kind: 'person'; readonly record: RecordId; readonly askedBy: RecordId | null }

/**
 * Whom a request is about, or why it cannot be. Somebody whose entry was taken away can ask too, since the log still holds it. Whoever asks for a
 * child is named, because a parent may not have what the child may: only an adult asks for themselves without a word.
 */
export function subjectIn(
  plan: Plan,
  events: readonly PlanEvent[],
  about: About,
  actor: Actor,
  on: Day,
): { readonly subject: Subject } | Fault {
  const held = heldIn(events)
  if (about.kind === 'worker') {
    return held.some((one) => isSubject(one, about))
      ? { subject: about }
      : { path: 'worker', says: 'is nobody of this plan' }
  }
  const sight = sightOf(actor, plan, on)
  const personOf = (id: RecordId): Held | undefined => {
    const now = plan.records.get(id)
    const isHidden = now !== undefined && sight?.sees(now) !== true
    return isHidden
      ? undefined
      : held.find(({ kind, record }) => kind === 'person' && record === id)
  }
  const { record, askedBy } = about
  const person = personOf(record)
  if (!person) return { path: 'person', says: 'is nobody of this plan' }
  if (askedBy === null && person.fields['kind'] !== 'adult') {
    return { path: 'askedBy', says: 'is missing; for a child say who of the family asks' }
  }
  if (askedBy !== null && !personOf(askedBy)) {
    return { path: 'askedBy', says: 'is nobody of this plan' }
  }
  return { subject: { kind: 'person', record, askedBy: askedBy ?? record } }
}
