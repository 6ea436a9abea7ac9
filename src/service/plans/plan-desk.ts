import { randomUUID } from 'node:crypto'
import { frameworkOf } from '../../../rules/frameworks/index.ts'
import type { OpeningRequest } from '../../api/schemas.ts'
import type { AccessRow } from '../../log/access.ts'
import type { Clock, Log } from '../../log/log.ts'
import { caseloadRow, type CaseloadRow } from '../../plan/caseload.ts'
import type { Way } from '../../plan/coedit/way.ts'
import type { Fault, Sent } from '../../plan/operation.ts'
import type { Plan } from '../../plan/plan.ts'
import { mayListFamilies, mayOpen, mayOpenNewPlan } from '../../plan/policy.ts'
import type { PlanKey, Value } from '../../plan/record.ts'
import type { PlanView } from '../../plan/view.ts'
import { eachInTurn } from '../rhythm/each-in-turn.ts'
import { askerAt, type Asker } from './asker.ts'
import { laterByTimer, watchEnds, type Later } from './emergency-ends.ts'
import { createFollowers, type Follower } from './followers.ts'
import { faultsOfOpening, planFrom } from './judge-opening.ts'
import { createViews } from './views.ts'
import { wayBetween } from './way-between.ts'
import { largestPlan, type PlanSize } from './plan-size.ts'
import { writeOperations, type Done } from './write-operations.ts'
import { createWriteRoom, type EventTurns } from './write-room.ts'

export interface Clash {
  readonly operation: string
  readonly lost: Value
}

export type From = AccessRow['from']

/**
 * What became of operations; `seq` is the number of the last event they are in the plan as, and a clash names an operation
 * whose value took the place of one that its writer had not seen.
 */
export type Written =
  | { readonly kind: 'written'; readonly seq: number; readonly clashes?: readonly Clash[] }
  | { readonly kind: 'nothing-here' }
  | { readonly kind: 'not-allowed'; readonly why: string }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }

export type Opened =
  | { readonly kind: 'opened'; readonly key: PlanKey; readonly reference: string }
  | { readonly kind: 'not-allowed'; readonly why: string }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }

/** The one door through which people read and write plans; each passing is on the access log before it is answered. */
export interface PlanDesk {
  /** The families of an actor, one line each, in the order their plans were opened. */
  families(actor: Asker): CaseloadRow[]
  /** The plan as the actor may see it today; null where for them there is no such plan. */
  view(actor: Asker, key: PlanKey, from: From): PlanView | null
  open(actor: Asker, opening: OpeningRequest): Opened
  /** All or none, in this order; faults have paths like `operations[0].fields.on`. An operation written before is not written again. */
  write(actor: Asker, key: PlanKey, operations: readonly Sent[], from: From): Written
  /** As `write`, together with whatever else comes in the same turn of the event loop: each is judged after the one before, and all are on disk by one commit. */
  writeSoon(actor: Asker, key: PlanKey, operations: readonly Sent[], from: From): Promise<Written>
  /**
   * Tells `tell` the view now and after each change until the returned function is called; null where for the actor there
   * is no such plan. Told null once, and nothing after, when the plan closes to them.
   */
  follow(actor: Asker, key: PlanKey, tell: (view: PlanView | null) => void): (() => void) | null
  /** How what the actor sees came to be, from the event of a number on; `before` is the view they had then, where that is known. */
  way(actor: Asker, key: PlanKey, since: number, after: PlanView, before: PlanView | null): Way
  /** The day moved: every follower's view is made anew. */
  dayMoved(): void
  /** The directory changed: every follower's view is made anew, and closes to whoever it no longer knows. */
  directoryChanged(): void
  /** A plan was written to by other means than this desk. */
  changed(key: PlanKey): void
  /** A plan is no more: it closes to everybody who has it open. */
  disposed(key: PlanKey): void
}

export interface PlanDeskPorts {
  readonly log: Log
  readonly clock: Clock
  /** Called after each write, once it is on disk. */
  readonly written?: (key: PlanKey) => void
  /** Makes the keys of new plans and the ids of their first records. */
  readonly makeId?: () => string
  /** How large a plan may grow; absent: as large as any may. */
  readonly largest?: PlanSize
  /** How the end of an opening in an emergency is waited for. */
  readonly later?: Later
  /** By which it is known what comes at one moment; absent: those of the process. */
  readonly turns?: EventTurns
}

export function createPlanDesk(ports: PlanDeskPorts): PlanDesk {
  const { log, clock, largest = largestPlan } = ports
  const { written = () => undefined, makeId = randomUUID, later = laterByTimer, turns } = ports
  const views = createViews()
  const followers = createFollowers()

  const note = (
    row: Pick<AccessRow, 'what' | 'from' | 'outcome' | 'plans'> & {
      actor: Asker
      plan: PlanKey | null
    },
  ) => {
    const { actor, plan, ...rest } = row
    const { oid, address = null } = actor
    const at = clock.now().toISOString()
    const known = plan !== null && isKey(plan) ? plan : null
    log.access.note({ at, oid, plan: known, why: whyOpen(actor, known, at), address, ...rest })
  }
  /** The reason that was given for opening a plan, where it is open to the actor by an emergency. */
  function whyOpen({ oid, emergencies = [] }: Asker, plan: PlanKey | null, at: string) {
    if (plan === null || !emergencies.includes(plan)) return null
    return log.emergencies.openTo(oid, at).find((one) => one.plan === plan)?.why ?? null
  }
  const see = (actor: Asker, plan: Plan | null) => plan && views(plan, actor, clock.today())

  /** All plans an actor may open today, in the order they were opened. */
  function plansOf(actor: Asker): Plan[] {
    if (!mayListFamilies(actor)) return []
    const on = clock.today()
    return log
      .planKeys()
      .map((key) => log.plan(key))
      .filter((plan) => plan !== null)
      .filter((plan) => mayOpen(actor, plan, on))
  }

  /** A plan that is no more closes to everybody, and of it nothing is noted again. */
  function announce(key: PlanKey, now: Plan | null = log.plan(key)): void {
    const closed = { plan: now && key, what: 'follow closed', from: 'stream' } as const
    followers.announce(
      key,
      (actor) => see(askerAt(actor, log, clock.now()), now),
      (actor) => note({ actor, outcome: 'refused', ...closed }),
    )
  }

  function announceAll(): void {
    eachInTurn(followers.keys(), (key) => announce(key))
  }

  /** To be called within what is on disk together, so that no write is without its line in the access log. */
  function take(actor: Asker, key: PlanKey, operations: readonly Sent[], from: From): Done {
    const done = writeOperations({ log, clock, largest }, actor, key, operations)
    note({ actor, plan: key, what: 'write', from, outcome: outcomeOf(done.answer) })
    return done
  }

  function tellWritten(key: PlanKey, done: readonly Done[]): void {
    const last = done.findLast(({ plan }) => plan !== null)
    if (!last?.plan) return
    announce(key, last.plan)
    written(key)
  }
  const writeSoon = createWriteRoom({ log, announce: tellWritten, turns })

  return {
    families(actor) {
      const rows = plansOf(actor).flatMap((plan) => {
        const view = see(actor, plan)
        const framework = view && frameworkOf(view.findings.framework)
        return view && framework ? [caseloadRow(view, framework)] : []
      })
      const outcome = mayListFamilies(actor) ? 'allowed' : 'refused'
      const plans = rows.map(({ key }) => key)
      note({ actor, plan: null, what: 'families', from: 'page', outcome, plans })
      return rows
    },

    view(actor, key, from) {
      const view = see(actor, log.plan(key))
      note({ actor, plan: key, what: 'plan', from, outcome: view ? 'allowed' : 'refused' })
      return view
    },

    open(actor, opening) {
      const what = 'open plan'
      if (!mayOpenNewPlan(actor)) {
        note({ actor, plan: null, what, from: 'page', outcome: 'refused' })
        return { kind: 'not-allowed', why: 'Only a practitioner opens a plan.' }
      }
      const on = clock.today()
      const lead = log.directory.find(actor.oid)
      if (!lead) {
        note({ actor, plan: null, what, from: 'page', outcome: 'refused' })
        return { kind: 'not-allowed', why: 'You are not in the directory: ask an administrator.' }
      }
      const faults = faultsOfOpening(opening, on)
      if (faults.length > 0) {
        note({ actor, plan: null, what, from: 'page', outcome: 'faulty' })
        return { kind: 'faulty', faults }
      }
      const key = makeId()
      const reference = log.nextReference()
      const ids = { plan: makeId(), lead: makeId() }
      const at = clock.now().toISOString()
      const { events } = planFrom(opening, { lead, on, at, key, ids, reference })
      if (log.append(key, 0, events) !== 'appended') throw new Error('a new key was in use')
      note({ actor, plan: key, what, from: 'page', outcome: 'allowed' })
      written(key)
      return { kind: 'opened', key, reference }
    },

    write(actor, key, operations, from) {
      const done = log.together(() => take(actor, key, operations, from))
      tellWritten(key, [done])
      return done.answer
    },

    async writeSoon(actor, key, operations, from) {
      const done = await writeSoon(key, () => take(actor, key, operations, from))
      return done.answer
    },

    follow(actor, key, tell) {
      const view = see(actor, log.plan(key))
      note({
        actor,
        plan: key,
        what: 'follow',
        from: 'stream',
        outcome: view ? 'allowed' : 'refused',
      })
      if (!view) return null
      const follower: Follower = { actor, key, tell }
      followers.join(follower, view)
      tell(view)
      const stopWatching = watchEnds({ log, clock, later }, actor.oid, key, () => announce(key))
      return () => {
        stopWatching()
        if (!followers.leave(follower)) return
        note({ actor, plan: key, what: 'follow ended', from: 'stream', outcome: 'allowed' })
      }
    },

    way(actor, key, since, after, before) {
      const asker = askerAt(actor, log, clock.now())
      return wayBetween({ log, clock }, asker, { key, since, after, before })
    },

    dayMoved: announceAll,
    directoryChanged: announceAll,
    changed: (key) => announce(key),
    disposed: (key) => announce(key),
  }
}

/** What was asked for as a plan may be any text; only what could be a key is kept. */
const isKey = (text: string): boolean => /^[\w-]{1,64}$/.test(text)

function outcomeOf({ kind }: Written): AccessRow['outcome'] {
  if (kind === 'written') return 'allowed'
  return kind === 'faulty' ? 'faulty' : 'refused'
}
