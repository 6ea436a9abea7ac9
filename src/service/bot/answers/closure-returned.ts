import { verbs } from '../../../cards/verbs.ts'
import { cardAnswer } from './card-answer.ts'
import { closureSent, type ClosureAnswers } from './closure-answers.ts'

/** Send back, on the card with the reason. */
export const closureReturned = ({
  sendBack,
  askReason,
}: Pick<ClosureAnswers, 'sendBack' | 'askReason'>) =>
  cardAnswer({
    verb: verbs.closureReturned,
    read: closureSent,
    act: (actor, sent) => sendBack(verbs.closureReturned, actor, sent),
    again: (actor, sent, faults) => askReason(actor, sent, faults),
  })
