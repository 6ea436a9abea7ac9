import { openPlan, refreshed } from './buttons.ts'
import { card, type Card } from './card.ts'
import {
  asWritten,
  givenBack,
  hasWords,
  heading,
  notice,
  sentence,
  type NotRecorded,
} from './elements.ts'
import type { SupersededView } from './past-view.ts'
import { writtenDay } from './written-day.ts'

/** What replaces a question a colleague has answered: who and when, not what. Words just typed are given back. */
export function supersededCard(view: SupersededView, typed: NotRecorded = null): Card {
  const { planNumber, point, about, by, on, planLink, refresh } = view
  const isLate = hasWords(typed)
  return card(
    [
      heading(`${planNumber}: ${point}`),
      ...(isLate
        ? [notice('Your answer was not recorded.', ['To add to this review, open the plan.'])]
        : []),
      asWritten(`Answered by ${by} on ${writtenDay(on)}.`),
      sentence(`No further answer on ${about.kind} ${about.ref} is needed.`),
      ...givenBack(typed),
    ],
    [openPlan(planLink)],
    isLate ? undefined : refreshed(refresh),
  )
}

/** The text that goes with the card where a client shows one. */
export function supersededSummary({ planNumber, point }: SupersededView): string {
  return `${planNumber}: ${point} answered`
}
