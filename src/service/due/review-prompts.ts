import { addDays } from '../../../rules/calendar.ts'
import type { Prompt } from '../../log/prompts.ts'
import { actorInChat, leadOn } from '../prompts/person-in-chat.ts'
import { isStillOpen, questionFor } from '../prompts/question.ts'
import { aboutReview, againToday, isPut, sinceOf, type Changes, type DueIn } from './changes.ts'
import { promptsOfReview } from './prompts-of-review.ts'
import { noticeDays } from './review-due.ts'

/**
 * The prompt a plan's lead professional is to get on the day, and those that nobody need answer any more. One question is
 * asked for one review: a question that has reached somebody is not changed, and once it is answered the review asks no
 * further. A question not sent yet makes way for a better one when a judgement would no longer move it.
 */
export function reviewPrompts(due: DueIn): Changes {
  const { plan, tenantId, on, workers } = due
  const { ofKind: prompts, open, past, review } = promptsOfReview(due, 'review')
  const oid = leadOn(plan, on)
  if (!review || oid === null) return { ask: [], withdraw: past }

  const lead = actorInChat(plan, { tenantId, oid }, on, workers)
  const isOfReview = aboutReview(review)
  const isAnswered = prompts.some((one) => isOfReview(one) && one.state === 'answered')
  const stands = (one: Prompt) =>
    !isAnswered &&
    isOfReview(one) &&
    one.oid === oid &&
    (isPut(one) || isStillOpen(plan, lead, on, one.about))
  const withdraw = past.filter((one) => !stands(one))
  const isLaterPut = prompts.some((one) => one.due > review.due && one.leftAt !== null)
  const standing = open.filter(stands)
  if (isAnswered || isLaterPut || standing.length > 0) {
    return { ask: againToday(standing, on), withdraw }
  }

  const about = questionFor(plan, lead, on, due.prompts)
  if (about === null) return { ask: [], withdraw }
  const key = {
    kind: 'review',
    plan: plan.key,
    point: review.point,
    due: review.due,
    about,
    oid,
  } as const
  return { ask: [{ key, since: sinceOf(addDays(review.due, -noticeDays), due) }], withdraw }
}
