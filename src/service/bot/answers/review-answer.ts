import type { ReviewTyped } from '../../../cards/review-prompt.ts'
import type { ReviewAnswerGiven } from '../../../cards/review-view.ts'
import { verbs } from '../../../cards/verbs.ts'
import { cardAnswer } from './card-answer.ts'
import type { PromptAnswers } from './prompt-answers.ts'
import { reviewSent } from './review-answers.ts'

const verb = verbs.reviewAnswer

/** Send, on a review prompt. */
export const reviewAnswer = ({ answer, again }: PromptAnswers<ReviewAnswerGiven, ReviewTyped>) =>
  cardAnswer({ verb, read: reviewSent, act: (actor, sent) => answer(verb, actor, sent), again })
