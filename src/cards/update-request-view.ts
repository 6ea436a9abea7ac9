import type { Day } from '../../rules/calendar.ts'
import type { About, LastTold } from './subject-view.ts'

/**
 * One question to somebody who holds a source: is it met, how far did they take part, is it better or worse, or where does
 * the asker's own team stand on a scale of 0 to 10.
 */
export interface UpdateAsk {
  readonly kind: 'judgement' | 'engagement' | 'change' | 'scale'
  readonly about: About
}

/** An update that is asked for before a review. */
export interface UpdateView {
  readonly promptId: string
  /** As "FP-1042". */
  readonly planNumber: string
  /** The point reviewed, as "3-month review". */
  readonly point: string
  readonly reviewDue: Day
  readonly asks: UpdateAsk
  readonly lastTold: LastTold | null
  readonly earliestMet: Day | null
  /** How many further questions wait for the same person before the same review. */
  readonly more: number
  /** Deep link to the outcome in the plan. */
  readonly planLink: string
  /** Asks for a child's own words too; only where it is clear without a name which child is meant. */
  readonly voice?: boolean
}

/** What was put into an update, just as it was left; null where nothing was. */
export interface UpdateTyped {
  readonly answer: string | null
  readonly note: string | null
  readonly voice?: string | null
  /** One of the plan's `voiceWays`. */
  readonly gathered?: string | null
}

/** What went wrong with an update, and what had been put in. */
export interface UpdateRefusal {
  readonly faults: readonly string[]
  readonly typed: UpdateTyped
}
