import type { Day } from '../../rules/calendar.ts'
import { send, turnTo } from './buttons.ts'
import { card, type Card } from './card.ts'
import { heading, notice, sentence } from './elements.ts'
import { reviewInputs } from './review-inputs.ts'
import type { ReviewRefusal } from './review-prompt.ts'
import {
  answerWords,
  reviewTitle,
  type ReviewAnswerGiven,
  type ReviewPromptView,
} from './review-view.ts'
import { verbs } from './verbs.ts'
import { writtenDay } from './written-day.ts'

/** What was told first. `note` is null where whoever corrects did not write it: nobody's words are shown to another. */
export interface ReviewTold {
  readonly answer: ReviewAnswerGiven
  readonly note: string | null
  readonly on: Day
}

/** The review's question again, filled with what was told; after a refusal, with what was typed instead. */
export function reviewCorrectionCard(
  view: ReviewPromptView,
  told: ReviewTold,
  refusal?: ReviewRefusal,
): Card {
  const { promptId } = view
  return card(
    [
      heading(reviewTitle(view)),
      ...(refusal ? [notice('Not sent. Your words are still here.', refusal.faults)] : []),
      sentence(
        `The answer on ${writtenDay(told.on)} was “${answerWords[told.answer]}”. It stays in the history.`,
      ),
      ...reviewInputs(view, refusal?.typed ?? told),
    ],
    [
      send('Send', { action: verbs.reviewCorrected, promptId }),
      turnTo('Cancel', { action: verbs.show, promptId }),
    ],
  )
}

/** The text that goes with the card where a client shows one. */
export function reviewCorrectionSummary(view: ReviewPromptView): string {
  return `${reviewTitle(view)}, correction`
}
