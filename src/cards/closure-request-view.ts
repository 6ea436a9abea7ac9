import type { Day } from '../../rules/calendar.ts'

/** Where a family goes from here. */
export type ClosureMove = 'step-down' | 'step-up' | 'ended' | 'moved'

/** What the family says to closing. */
export type FamilyAgrees = 'agrees' | 'partly' | 'does-not' | 'not-asked'

/** One thing the framework or the council asks of a closure; `citation` is where it is written. */
export interface ClosureCondition {
  readonly words: string
  readonly holds: boolean
  readonly citation: string
}

/** A closure that waits for a manager's decision. */
export interface ClosureView {
  readonly promptId: string
  readonly planNumber: string
  /** The day on which it was asked for. */
  readonly asked: Day
  readonly askedBy: string
  /** The day on which the plan is to close. */
  readonly closing: Day
  readonly counts: {
    readonly met: number
    readonly outstanding: number
    readonly proofLater: number
    readonly total: number
  }
  readonly conditions: readonly ClosureCondition[]
  /** Where outcomes are outstanding: whether whoever asks has said why. The reason itself is read in the plan. */
  readonly unmetReasonGiven: boolean
  readonly familyAgrees: FamilyAgrees
  readonly move: ClosureMove
  readonly mayApprove: boolean
  /** Why not, in our own words; empty where it may be approved. */
  readonly whyNot: readonly string[]
  /** Of the plan and findings that are approved; the first 12 characters are shown. */
  readonly hash: string
  readonly checklistLink: string
}

/** What went wrong with a decision, and the reason that had been typed. */
export interface ClosureRefusal {
  readonly faults: readonly string[]
  readonly reason: string | null
}
