import type { Day } from '../../../rules/calendar.ts'
import type { VoiceWay } from '../../plan/codes.ts'

/** Who presses the button: from the validated activity, never from the card. */
export interface ChatActor {
  readonly tenantId: string
  readonly oid: string
}

/** One answer to one prompt. The same `requestId` may come again, because Teams repeats what it thinks was lost. */
export interface AnswerRequest<Answer> {
  readonly actor: ChatActor
  readonly promptId: string
  readonly answer: Answer
  /** Up to 2,000 characters, or null. */
  readonly note: string | null
  readonly requestId: string
  /** A child's own words, up to 2,000 characters; none where the prompt did not ask for them. */
  readonly voice?: { readonly words: string; readonly how: VoiceWay } | null
  /** Whose number on a scale it is; the team's where nothing is said. */
  readonly whose?: 'team' | 'family'
}

/**
 * What came of an answer. Repeating a recorded request gives `recorded` again; only another answer gives `already-answered`,
 * and so does a correction that is not theirs to make or comes after the review.
 */
export type Answered<Open, Done, Past> =
  | { readonly kind: 'recorded'; readonly answered: Done }
  | { readonly kind: 'already-answered'; readonly answered: Done }
  | { readonly kind: 'withdrawn'; readonly subject: Past }
  | { readonly kind: 'not-yours' }
  | { readonly kind: 'no-such-prompt' }
  | { readonly kind: 'invalid'; readonly prompt: Open; readonly faults: readonly string[] }

/** What was told, for whoever told it to put right; nobody else is given it. */
export interface ToldBefore<Open, Answer> {
  readonly prompt: Open
  readonly answer: Answer
  readonly note: string | null
  readonly on: Day
}

/** A prompt as this actor may see it now. */
export type Found<Open, Done, Past, Answer> =
  | { readonly kind: 'open'; readonly prompt: Open }
  | {
      readonly kind: 'answered'
      readonly answered: Done
      /** Null where they may not correct it. */
      readonly told: ToldBefore<Open, Answer> | null
    }
  | { readonly kind: 'withdrawn'; readonly subject: Past }
  | { readonly kind: 'not-yours' }
  | { readonly kind: 'no-such-prompt' }

/** Where answers of one kind are taken from the chat. It decides for itself whether the actor may answer. */
export interface AnswerDesk<Open, Done, Past, Answer> {
  answer(request: AnswerRequest<Answer>): Promise<Answered<Open, Done, Past>>
  /** Puts an answer right; that of a prompt still open is taken as an answer. */
  correct(request: AnswerRequest<Answer>): Promise<Answered<Open, Done, Past>>
  /** Read-only: draws a refused prompt again without trusting what the card says of itself. */
  find(actor: ChatActor, promptId: string): Promise<Found<Open, Done, Past, Answer>>
}
