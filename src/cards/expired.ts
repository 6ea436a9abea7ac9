import { openPlan, refreshed } from './buttons.ts'
import { card, type Card } from './card.ts'
import { givenBack, hasWords, heading, notice, sentence, type NotRecorded } from './elements.ts'
import type { ExpiredView } from './past-view.ts'
import { writtenDay } from './written-day.ts'

/** What replaces a question whose time is over. `typed` is what its reader had just typed, null where nothing was. */
export function expiredCard(view: ExpiredView, typed: NotRecorded = null): Card {
  const { planNumber, point, about, until, planLink, refresh } = view
  const isLate = hasWords(typed)
  return card(
    [
      heading(`${planNumber}: ${point}`),
      ...(isLate ? [notice('Your answer was not recorded.', ['To add it, open the plan.'])] : []),
      sentence(
        `An answer on ${about.kind} ${about.ref} could be given here until ${writtenDay(until)}.`,
      ),
      ...(isLate ? [] : [sentence('To add something now, open the plan.')]),
      ...givenBack(typed),
    ],
    [openPlan(planLink)],
    isLate ? undefined : refreshed(refresh),
  )
}

/** The text that goes with the card where a client shows one. */
export function expiredSummary({ planNumber, point }: ExpiredView): string {
  return `${planNumber}: ${point}, time over`
}
