import { verbs } from '../../../cards/verbs.ts'
import { cardAnswer } from './card-answer.ts'
import { closureSent, type ClosureAnswers } from './closure-answers.ts'

/** Send back, on a closure that was asked for: asks why. */
export const closureReturn = ({ askReason }: Pick<ClosureAnswers, 'askReason'>) =>
  cardAnswer({
    verb: verbs.closureReturn,
    read: closureSent,
    act: (actor, sent) => askReason(actor, sent),
    again: (actor, sent) => askReason(actor, sent),
  })
