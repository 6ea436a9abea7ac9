import { z } from 'zod'
import { reviewAlreadyAnswered, reviewAnswered } from '../../../cards/review-answered.ts'
import { reviewCorrectionCard } from '../../../cards/review-correction.ts'
import { reviewPrompt, type ReviewTyped } from '../../../cards/review-prompt.ts'
import {
  answerWords,
  reviewAnswers,
  type ReviewAnswerGiven,
  type ReviewAnsweredView,
  type ReviewPromptView,
  type ReviewSubject,
} from '../../../cards/review-view.ts'
import { reviewWithdrawn } from '../../../cards/review-withdrawn.ts'
import type { CardSet } from './card-set.ts'
import type { AnswerSent } from './prompt-answers.ts'
import { textIn, typedNote } from './typed.ts'

/** The cards of a review prompt. */
export const reviewCards: CardSet<
  ReviewPromptView,
  ReviewAnsweredView,
  ReviewSubject,
  ReviewAnswerGiven,
  ReviewTyped
> = {
  open: reviewPrompt,
  correcting: reviewCorrectionCard,
  done: reviewAnswered,
  already: reviewAlreadyAnswered,
  past: reviewWithdrawn,
}

/** What the Send button of a review's question sends, judged input by input. */
export const reviewSent = z
  .object({
    promptId: z.string().min(1).max(200),
    answer: z.unknown().optional(),
    note: z.unknown().optional(),
  })
  .transform((sent): AnswerSent<ReviewAnswerGiven, ReviewTyped> => {
    const answer = reviewAnswers.find((known) => known === sent.answer) ?? null
    const note = textIn(sent.note)
    return {
      promptId: sent.promptId,
      chosen: answer && answerWords[answer],
      sent: answer ? { answer } : {},
      texts: note === null ? [] : [typedNote(note)],
      given: answer && { answer, note },
      faults: answer ? [] : ['Choose an answer.'],
      typed: { answer, note },
    }
  })
