import type { Day } from '../../../rules/calendar.ts'
import type { Prompt, PromptKey } from '../../log/prompts.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Workers } from '../sign-in/placed.ts'
import { dueReviewOf } from './due-review.ts'
import { actorInChat, leadOn } from './person-in-chat.ts'
import { isStillOpen, questionFor } from './question.ts'

/** What a day brings to the prompts of one plan. */
export interface PromptsDue {
  readonly ask: PromptKey | null
  readonly withdraw: readonly Prompt[]
}

/**
 * The prompt a plan's lead professional is to get on the day, and those of its prompts that nobody need answer any more.
 * One question is asked for one review: a question that has reached somebody is not changed, and once it is answered the
 * review asks no further. A question not sent yet makes way for a better one when a judgement would no longer move it.
 */
export function promptsDue(
  plan: Plan,
  prompts: readonly Prompt[],
  tenantId: string,
  on: Day,
  workers: Workers,
): PromptsDue {
  const open = prompts.filter(({ state }) => state !== 'answered' && state !== 'withdrawn')
  const oid = leadOn(plan, on)
  const review = dueReviewOf(plan, on)
  if (!review || oid === null) return { ask: null, withdraw: open }

  const lead = actorInChat(plan, { tenantId, oid }, on, workers)
  const isOfReview = ({ kind, point, due }: Prompt) =>
    kind === 'review' && point === review.point && due === review.due
  const isAnswered = prompts.some((one) => isOfReview(one) && one.state === 'answered')
  const stands = (one: Prompt) =>
    !isAnswered &&
    isOfReview(one) &&
    one.oid === oid &&
    (one.state !== 'due' || isStillOpen(plan, lead, on, one.about))
  const standing = open.filter(stands)
  const withdraw = open.filter((one) => !standing.includes(one))
  if (isAnswered || standing.length > 0) return { ask: null, withdraw }

  const about = questionFor(plan, lead, on, prompts)
  if (about === null) return { ask: null, withdraw }
  const { point, due } = review
  return { ask: { kind: 'review', plan: plan.key, point, due, about, oid }, withdraw }
}
