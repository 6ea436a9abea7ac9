import { openPlan, refreshed } from './buttons.ts'
import { card, type Card } from './card.ts'
import { givenBack, hasWords, heading, sentence, type NotRecorded } from './elements.ts'
import type { ExpiredView } from './past-view.ts'
import { writtenDay } from './written-day.ts'

/** What replaces a question whose time is over. `typed` is what its reader had just typed, null where nothing was. */
export function expiredCard(view: ExpiredView, typed: NotRecorded = null): Card {
  const { planNumber, point, about, until, planLink, refresh } = view
  const isLate = hasWords(typed)
  return card(
    [
      heading(`${planNumber}: ${point}`),
      sentence(
        `An answer on ${about.kind} ${about.ref} could be given here until ${writtenDay(until)}.`,
      ),
      sentence(
        isLate
          ? 'Your answer was not recorded. Open the plan to add it there.'
          : 'To add something now, open the plan.',
      ),
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
