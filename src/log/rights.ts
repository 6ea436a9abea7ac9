import type { Day } from '../../rules/calendar.ts'
import type { PlanKey } from '../plan/record.ts'
import type { DisposalProposal } from '../plan/rights/disposal-proposal.ts'
import type { Subject } from '../plan/rights/item.ts'
import type { ItemDecision } from '../plan/rights/redaction-queue.ts'

/** A request by somebody to be given what a plan holds about them, as this family's manager entered it. */
export interface SubjectRequest {
  readonly id: string
  readonly plan: PlanKey
  readonly subject: Subject
  readonly asked: Day
  readonly by: string
  readonly extended: { readonly why: string; readonly on: Day } | null
  /** The first day a bundle was made on; null where none was. */
  readonly answered: Day | null
}

/** Requests of people to be told what is held about them, and what was decided on each item. All of it goes with its plan. */
export interface SubjectAccessStore {
  /** Keeps a request and gives its id. */
  open(request: Pick<SubjectRequest, 'plan' | 'subject' | 'asked' | 'by'>): string
  find(plan: PlanKey, id: string): SubjectRequest | null
  /** Of one plan, in the order they were entered. */
  ofPlan(plan: PlanKey): SubjectRequest[]
  /** False where it had been given longer before. */
  extend(plan: PlanKey, id: string, why: string, on: Day): boolean
  /** The first day stands. */
  answered(plan: PlanKey, id: string, on: Day): void
  /** Decisions are only ever added; together or not at all. */
  decide(plan: PlanKey, id: string, decisions: readonly ItemDecision[]): void
  /** In the order they were made. */
  decisions(plan: PlanKey, id: string): ItemDecision[]
}

/** Why nothing of a plan may be disposed of, by whom and since when. */
export interface LegalHold {
  readonly why: string
  readonly by: string
  readonly at: string
}

export interface HoldStore {
  /** The hold on a plan; null where there is none. */
  on(plan: PlanKey): LegalHold | null
  /** False where there is one already, which stands. */
  set(plan: PlanKey, hold: LegalHold): boolean
  /** False where there was none. The hold and its end stay on record as long as the plan does. */
  lift(plan: PlanKey, why: string, by: string, at: string): boolean
}

export interface Proposed extends DisposalProposal {
  readonly plan: PlanKey
}

/** What is left of a plan that was disposed of: the SHA-256 of its key in hexadecimal, the day, and the two people. */
export interface Tombstone {
  readonly keyHash: string
  readonly on: Day
  readonly proposedBy: string
  readonly confirmedBy: string
}

/** How plans end. */
export interface DisposalStore {
  /** The proposal on a plan, in place of any before it. */
  propose(proposed: Proposed): void
  withdraw(plan: PlanKey): void
  proposalOn(plan: PlanKey): Proposed | null
  proposals(): Proposed[]
  /**
   * Takes away for good everything the log holds of a plan, and leaves a tombstone. Its list rows wait in `removals`. When it
   * returns, nothing of the plan stands in the log's file nor in those beside it. False where there is no such plan.
   */
  dispose(plan: PlanKey, by: Omit<Tombstone, 'keyHash'>, at: string): boolean
  /** The plans whose list rows have still to be removed, the longest waiting first. */
  removals(): PlanKey[]
  /** No row of the plan is in any list any more. */
  removed(plan: PlanKey): void
  tombstones(): Tombstone[]
  /** Whether a plan of this key was disposed of; none is ever opened under it again. */
  isDisposed(plan: PlanKey): boolean
  /** Disposes once more of whatever these tombstones name, as a log that was restored from an older copy must; says how many plans that were. */
  applyTombstones(tombstones: readonly Tombstone[], at: string): number
}

/** What people may ask of what is held about them, and how it ends. */
export interface Rights {
  readonly subjectAccess: SubjectAccessStore
  readonly holds: HoldStore
  readonly disposals: DisposalStore
}
