import type { UpdateAnswerGiven } from '../../../cards/update-answers.ts'
import type { UpdateTyped } from '../../../cards/update-request-view.ts'
import { verbs } from '../../../cards/verbs.ts'
import { cardAnswer } from './card-answer.ts'
import type { PromptAnswers } from './prompt-answers.ts'
import { updateSent } from './update-answers.ts'

const verb = verbs.updateCorrected

/** Send, on an update's question that was drawn again to be put right. */
export const updateCorrected = ({
  correct,
  again,
}: PromptAnswers<UpdateAnswerGiven, UpdateTyped>) =>
  cardAnswer({ verb, read: updateSent, act: (actor, sent) => correct(verb, actor, sent), again })
