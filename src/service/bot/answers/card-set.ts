import type { Day } from '../../../../rules/calendar.ts'
import type { Card } from '../../../cards/card.ts'
import type { NotRecorded } from '../../../cards/elements.ts'

/** What went wrong with an answer, and what had been put in. */
export interface Refusal<Typed> {
  readonly faults: readonly string[]
  readonly typed: Typed
}

/** What was told before, to be put right. */
export interface Told<Answer> {
  readonly answer: Answer
  readonly note: string | null
  readonly on: Day
}

/** The cards of one kind of prompt, one for each state it can be in. */
export interface CardSet<Open, Done, Past, Answer, Typed> {
  readonly open: (view: Open, refusal?: Refusal<Typed>) => Card
  readonly correcting: (view: Open, told: Told<Answer>, refusal?: Refusal<Typed>) => Card
  readonly done: (view: Done) => Card
  /** Somebody else's answer stands, or it is too late to put one right; what was typed is given back. */
  readonly already: (view: Done, typed: NotRecorded) => Card
  readonly past: (view: Past, typed: NotRecorded) => Card
}
