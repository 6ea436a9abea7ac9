import type { Day } from '../../rules/calendar.ts'
import type { PlanKey } from '../plan/record.ts'

/**
 * What a prompt is for. `review`: the lead's word at a review; `update`: a team member's before one; `escalation`: the manager
 * is told that a review is late; `digest`: a week in a few lines; `closure`: the manager decides; `closure-told`: whoever asked
 * hears of it; `watch`: what came of the proof after closure.
 */
export const promptKinds = [
  'review',
  'update',
  'escalation',
  'digest',
  'closure',
  'closure-told',
  'watch',
] as const
export type PromptKind = (typeof promptKinds)[number]

/** What makes a prompt the same prompt: put once, whatever restarts or nights were missed. */
export interface PromptKey {
  readonly kind: PromptKind
  /** Empty in a digest, which is of no one plan. */
  readonly plan: PlanKey
  readonly point: string
  readonly due: Day
  /** The ref that is asked about; empty where there is none. */
  readonly about: string
  readonly oid: string
}

/** When a prompt may be sent. */
export interface PromptTimes {
  /** Not before this instant, in ISO 8601. */
  readonly notBefore?: string
  /** The day from which it was to be sent, where nobody looked then; absent: the day it was put there. */
  readonly since?: Day
}

/**
 * A card for one person in chat. `due`: to be sent; `sending`: a send may have left; `sent`: delivered as `activity`, which
 * is null where only that is known; `inbox`: never sent, because its time passed while nothing could be, and open in the inbox
 * alone; `answered`: answered and written; `withdrawn`: no longer needed. `leftAt` is when it was last handed to Teams.
 */
export interface Prompt extends PromptKey {
  readonly id: string
  readonly state: 'due' | 'sending' | 'sent' | 'inbox' | 'answered' | 'withdrawn'
  readonly askedAt: string
  readonly since: Day
  readonly notBefore: string | null
  readonly leftAt: string | null
  readonly conversation: string | null
  readonly activity: string | null
  readonly answer: string | null
  readonly answeredBy: string | null
  readonly answeredAt: string | null
}

export interface PromptOutbox {
  /** Adds the prompt unless one of the same key is there; says whether it was new. One that was taken back before it ever left is put again, and one that waits for a later day is brought forward. */
  ask(key: PromptKey, at: string, times?: PromptTimes): boolean
  find(id: string): Prompt | null
  ofPlan(plan: PlanKey): Prompt[]
  /** What still asks a person something: neither answered nor withdrawn, oldest first. */
  openTo(oid: string): Prompt[]
  inState(state: Prompt['state'], limit: number): Prompt[]
  /** It is about to leave; `at` is the instant. */
  sending(id: string, conversation: string, at: string): void
  sent(id: string, activity: string): void
  /** The receiver has it, and as what is not known. */
  arrived(id: string): void
  /** What was sent is known not to have arrived, or not to be where it was: it is due again. */
  unsent(id: string): void
  /** What is due on a day and may be sent at an instant to somebody whose chat is known, oldest first. */
  sendable(tenantId: string, on: Day, at: string): Prompt[]
  /** It is not sent any more and stands in the inbox alone. */
  keptInInbox(id: string): void
  /**
   * The same of everything but digests that is due and was to be sent before a day; says how many that were. Those whose day is
   * yet to come after `on`, as where a clock was wrong, are due again.
   */
  keptBefore(day: Day, on: Day): number
  /** False where it was answered before: the first answer stands. */
  answered(id: string, answer: string, by: string, at: string): boolean
  /** Puts an answer in place of the one that stood; false where another stands by now. Who answered, and when, stays. */
  corrected(id: string, before: string, answer: string): boolean
  withdrawn(id: string): void
}

/** Which plans have to be looked at for what is due in them, so that a look at all of them costs those alone. */
export interface PromptWatch {
  /** Plans that changed, or whose prompts did, since they were looked at; whose day has come; or that were looked at on a day yet to come. */
  toLookAt(on: Day): PlanKey[]
  /** The day a plan was last looked at, null where it never was. */
  lastLook(plan: PlanKey): Day | null
  /** It was looked at on a day, and before `next` nothing can become due unless something changes. */
  looked(plan: PlanKey, on: Day, next: Day): void
  /** The last Monday whose week was put together for everybody, null where none was. */
  lastDigest(): Day | null
  digested(monday: Day): void
}
