import { reviewAnswers } from '../../cards/review-view.ts'
import type {
  ReviewAnswerGiven,
  ReviewAnsweredView,
  ReviewPromptView,
  ReviewSubject,
} from '../../cards/review-view.ts'
import { answerWords } from '../../cards/review-view.ts'
import type { UpdateAnswerGiven } from '../../cards/update-answers.ts'
import type { Log } from '../../log/log.ts'
import { promptView, subjectOfPrompt } from '../prompts/prompt-view.ts'
import type { Showing } from './create-answer-desk.ts'

const reviewAnswerOf = (answer: UpdateAnswerGiven): ReviewAnswerGiven | null =>
  reviewAnswers.find((known) => known === answer) ?? null

/** Review prompts as the chat shows them. */
export const reviewShowing = (
  log: Pick<Log, 'prompts'>,
  origin: string,
): Showing<ReviewPromptView, ReviewAnsweredView, ReviewSubject, ReviewAnswerGiven> => ({
  kind: 'review',
  answerOf: reviewAnswerOf,
  open: ({ prompt, view }) => promptView(prompt, view, log.prompts.ofPlan(prompt.plan), origin),
  past: ({ prompt, view }) => subjectOfPrompt(prompt, view, origin),
  done({ prompt, view }, { name, on, answer, change, earlier }, isCorrectable) {
    const given = reviewAnswerOf(answer)
    if (!given) throw new Error('a review was answered as none is')
    const before = earlier.at(-1)
    const was = before && reviewAnswerOf(before.answer)
    return {
      ...subjectOfPrompt(prompt, view, origin),
      by: name,
      on,
      answer: given,
      change,
      ...(isCorrectable ? { correctAs: { promptId: prompt.id } } : {}),
      ...(before && was
        ? { isCorrection: true, before: { words: answerWords[was], on: before.on } }
        : {}),
    }
  },
})
