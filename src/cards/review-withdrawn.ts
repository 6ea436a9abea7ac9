import { card, type Card } from './card.ts'
import { givenBack, heading, openPlan, sentence } from './elements.ts'
import { reviewTitle, subjectOf, type ReviewSubject } from './review-view.ts'

/**
 * What replaces a prompt that nobody need answer any more. `note` is what its reader had just typed, null where nothing was.
 */
export function reviewWithdrawn(view: ReviewSubject, note: string | null = null): Card {
  return card(
    [
      heading(reviewTitle(view)),
      sentence(`No answer on ${subjectOf(view)} is needed any more.`),
      ...(note ? [sentence('Your answer was not recorded.'), ...givenBack(note)] : []),
    ],
    [openPlan(view.planLink)],
  )
}
