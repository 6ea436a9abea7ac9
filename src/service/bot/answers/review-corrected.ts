import type { ReviewTyped } from '../../../cards/review-prompt.ts'
import type { ReviewAnswerGiven } from '../../../cards/review-view.ts'
import { verbs } from '../../../cards/verbs.ts'
import { cardAnswer } from './card-answer.ts'
import type { PromptAnswers } from './prompt-answers.ts'
import { reviewSent } from './review-answers.ts'

const verb = verbs.reviewCorrected

/** Send, on a review's question that was drawn again to be put right. */
export const reviewCorrected = ({
  correct,
  again,
}: PromptAnswers<ReviewAnswerGiven, ReviewTyped>) =>
  cardAnswer({ verb, read: reviewSent, act: (actor, sent) => correct(verb, actor, sent), again })
