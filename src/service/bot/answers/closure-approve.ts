import { verbs } from '../../../cards/verbs.ts'
import { cardAnswer } from './card-answer.ts'
import { closureSent, type ClosureAnswers } from './closure-answers.ts'

/** Approve, on a closure that was asked for: asks once more. */
export const closureApprove = ({ askApproval }: Pick<ClosureAnswers, 'askApproval'>) =>
  cardAnswer({
    verb: verbs.closureApprove,
    read: closureSent,
    act: askApproval,
    again: askApproval,
  })
