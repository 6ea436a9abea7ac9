import { addDays, type Day } from '../../../rules/calendar.ts'
import { headOf, textOf, type Plan } from '../../plan/plan.ts'
import { isOpen, type Changes, type DueIn } from './changes.ts'
import { closurePrompts, isWatched } from './closure-prompts.ts'
import { escalationPrompts } from './escalation-prompts.ts'
import { dueReviewOf, noticeDays, openReviewsOf } from './review-due.ts'
import { reviewPrompts } from './review-prompts.ts'
import { updatePrompts } from './update-prompts.ts'

/** What a day brings to a plan's prompts; before `next` nothing else can, unless the plan or one of its prompts changes. */
export interface DueNow extends Changes {
  readonly next: Day
}

/** All that is due in a plan on a day: about its reviews the lead's question, the team's and the manager's, and about its closure. */
export function dueInPlan(due: DueIn): DueNow {
  const toLead = reviewPrompts(due)
  const toManager = escalationPrompts(due)
  // A lead who is asked only now has the days of silence still before them.
  const escalated = toLead.ask.length > 0 ? { ...toManager, ask: [] } : toManager
  const each = [toLead, updatePrompts(due), escalated, closurePrompts(due)]
  return {
    ask: each.flatMap(({ ask }) => ask),
    withdraw: each.flatMap(({ withdraw }) => withdraw),
    next: nextLook(due),
  }
}

const never = '9999-12-31'

/** While a review is due, or something is watched after closure, each day may bring something; else the day on which one will be, or on which another is listed. */
function nextLook({ plan, prompts, on }: DueIn): Day {
  const isWaiting = prompts.some((one) => isOpen(one) && ofReviews.has(one.kind))
  if (dueReviewOf(plan, on) || isWaiting || isWatched(plan, on)) return addDays(on, 1)
  const reviews = openReviewsOf(plan, on)
  const begins = reviews
    .filter(({ state }) => state === 'upcoming')
    .map(({ due }) => addDays(due, -noticeDays))
  const listed = reviews.at(-1)
  return [...begins, ...(listed ? [addDays(listed.due, 1)] : []), ...closing(plan)]
    .filter((day) => day > on)
    .reduce((first, day) => (day < first ? day : first), never)
}

const ofReviews: ReadonlySet<string> = new Set(['review', 'update', 'escalation'])

function closing(plan: Plan): Day[] {
  const closed = textOf(headOf(plan), 'closed')
  return closed === '' ? [] : [closed]
}
