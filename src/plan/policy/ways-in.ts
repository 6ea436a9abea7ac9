import type { Day } from '../../../rules/calendar.ts'
import type { Actor } from '../actor.ts'
import { headOf, type Records } from '../plan.ts'
import type { PlanKey } from '../record.ts'
import { membershipOf, type TeamRole } from './team.ts'

/** A plan under its key: an emergency opens one plan and no other. */
export interface KeyedRecords extends Records {
  readonly key: PlanKey
}

/** By what somebody is in a plan: a place in its team, or an emergency, which only reads. */
export interface Way {
  readonly role: TeamRole | 'emergency'
  readonly agency: string
}

/**
 * The actor's way into the plan on the day; null where there is none.
 *
 * A place in the team opens it to a practitioner, and to a manager where the place is the manager's. An emergency that is
 * still open does so for whoever may declare one. No other role opens a plan.
 */
export function wayInto(actor: Actor, plan: KeyedRecords, on: Day): Way | null {
  const place = membershipOf(actor, plan, on)
  if (place && actor.roles.includes(place.role === 'manager' ? 'Manager' : 'Practitioner')) {
    return place
  }
  const isEmergency = actor.emergencies?.includes(plan.key) ?? false
  return isEmergency && mayDeclareEmergency(actor, plan)
    ? { role: 'emergency', agency: actor.agency }
    : null
}

/** May the actor see anything of the plan on the day? */
export const mayOpen = (actor: Actor, plan: KeyedRecords, on: Day): boolean =>
  wayInto(actor, plan, on) !== null

/** May the actor open the plan by an emergency? Whoever is in it already needs none. */
export const mayBreakGlass = (actor: Actor, plan: KeyedRecords, on: Day): boolean =>
  !mayOpen(actor, plan, on) && mayDeclareEmergency(actor, plan)

function mayDeclareEmergency(actor: Actor, plan: Records): boolean {
  if (actor.agency === '') return false
  return (
    actor.roles.includes('Manager') || (!isRestricted(plan) && actor.roles.includes('Practitioner'))
  )
}

/** May the actor ask for a plan by an emergency at all? Which ones open to them so, each plan says for itself. */
export const mayAskByEmergency = (actor: Actor): boolean =>
  actor.agency !== '' && (actor.roles.includes('Manager') || actor.roles.includes('Practitioner'))

/** A restricted family opens by an emergency to managers alone. */
export const isRestricted = (plan: Records): boolean => headOf(plan)?.fields['restricted'] === true

/** A new plan may be opened by a practitioner whom the directory knows, who becomes its lead. */
export const mayOpenNewPlan = (actor: Actor): boolean =>
  actor.agency !== '' && actor.roles.includes('Practitioner')

/** The list of one's own families, which holds only plans that `mayOpen`. */
export const mayListFamilies = (actor: Actor): boolean =>
  actor.roles.includes('Practitioner') || actor.roles.includes('Manager')
