import type {
  ReviewAnswerGiven,
  ReviewAnsweredView,
  ReviewPromptView,
  ReviewSubject,
} from '../../cards/review-view.ts'

/** Who presses the button: from the validated activity, never from the card. */
export interface ReviewActor {
  readonly tenantId: string
  readonly oid: string
}

/** One answer to one prompt. The same `requestId` may come again, because Teams repeats what it thinks was lost. */
export interface ReviewAnswerRequest {
  readonly actor: ReviewActor
  readonly promptId: string
  readonly answer: ReviewAnswerGiven
  /** Up to 2,000 characters, or null. */
  readonly note: string | null
  readonly requestId: string
}

/** What came of an answer. Repeating a recorded request gives `recorded` again; only another answer gives `already-answered`. */
export type ReviewAnswer =
  | { readonly kind: 'recorded'; readonly answered: ReviewAnsweredView }
  | { readonly kind: 'already-answered'; readonly answered: ReviewAnsweredView }
  | { readonly kind: 'withdrawn'; readonly subject: ReviewSubject }
  | { readonly kind: 'not-yours' }
  | { readonly kind: 'no-such-prompt' }
  | {
      readonly kind: 'invalid'
      readonly prompt: ReviewPromptView
      readonly faults: readonly string[]
    }

/** A prompt as this actor may see it now. */
export type ReviewPromptFound =
  | { readonly kind: 'open'; readonly prompt: ReviewPromptView }
  | { readonly kind: 'answered'; readonly answered: ReviewAnsweredView }
  | { readonly kind: 'withdrawn'; readonly subject: ReviewSubject }
  | { readonly kind: 'not-yours' }
  | { readonly kind: 'no-such-prompt' }

/** Where answers from the chat are taken. It decides for itself whether the actor may answer. */
export interface ReviewDesk {
  answer(request: ReviewAnswerRequest): Promise<ReviewAnswer>
  /** Read-only: draws a refused prompt again without trusting what the card says of itself. */
  find(actor: ReviewActor, promptId: string): Promise<ReviewPromptFound>
  /** Somebody's chat was opened, and whatever may have stood in an earlier one is gone: what is open is asked again. */
  chatOpened(actor: ReviewActor): Promise<void>
}
