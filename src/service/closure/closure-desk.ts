import type { Day } from '../../../rules/calendar.ts'
import type { AccessRow } from '../../log/access.ts'
import type { Clock, Log } from '../../log/log.ts'
import type { OutcomeRecord } from '../../plan/closure/outcome-record.ts'
import type { Fault } from '../../plan/operation.ts'
import { membershipOf, wayInto } from '../../plan/policy.ts'
import type { PlanKey } from '../../plan/record.ts'
import type { Asker } from '../plans/asker.ts'
import type { From } from '../plans/plan-desk.ts'
import { planOpenTo } from '../plans/plan-open-to.ts'
import { eachInTurn } from '../rhythm/each-in-turn.ts'
import { appendStep, attempts } from './append.ts'
import { closurePageOf, type ClosurePage } from './closure-page.ts'
import type { ClosureDeed } from './deeds.ts'
import { judgeDeed } from './judge-deed.ts'
import { recordFor } from './outcome-record.ts'
import { settleClosure } from './settle.ts'
import { whatChanged } from './what-changed.ts'

/** What became of a deed; `state` is where the closure stands after it. */
export type ClosureDone =
  | { readonly kind: 'done'; readonly state: ClosurePage['state'] }
  | { readonly kind: 'nothing-here' }
  | { readonly kind: 'not-allowed'; readonly why: string }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }

/** The one door through which plans are closed. Each passing is on the access log before it is answered. */
export interface ClosureDesk {
  /** The closure of a plan as the actor may see it; null where for them there is no such plan. `wished` is a closing day to try. */
  page(actor: Asker, key: PlanKey, from: From, wished?: Day | null): ClosurePage | null
  /** What came of the plan, as the actor may see it; null where for them there is no such plan. */
  record(actor: Asker, key: PlanKey, from: From): OutcomeRecord | null
  act(actor: Asker, key: PlanKey, deed: ClosureDeed, from: From): ClosureDone
  /** A plan was written to: an approval of it that no longer stands is void, and one whose day has come closes it. */
  settle(key: PlanKey): void
  /** The day moved, or the service begins: every plan is looked at. */
  settleAll(): void
}

export interface ClosurePorts {
  readonly log: Log
  readonly clock: Clock
  /** A plan was written to, and whoever has it open is to be told. */
  readonly changed: (key: PlanKey) => void
}

export function createClosureDesk(ports: ClosurePorts): ClosureDesk {
  const { log, clock, changed } = ports

  function note(
    actor: Asker,
    key: PlanKey,
    what: string,
    from: From,
    outcome: AccessRow['outcome'],
  ): void {
    const at = clock.now().toISOString()
    const { oid, address = null } = actor
    const why = whyOpen(actor, key, at)
    const plan = /^[\w-]{1,64}$/.test(key) ? key : null
    log.access.note({ at, oid, plan, what, from, outcome, address, why })
  }

  /** The reason that was given for opening a plan, where it is open to the actor by an emergency. */
  const whyOpen = ({ oid, emergencies = [] }: Asker, key: PlanKey, at: string): string | null =>
    emergencies.includes(key)
      ? (log.emergencies.openTo(oid, at).find((one) => one.plan === key)?.why ?? null)
      : null

  function pageOf(actor: Asker, key: PlanKey, wished: Day | null): ClosurePage | null {
    const plan = log.plan(key)
    return plan && closurePageOf(ports, plan, actor, wished)
  }

  function done(actor: Asker, key: PlanKey): ClosureDone {
    const state = pageOf(actor, key, null)?.state
    return state ? { kind: 'done', state } : { kind: 'nothing-here' }
  }

  function attempt(actor: Asker, key: PlanKey, deed: ClosureDeed): Tried {
    for (let count = 0; count < attempts; count++) {
      const opened = planOpenTo(actor, key, { log, clock })
      if (!opened) return unwritten({ kind: 'nothing-here' })
      const { plan, on } = opened
      if (wayInto(actor, plan, on)?.role === 'emergency') {
        return unwritten({ kind: 'not-allowed', why: 'You are not in this family’s team.' })
      }
      const earlier = log.acceptedAs(key, deed.id)
      if (earlier !== null) return unwritten(again(actor, key, earlier))
      const judged = judgeDeed(plan, deed, actor, on)
      if (judged.kind === 'stale') {
        const says = whatChanged(ports, plan, judged.closure, actor).join(' ')
        return unwritten(faulty('hash', `is not of the plan as it is now: ${says}`))
      }
      if (judged.kind !== 'changes') return unwritten(judged)
      const { oid, name } = actor
      const author = { oid, name, agency: membershipOf(actor, plan, on)?.agency ?? '' }
      if (appendStep(ports, plan, judged.changes, author, deed.id) === 'appended') {
        return { answer: done(actor, key), isNew: true }
      }
    }
    throw new Error('a plan was never still long enough to be closed')
  }

  /** What was sent before is not done again, and an id says the same deed only from the same person. */
  function again(actor: Asker, key: PlanKey, seq: number): ClosureDone {
    const [event] = log.eventsSince(key, seq - 1)
    return event?.author.oid === actor.oid
      ? done(actor, key)
      : faulty('id', 'is the id of another change')
  }

  function settle(key: PlanKey): void {
    if (settleClosure(ports, key)) changed(key)
  }

  return {
    page(actor, key, from, wished = null) {
      const page = pageOf(actor, key, wished)
      note(actor, key, 'closure', from, page ? 'allowed' : 'refused')
      return page
    },

    record(actor, key, from) {
      const plan = log.plan(key)
      const record = plan && recordFor(plan, actor, clock.today())
      note(actor, key, 'outcome record', from, record ? 'allowed' : 'refused')
      return record
    },

    act(actor, key, deed, from) {
      const { answer, isNew } = log.together(() => {
        const tried = attempt(actor, key, deed)
        note(actor, key, `closure ${deed.do}`, from, outcomes[tried.answer.kind])
        return tried
      })
      if (isNew) changed(key)
      return answer
    },

    settle,

    settleAll() {
      eachInTurn(log.planKeys(), settle)
    },
  }
}

/** What came of a deed, and whether the plan was written to. */
interface Tried {
  readonly answer: ClosureDone
  readonly isNew: boolean
}

const unwritten = (answer: ClosureDone): Tried => ({ answer, isNew: false })

const faulty = (path: string, says: string): ClosureDone => ({
  kind: 'faulty',
  faults: [{ path, says }],
})

const outcomes: Readonly<Record<ClosureDone['kind'], AccessRow['outcome']>> = {
  done: 'allowed',
  faulty: 'faulty',
  'nothing-here': 'refused',
  'not-allowed': 'refused',
}
