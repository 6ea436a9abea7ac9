import type { OpeningRequest } from '../../api/schemas.ts'
import type { AccessRow } from '../../log/access.ts'
import type { Actor } from '../../plan/actor.ts'
import type { CaseloadRow } from '../../plan/caseload.ts'
import type { Fault, Operation } from '../../plan/operation.ts'
import type { PlanKey } from '../../plan/record.ts'
import type { PlanView } from '../../plan/view.ts'

export type From = AccessRow['from']

/** What became of operations; `seq` is the number of the last event they are in the plan as. */
export type Written =
  | { readonly kind: 'written'; readonly seq: number }
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
  families(actor: Actor): CaseloadRow[]
  /** The agencies an actor works for in the teams of their families, each once. */
  agencies(actor: Actor): string[]
  /** The plan as the actor may see it today; null where for them there is no such plan. */
  view(actor: Actor, key: PlanKey, from: From): PlanView | null
  open(actor: Actor, opening: OpeningRequest): Opened
  /** All or none, in this order; faults have paths like `operations[0].fields.on`. An operation written before is not written again. */
  write(actor: Actor, key: PlanKey, operations: readonly Operation[], from: From): Written
  /**
   * Tells `tell` the view now and after each change until the returned function is called; null where for the actor there
   * is no such plan. Told null once, and nothing after, when the plan closes to them.
   */
  follow(actor: Actor, key: PlanKey, tell: (view: PlanView | null) => void): (() => void) | null
  /** The day moved: every follower's view is made anew. */
  dayMoved(): void
}
