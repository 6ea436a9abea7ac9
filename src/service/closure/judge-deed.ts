import { frameworkOf } from '../../../rules/frameworks/index.ts'
import type { Day } from '../../../rules/calendar.ts'
import { asIfClosed, dayToJudge } from '../../plan/closure/as-if-closed.ts'
import {
  approving,
  asking,
  confirming,
  reopening,
  returning,
  withdrawing,
  type Changes,
} from '../../plan/closure/changes.ts'
import { closesWhole } from '../../plan/closure/checklist.ts'
import {
  closureStateOf,
  closureThatClosed,
  latestClosure,
  mayBeAskedFrom,
} from '../../plan/closure/state.ts'
import { faultsOfWish } from '../../plan/closure/wish.ts'
import { findingsOf } from '../../plan/findings-for.ts'
import type { Fault } from '../../plan/operation.ts'
import { faultsOfField } from '../../plan/fields.ts'
import { headOf, textOf, type KeptRecord, type Plan } from '../../plan/plan.ts'
import {
  mayAskToClose,
  mayDecideClosure,
  mayReopen,
  mayWithdrawClosure,
  type Decision,
} from '../../plan/policy.ts'
import type { Actor } from '../../plan/actor.ts'
import type { ClosureDeed } from './deeds.ts'
import { fingerprintOf } from './fingerprint.ts'

/** What a deed would change, or why it may not be done. `stale`: what was seen is not what stands now. */
export type JudgedDeed =
  | { readonly kind: 'changes'; readonly changes: Changes }
  | { readonly kind: 'not-allowed'; readonly why: string }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }
  | { readonly kind: 'stale'; readonly closure: KeptRecord }

const changes = (made: Changes): JudgedDeed => ({ kind: 'changes', changes: made })
const notAllowed = (why: string): JudgedDeed => ({ kind: 'not-allowed', why })
const faulty = (faults: readonly Fault[]): JudgedDeed => ({ kind: 'faulty', faults })

/** Judges a deed against the plan as it stands on a day: the place of whoever does it, where the closure stands, what was sent. */
export function judgeDeed(plan: Plan, deed: ClosureDeed, actor: Actor, on: Day): JudgedDeed {
  const state = closureStateOf(plan, on)
  const by = { by: actor.name, on }
  switch (deed.do) {
    case 'ask': {
      const may = mayAskToClose(actor, plan, on)
      if (!may.allowed) return notAllowed(may.why)
      if (!mayBeAskedFrom.has(state)) return notAllowed(notToBeAsked[state] ?? elsewhere)
      if (plan.records.has(deed.id) || plan.gone.has(deed.id)) return faulty([usedId])
      const faults = faultsOfWish(plan, deed.wish, on, () => isWholeOn(plan, deed.wish.closing, on))
      return faults.length > 0 ? faulty(faults) : changes(asking(deed.id, deed.wish, on))
    }
    case 'reopen': {
      const may = mayReopen(actor, plan, on)
      if (!may.allowed) return notAllowed(may.why)
      if (state !== 'closed') return notAllowed('This plan is not closed.')
      const closure = closureThatClosed(plan)
      if (!closure) return notAllowed('This plan was not closed here, so it is not opened here.')
      return reasoned(deed.why, true, (why) => reopening(plan, closure, { ...by, why }))
    }
    case 'withdraw':
    case 'approve':
    case 'return':
    case 'confirm':
      return judgeOnClosure(plan, deed, actor, on)
  }
}

type OnClosure = Exclude<ClosureDeed, { do: 'ask' | 'reopen' }>

function judgeOnClosure(plan: Plan, deed: OnClosure, actor: Actor, on: Day): JudgedDeed {
  const state = closureStateOf(plan, on)
  const closure = latestClosure(plan)
  const by = { by: actor.name, on }
  if (closure?.id !== deed.closure) return notAllowed(elsewhere)
  const may: Decision =
    deed.do === 'withdraw'
      ? mayWithdrawClosure(actor, plan, closure, on)
      : mayDecideClosure(actor, plan, closure, on)
  if (!may.allowed) return notAllowed(may.why)
  const day = dayToJudge(textOf(closure, 'closing'), on)
  const hash = 'hash' in deed ? deed.hash : ''
  const ground = { hash, isWhole: isWholeOn(plan, textOf(closure, 'closing'), on) }
  switch (deed.do) {
    case 'withdraw':
      if (state !== 'asked' && state !== 'approved') return notAllowed(elsewhere)
      return reasoned(deed.why, false, (why) => withdrawing(closure, { ...by, why }))
    case 'approve':
      if (state !== 'asked') return notAllowed(elsewhere)
      if (fingerprintOf(plan, closure, day) !== deed.hash) return { kind: 'stale', closure }
      if (!ground.isWhole && textOf(closure, 'unmet') === '') return notAllowed(unexplained)
      return reasoned(deed.why, false, (why) => approving(plan, closure, ground, { ...by, why }))
    case 'return':
      if (state !== 'asked') return notAllowed(elsewhere)
      return reasoned(deed.why, true, (why) => returning(closure, { ...by, why }))
    case 'confirm':
      if (state !== 'closed' || closureThatClosed(plan) !== closure) return notAllowed(elsewhere)
      if (fingerprintOf(plan, closure, day) !== deed.hash) return { kind: 'stale', closure }
      return changes(confirming(closure, ground, by))
  }
}

const usedId: Fault = { path: 'id', says: 'is the id of an entry that is or was here' }
const elsewhere = 'This closure has moved on since you looked: look at it again.'

const notToBeAsked: Readonly<Record<string, string>> = {
  asked: 'Its closure has been asked for already, and waits for a decision.',
  approved: 'Its closure is approved already.',
  closed: 'This plan is closed already.',
}

/** A reason as it is kept, where one may or must be given. */
function reasoned(
  given: string | undefined,
  isNeeded: boolean,
  make: (why: string | null) => Changes,
): JudgedDeed {
  const why = given?.trim() ?? ''
  if (why === '') {
    return isNeeded ? faulty([{ path: 'why', says: 'is missing' }]) : changes(make(null))
  }
  const faults = faultsOfField('closure', 'why', why, 'why')
  return faults.length > 0 ? faulty(faults) : changes(make(why))
}

const unexplained =
  'Not all that the framework asks is met, and the request does not say why: send it back.'

function isWholeOn(plan: Plan, closing: Day, on: Day): boolean {
  const framework = frameworkOf(textOf(headOf(plan), 'framework'))
  const findings = findingsOf(asIfClosed(plan, closing), dayToJudge(closing, on))
  return framework !== undefined && closesWhole(plan, findings, framework)
}
