import type { Day } from '../../../rules/calendar.ts'
import type { Clock, Log } from '../../log/log.ts'
import type { Actor } from '../../plan/actor.ts'
import { headOf, textOf, type Plan } from '../../plan/plan.ts'
import {
  mayConfirmDisposal,
  mayHold,
  mayProposeDisposal,
  mayReviewDisposals,
  sightOf,
} from '../../plan/policy.ts'
import type { PlanKey } from '../../plan/record.ts'
import { disposalOf, type Disposal } from '../../plan/rights/disposal.ts'
import { lastDayToConfirm, whyNotConfirmed } from '../../plan/rights/disposal-proposal.ts'
import { disposalTold } from '../../plan/rights/disposal-told.ts'
import type { RetentionPolicy } from '../../plan/rights/retention-policy.ts'
import { tellingTo } from '../oversight/kept-back.ts'
import { createNames } from '../oversight/names.ts'

/** Where a plan stands between its closure and its end, as its manager is told. `hold` is its reason; null where there is none. */
export interface Standing extends Disposal {
  readonly key: PlanKey
  readonly reference: string
  readonly hold: string | null
  /** Until when somebody can confirm the proposal that was made; null where none was. */
  readonly proposedUntil: Day | null
}

/** A proposal as whoever confirms it is told: by the plan's number and nothing of the family. */
export interface ProposalShown {
  readonly key: PlanKey
  readonly reference: string
  readonly on: Day
  readonly until: Day
  readonly by: string
}

export type Answered =
  | { readonly kind: 'done' }
  | { readonly kind: 'nothing-here' }
  | { readonly kind: 'not-allowed'; readonly why: string }

/** Where plans are kept or come to their end. */
export interface RetentionDesk {
  /** The plans that a manager may propose for disposal: those that are due or need a birth day first, and all of them where `all`. */
  list(actor: Actor, all: boolean): Standing[] | null
  hold(actor: Actor, key: string, why: string): Answered
  lift(actor: Actor, key: string, why: string): Answered
  propose(actor: Actor, key: string): Answered
  withdraw(actor: Actor, key: string): Answered
  /** What waits for an administrator; null where that is not for the actor. */
  proposals(actor: Actor): ProposalShown[] | null
  confirm(actor: Actor, key: string): Answered
}

export interface RetentionPorts {
  readonly log: Log
  readonly clock: Clock
  readonly policy: RetentionPolicy
  /** A plan is no more. */
  readonly disposed: (key: PlanKey) => void
}

const done: Answered = { kind: 'done' }
const nothingHere: Answered = { kind: 'nothing-here' }
const notAllowed = (why: string): Answered => ({ kind: 'not-allowed', why })

/** States in which a manager has something to do. */
const asksFor: ReadonlySet<Disposal['state']> = new Set(['due', 'needs-birth-day'])

export function createRetentionDesk(ports: RetentionPorts): RetentionDesk {
  const { log, clock, policy, disposed } = ports
  const { holds, disposals } = log.rights
  const now = () => clock.now().toISOString()
  const isHeld = (key: PlanKey) => holds.on(key) !== null
  const referenceOf = (plan: Plan) => textOf(headOf(plan), 'reference')

  function planOf(
    actor: Actor,
    key: string,
    may: (actor: Actor, plan: Plan, on: Day) => boolean,
  ): Plan | null {
    const plan = log.plan(key)
    return plan && may(actor, plan, clock.today()) ? plan : null
  }

  function standing(actor: Actor, plan: Plan): Standing {
    const on = clock.today()
    const sight = sightOf(actor, plan, on)
    const hold = holds.on(plan.key)
    const proposal = disposals.proposalOn(plan.key)
    return {
      key: plan.key,
      reference: referenceOf(plan),
      ...disposalTold(plan, (one) => sight?.sees(one) ?? false, policy, on, hold !== null),
      hold: tellingTo(actor, plan, on).text(hold?.why ?? null),
      proposedUntil: proposal && lastDayToConfirm(proposal),
    }
  }

  return {
    list(actor, all) {
      if (!mayReviewDisposals(actor)) return null
      return log
        .planKeys()
        .flatMap((key) => planOf(actor, key, mayProposeDisposal) ?? [])
        .map((plan) => standing(actor, plan))
        .filter(({ state }) => all || asksFor.has(state))
    },

    hold(actor, key, why) {
      if (!planOf(actor, key, mayHold)) return nothingHere
      return holds.set(key, { why, by: actor.oid, at: now() })
        ? done
        : notAllowed('There is a legal hold on this plan already.')
    },

    lift(actor, key, why) {
      if (!planOf(actor, key, mayHold)) return nothingHere
      return holds.lift(key, why, actor.oid, now())
        ? done
        : notAllowed('There is no legal hold on this plan.')
    },

    propose(actor, key) {
      const plan = planOf(actor, key, mayProposeDisposal)
      if (!plan) return nothingHere
      const { state, says } = standing(actor, plan)
      if (state !== 'due') return notAllowed(says)
      disposals.propose({ plan: key, by: actor.oid, on: clock.today(), seq: plan.seq })
      return done
    },

    withdraw(actor, key) {
      if (!planOf(actor, key, mayProposeDisposal)) return nothingHere
      if (!disposals.proposalOn(key)) return notAllowed('No disposal of this plan is proposed.')
      disposals.withdraw(key)
      return done
    },

    proposals(actor) {
      if (!mayConfirmDisposal(actor, '')) return null
      const names = createNames(log)
      return disposals.proposals().flatMap((proposal) => {
        const plan = log.plan(proposal.plan)
        if (!plan) return []
        const { on, by } = proposal
        const until = lastDayToConfirm(proposal)
        const name = names.person(by, plan.key)?.name ?? by
        return [{ key: plan.key, reference: referenceOf(plan), on, until, by: name }]
      })
    },

    confirm(actor, key) {
      const plan = log.plan(key)
      const proposal = plan && disposals.proposalOn(key)
      if (!plan || !proposal || !mayConfirmDisposal(actor, '')) return nothingHere
      const on = clock.today()
      const why = whyNotConfirmed(proposal, {
        by: actor.oid,
        on,
        seq: plan.seq,
        isHeld: isHeld(key),
        isDue: disposalOf(plan, policy, on).state === 'due',
      })
      if (why !== null) return notAllowed(why)
      try {
        disposals.dispose(key, { on, proposedBy: proposal.by, confirmedBy: actor.oid }, now())
      } finally {
        // It may be gone although the disk had no room to write the file anew.
        if (!log.plan(key)) disposed(key)
      }
      return done
    },
  }
}
