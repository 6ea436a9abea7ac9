import type { Day } from '../../../rules/calendar.ts'
import type { Actor } from '../actor.ts'
import type { PlanRecord } from '../plan.ts'
import { allowed, refused, type Decision } from './decision.ts'
import { wayInto, type KeyedRecords } from './ways-in.ts'

const standing = (actor: Actor, plan: KeyedRecords, on: Day) => wayInto(actor, plan, on)?.role

/** Whoever answers for the plan asks for it to be closed: its lead, or a manager of it. */
export function mayAskToClose(actor: Actor, plan: KeyedRecords, on: Day): Decision {
  const role = standing(actor, plan, on)
  return role === 'lead' || role === 'manager'
    ? allowed
    : refused('The lead professional or a manager asks for a plan to be closed.')
}

/** A request is taken back by whoever made it, or by the lead. */
export function mayWithdrawClosure(
  actor: Actor,
  plan: KeyedRecords,
  closure: PlanRecord,
  on: Day,
): Decision {
  const role = standing(actor, plan, on)
  const isTheirs = role === 'manager' && closure.author.oid === actor.oid
  return role === 'lead' || isTheirs
    ? allowed
    : refused('Whoever asked for the closure, or the lead professional, takes it back.')
}

/** A manager of the plan decides, and never on what they asked for themselves. */
export function mayDecideClosure(
  actor: Actor,
  plan: KeyedRecords,
  closure: PlanRecord,
  on: Day,
): Decision {
  if (standing(actor, plan, on) !== 'manager') return refused('A manager of this plan decides.')
  return closure.author.oid === actor.oid
    ? refused('You asked for this closure, so another manager decides.')
    : allowed
}

/** A closed plan is opened again by its lead or a manager of it. */
export function mayReopen(actor: Actor, plan: KeyedRecords, on: Day): Decision {
  const role = standing(actor, plan, on)
  return role === 'lead' || role === 'manager'
    ? allowed
    : refused('The lead professional or a manager opens a plan again.')
}
