import type { PromptKind } from '../../../log/prompts.ts'
import type { ReviewDesk } from '../review-desk.ts'
import type { UpdateDesk } from '../update-desk.ts'
import type { ClosureChatDesk } from '../closure-desk.ts'
import type { CardAnswer } from './card-answer.ts'
import { closureAnswers } from './closure-answers.ts'
import { closureApprove } from './closure-approve.ts'
import { closureApproved } from './closure-approved.ts'
import { closureReturn } from './closure-return.ts'
import { closureReturned } from './closure-returned.ts'
import { promptAnswers } from './prompt-answers.ts'
import { reviewAnswer } from './review-answer.ts'
import { reviewCards } from './review-answers.ts'
import { reviewCorrect } from './review-correct.ts'
import { reviewCorrected } from './review-corrected.ts'
import { show } from './show.ts'
import { updateAnswer } from './update-answer.ts'
import { updateCards } from './update-answers.ts'
import { updateCorrect } from './update-correct.ts'
import { updateCorrected } from './update-corrected.ts'

/** Where what cards send is taken. */
export interface AnswerDesks {
  readonly reviews: ReviewDesk
  readonly updates: UpdateDesk
  readonly closures: ClosureChatDesk
  /** What a prompt is for; null where there is none of the id. */
  readonly kindOf: (promptId: string) => PromptKind | null
}

/** Every button of our cards by its verb, pressed in a new client or an old one. A verb that is not here is of no card of ours. */
export function cardAnswers({
  reviews,
  updates,
  closures,
  kindOf,
}: AnswerDesks): ReadonlyMap<string, CardAnswer> {
  const review = promptAnswers(reviewCards, reviews)
  const update = promptAnswers(updateCards, updates)
  const closure = closureAnswers(closures)
  const answers = [
    show({ review, update, closure }, kindOf),
    reviewAnswer(review),
    reviewCorrect(review),
    reviewCorrected(review),
    updateAnswer(update),
    updateCorrect(update),
    updateCorrected(update),
    closureApprove(closure),
    closureApproved(closure),
    closureReturn(closure),
    closureReturned(closure),
  ]
  return new Map(answers.map((answer) => [answer.verb, answer]))
}
