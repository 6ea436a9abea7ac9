import type { Day } from '../../rules/calendar.ts'
import type { PlanKey } from '../plan/record.ts'

/** What makes a prompt the same prompt: asked once, whatever restarts or nights were missed. */
export interface PromptKey {
  readonly plan: PlanKey
  readonly point: string
  readonly due: Day
  readonly about: string
  readonly oid: string
}

/**
 * A question put to one person in chat. `due`: to be sent; `sending`: a send may have left; `sent`: delivered as `activity`;
 * `answered`: answered and written; `withdrawn`: no longer needed.
 */
export interface Prompt extends PromptKey {
  readonly id: string
  readonly state: 'due' | 'sending' | 'sent' | 'answered' | 'withdrawn'
  readonly conversation: string | null
  readonly activity: string | null
  readonly answer: string | null
  readonly answeredBy: string | null
  readonly answeredAt: string | null
}

export interface PromptOutbox {
  /** Adds the prompt unless one of the same key is there; says whether it was new. */
  ask(key: PromptKey, at: string): boolean
  find(id: string): Prompt | null
  ofPlan(plan: PlanKey): Prompt[]
  inState(state: Prompt['state'], limit: number): Prompt[]
  sending(id: string, conversation: string): void
  sent(id: string, activity: string): void
  /** What was sent is known not to have arrived, or not to be where it was: it is due again. */
  unsent(id: string): void
  /** False where it was answered before: the first answer stands. */
  answered(id: string, answer: string, by: string, at: string): boolean
  withdrawn(id: string): void
}
