import type { Day } from '../../../rules/calendar.ts'
import type { Actor } from '../actor.ts'
import { wayInto, type KeyedRecords } from './ways-in.ts'

const isManagerOf = (actor: Actor, plan: KeyedRecords, on: Day): boolean =>
  wayInto(actor, plan, on)?.role === 'manager'

/** Who looked at this family's plan is told to its manager on the day. */
export const mayReadAccessOf = isManagerOf

/** What the family takes home is handed over by those who work with it: its lead and the members of its team. */
export function mayGiveCopy(actor: Actor, plan: KeyedRecords, on: Day): boolean {
  const role = wayInto(actor, plan, on)?.role
  return role === 'lead' || role === 'member'
}

/** Who looked at any plan, and what is unusual in it, is told to auditors; no plan opens to them by it. */
export const mayReadAllAccess = (actor: Actor): boolean => actor.roles.includes('Auditor')

/** Who changed what of it, and when, is told to its team on the day; whoever opened it in an emergency reads it as it is. */
export function mayReadChangesOf(actor: Actor, plan: KeyedRecords, on: Day): boolean {
  const role = wayInto(actor, plan, on)?.role
  return role !== undefined && role !== 'emergency'
}

/** What all plans come to in counts is told to managers and programme officers; no plan opens to them by it. */
export const mayReadScorecard = (actor: Actor): boolean =>
  actor.roles.includes('Manager') || actor.roles.includes('ProgrammeOfficer')

/** Who works for which agency is kept by administrators. */
export const mayKeepDirectory = (actor: Actor): boolean => actor.roles.includes('Administrator')

/** Whoever may work in a team finds others in the directory, to bring them into one. */
export const maySearchDirectory = (actor: Actor): boolean =>
  actor.agency !== '' && (actor.roles.includes('Practitioner') || actor.roles.includes('Manager'))

/** Alerts about a family go to its lead and its manager on the day. */
export function maySeeAlertsOf(actor: Actor, plan: KeyedRecords, on: Day): boolean {
  const role = wayInto(actor, plan, on)?.role
  return role === 'lead' || role === 'manager'
}

/** A copy for somebody who asks what is held about them is put together by this family's manager. */
export const mayPrepareSubjectAccess = isManagerOf

/** Managers are told which of their own families’ plans are due for a disposal review. */
export const mayReviewDisposals = (actor: Actor): boolean => actor.roles.includes('Manager')

/** Disposal takes two people: this family's manager proposes it. */
export const mayProposeDisposal = isManagerOf

/** Disposal takes two people: an administrator confirms it, who is not the one that proposed it. */
export const mayConfirmDisposal = (actor: Actor, proposedBy: string): boolean =>
  actor.roles.includes('Administrator') && actor.oid !== proposedBy

/** A legal hold is put on and lifted by this family's manager, or by an auditor, whose inquiry it may serve. */
export const mayHold = (actor: Actor, plan: KeyedRecords, on: Day): boolean =>
  isManagerOf(actor, plan, on) || actor.roles.includes('Auditor')
