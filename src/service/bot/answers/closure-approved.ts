import { verbs } from '../../../cards/verbs.ts'
import { cardAnswer } from './card-answer.ts'
import { closureSent, type ClosureAnswers } from './closure-answers.ts'

/** Approve, on the card that asks once more. */
export const closureApproved = ({
  approve,
  askApproval,
}: Pick<ClosureAnswers, 'approve' | 'askApproval'>) =>
  cardAnswer({
    verb: verbs.closureApproved,
    read: closureSent,
    act: (actor, sent) => approve(verbs.closureApproved, actor, sent),
    again: askApproval,
  })
