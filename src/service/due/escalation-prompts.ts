import { later, type Day } from '../../../rules/calendar.ts'
import type { ReviewFinding } from '../../../rules/findings.ts'
import type { Prompt } from '../../log/prompts.ts'
import { membersOn } from '../prompts/person-in-chat.ts'
import {
  aboutReview,
  againToday,
  isOpen,
  isPut,
  sinceOf,
  type Changes,
  type DueIn,
} from './changes.ts'
import { londonTimeOf } from './london.ts'
import { promptsOfReview } from './prompts-of-review.ts'
import { isAnswered } from './update-prompts.ts'
import { workingDaysAfter } from './working-days.ts'

/** How many working days a lead has before the manager is told: a setting of ours. */
export const escalationDays = 5

/**
 * Whether the team's manager is to be told that a review is late and unanswered, once for each review, and which of those told
 * need do nothing any more. Of several managers it is the one first entered. A team without a manager has nobody to be told: the
 * plan is shown to nobody outside it, and it is looked at again each day.
 */
export function escalationPrompts(due: DueIn): Changes {
  const { plan, on } = due
  const { ofKind: told, open, past, review } = promptsOfReview(due, 'escalation')
  if (!review || isAnswered(due, review)) return { ask: [], withdraw: past }

  const isOfReview = aboutReview(review)
  const managers = membersOn(plan, on).filter(({ role }) => role === 'manager')
  const stands = (one: Prompt) => isOfReview(one) && managers.some(({ oid }) => oid === one.oid)
  const withdraw = past.filter((one) => !stands(one))
  const first = escalationDay(due, review)
  const isTold = told.some((one) => isOfReview(one) && (isPut(one) || (isOpen(one) && stands(one))))
  const [manager] = managers
  if (on < first || isTold || !manager) {
    const standing = on < first ? [] : open.filter(stands)
    return { ask: againToday(standing, on), withdraw }
  }
  const { point, due: day } = review
  const key = {
    kind: 'escalation',
    plan: plan.key,
    point,
    due: day,
    about: '',
    oid: manager.oid,
  } as const
  return { ask: [{ key, since: sinceOf(first, due) }], withdraw }
}

/**
 * The first day on which a manager is told of a review: so many working days after the later of its due day and the day on which
 * the lead's card left, or was to leave and could not.
 */
export function escalationDay({ prompts }: Pick<DueIn, 'prompts'>, review: ReviewFinding): Day {
  const asked = prompts.findLast(
    (one) => one.kind === 'review' && isOpen(one) && aboutReview(review)(one),
  )
  const put = asked ? londonTimeOf(new Date(asked.leftAt ?? asked.askedAt)).day : review.due
  return workingDaysAfter(later(review.due, put), escalationDays)
}
