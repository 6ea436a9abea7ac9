import type {
  ReviewAnswerGiven,
  ReviewAnsweredView,
  ReviewPromptView,
  ReviewSubject,
} from '../../cards/review-view.ts'
import type { AnswerDesk, AnswerRequest, Answered, ChatActor, Found } from './answer-desk.ts'

export type ReviewActor = ChatActor

/** One answer to a review prompt. */
export type ReviewAnswerRequest = AnswerRequest<ReviewAnswerGiven>

export type ReviewAnswer = Answered<ReviewPromptView, ReviewAnsweredView, ReviewSubject>

/** A prompt as this actor may see it now. */
export type ReviewPromptFound = Found<
  ReviewPromptView,
  ReviewAnsweredView,
  ReviewSubject,
  ReviewAnswerGiven
>

/** Where answers to review prompts are taken. */
export interface ReviewDesk extends AnswerDesk<
  ReviewPromptView,
  ReviewAnsweredView,
  ReviewSubject,
  ReviewAnswerGiven
> {
  /** Somebody's chat was opened, and whatever may have stood in an earlier one is gone: what is open is asked again. */
  chatOpened(actor: ReviewActor): Promise<void>
}
