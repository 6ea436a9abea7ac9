import type { UpdateAnswerGiven } from '../../../cards/update-answers.ts'
import type { UpdateTyped } from '../../../cards/update-request-view.ts'
import { verbs } from '../../../cards/verbs.ts'
import { cardAnswer } from './card-answer.ts'
import type { PromptAnswers } from './prompt-answers.ts'
import { updateSent } from './update-answers.ts'

const verb = verbs.updateAnswer

/** Send, on a request for an update. */
export const updateAnswer = ({ answer, again }: PromptAnswers<UpdateAnswerGiven, UpdateTyped>) =>
  cardAnswer({ verb, read: updateSent, act: (actor, sent) => answer(verb, actor, sent), again })
