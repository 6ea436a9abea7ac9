import type { Day } from '../../../rules/calendar.ts'
import type { ReviewFinding } from '../../../rules/findings.ts'
import type { Prompt } from '../../log/prompts.ts'
import { askIn } from '../answers/asked.ts'
import { actorInChat, membersOn, type Member } from '../prompts/person-in-chat.ts'
import {
  aboutReview,
  againToday,
  isOpen,
  isPut,
  sinceOf,
  type Changes,
  type DueIn,
} from './changes.ts'
import { promptsOfReview } from './prompts-of-review.ts'
import { wantedOf } from './wanted-of.ts'
import { workingDaysBefore } from './working-days.ts'

/** How many working days before a review its team is asked: a setting of ours. */
export const updateDays = 5

/** The most questions one person gets before one review, one after another: a setting of ours. */
export const mostUpdates = 3

/**
 * What the members of a team are to be asked before a review, and which of these questions nobody need answer any more: each gets
 * one at a time, the most needed of what they could supply, until the lead has answered or the review is held.
 */
export function updatePrompts(due: DueIn): Changes {
  const { plan, on } = due
  const { ofKind: updates, past, review } = promptsOfReview(due, 'update')
  if (!review || isAnswered(due, review)) return { ask: [], withdraw: past }

  const isOfReview = aboutReview(review)
  const withdraw = past.filter((one) => !isOfReview(one))
  const first = workingDaysBefore(review.due, updateDays)
  const members = membersOn(plan, on).filter(({ role }) => role === 'member')
  const gone = past.filter((one) => isOfReview(one) && !members.some(({ oid }) => oid === one.oid))
  if (on < first) return { ask: [], withdraw: [...withdraw, ...gone] }
  const each = members.map((member) =>
    forMember(due, {
      review,
      first,
      member,
      theirs: updates.filter((one) => isOfReview(one) && one.oid === member.oid),
    }),
  )
  return {
    ask: each.flatMap(({ ask }) => ask),
    withdraw: [...withdraw, ...gone, ...each.flatMap((one) => one.withdraw)],
  }
}

/** Everything about a review stops at the lead's first answer. */
export const isAnswered = ({ prompts }: Pick<DueIn, 'prompts'>, review: ReviewFinding): boolean =>
  prompts.some(
    (one) => one.kind === 'review' && one.state === 'answered' && aboutReview(review)(one),
  )

/** How many more questions would follow one, were it answered now. */
export function questionsAfter(prompt: Prompt, due: DueIn): number {
  const { plan, prompts, tenantId, on, workers } = due
  const { oid } = prompt
  const theirs = prompts.filter(
    (one) => one.kind === 'update' && one.oid === oid && aboutReview(prompt)(one),
  )
  const put = theirs.filter((one) => isPut(one) || one.id === prompt.id)
  const isDone = (ref: string) => put.some(({ about }) => askIn(about).ref === ref)
  const actor = actorInChat(plan, { tenantId, oid }, on, workers)
  return Math.min(mostUpdates - put.length, wantedOf(plan, actor, on, prompts, isDone).length)
}

interface Asking {
  readonly review: ReviewFinding
  readonly first: Day
  readonly member: Member
  readonly theirs: readonly Prompt[]
}

function forMember(due: DueIn, { review, first, member, theirs }: Asking): Changes {
  const { plan, tenantId, on, workers, prompts } = due
  const waiting = theirs.find(isOpen)
  if (waiting && isPut(waiting)) return { ask: [], withdraw: [] }
  const put = theirs.filter(isPut)
  if (!waiting && put.length >= mostUpdates) return { ask: [], withdraw: [] }
  const actor = actorInChat(plan, { tenantId, oid: member.oid }, on, workers)
  const isDone = (ref: string) => put.some(({ about }) => askIn(about).ref === ref)
  const wanted = wantedOf(plan, actor, on, prompts, isDone)
  if (waiting && wanted.includes(waiting.about)) {
    return { ask: againToday([waiting], on), withdraw: [] }
  }
  const withdraw = waiting ? [waiting] : []
  const [about] = wanted
  if (about === undefined) return { ask: [], withdraw }
  const { point, due: day } = review
  const key = { kind: 'update', plan: plan.key, point, due: day, about, oid: member.oid } as const
  return { ask: [{ key, since: sinceOf(first, due) }], withdraw }
}
