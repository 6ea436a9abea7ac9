import type { Card } from '../../cards/card.ts'
import { noLongerYours } from '../../cards/no-longer-yours.ts'
import { reviewAlreadyAnswered, reviewAnswered } from '../../cards/review-answered.ts'
import { reviewPrompt } from '../../cards/review-prompt.ts'
import { reviewWithdrawn } from '../../cards/review-withdrawn.ts'
import { kindOfError, type BotLog } from './bot-log.ts'
import type { ReviewActor, ReviewDesk } from './review-desk.ts'
import { readReviewSubmission, requestIdOf, type ReviewSubmission } from './review-submission.ts'
import { notSent, unknownButton } from './words.ts'

/** What the person sees in place of the prompt, or beside it; `lasting` is the card to keep in the chat for good. */
export type ReviewReply =
  | { readonly kind: 'card'; readonly card: Card; readonly lasting: Card | null }
  | { readonly kind: 'text'; readonly text: string }

/**
 * Takes what a card sent and answers with the next card. Nothing the card says of its reader is believed; a missing or
 * unknown answer is refused here too, since only the client enforces `isRequired`. Never throws: whatever fails, the
 * words typed stay on the screen.
 */
export async function answerReview(
  actor: ReviewActor | null,
  sent: unknown,
  reviews: ReviewDesk,
  log: BotLog,
): Promise<ReviewReply> {
  const submission = readReviewSubmission(sent)
  if (!submission) return { kind: 'text', text: unknownButton }
  if (!actor) return shown(noLongerYours(submission.typed.note))
  try {
    return await decided(actor, submission, reviews)
  } catch (error) {
    log.note('bot.review.failed', { kind: kindOfError(error) })
    return await drawnAgain(
      actor,
      submission,
      ['Something went wrong here. Try again.'],
      reviews,
    ).catch(() => ({ kind: 'text', text: notSent }))
  }
}

async function decided(
  actor: ReviewActor,
  submission: ReviewSubmission,
  reviews: ReviewDesk,
): Promise<ReviewReply> {
  const { promptId, answer, note, faults, typed } = submission
  if (!answer || faults.length > 0) return drawnAgain(actor, submission, faults, reviews)

  const requestId = requestIdOf(actor, submission)
  const outcome = await reviews.answer({ actor, promptId, answer, note, requestId })
  switch (outcome.kind) {
    case 'recorded':
      return settled(reviewAnswered(outcome.answered))
    case 'already-answered':
      return closed(reviewAlreadyAnswered, outcome.answered, note)
    case 'invalid':
      return shown(reviewPrompt(outcome.prompt, { faults: outcome.faults, typed }))
    case 'withdrawn':
      return closed(reviewWithdrawn, outcome.subject, note)
    case 'not-yours':
    case 'no-such-prompt':
      return shown(noLongerYours(note))
  }
}

async function drawnAgain(
  actor: ReviewActor,
  { promptId, typed }: ReviewSubmission,
  faults: readonly string[],
  reviews: ReviewDesk,
): Promise<ReviewReply> {
  const found = await reviews.find(actor, promptId)
  switch (found.kind) {
    case 'open':
      return shown(reviewPrompt(found.prompt, { faults, typed }))
    case 'answered':
      return closed(reviewAlreadyAnswered, found.answered, typed.note)
    case 'withdrawn':
      return closed(reviewWithdrawn, found.subject, typed.note)
    case 'not-yours':
    case 'no-such-prompt':
      return shown(noLongerYours(typed.note))
  }
}

/** A note given back stays on the screen until its writer has read it, so the kept card is not drawn over it. */
function closed<View>(
  draw: (view: View, note: string | null) => Card,
  view: View,
  note: string | null,
): ReviewReply {
  return note ? shown(draw(view, note)) : settled(draw(view, null))
}

function settled(card: Card): ReviewReply {
  return { kind: 'card', card, lasting: card }
}

function shown(card: Card): ReviewReply {
  return { kind: 'card', card, lasting: null }
}
