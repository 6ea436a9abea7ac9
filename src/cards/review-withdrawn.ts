import { openPlan } from './buttons.ts'
import { card, type Card } from './card.ts'
import { givenBack, hasWords, heading, notice, sentence, type NotRecorded } from './elements.ts'
import { reviewTitle, subjectOf, type ReviewSubject } from './review-view.ts'

/**
 * What replaces a prompt that nobody need answer any more, an update as well as a review. `typed` is what its reader had
 * just typed, null where nothing was.
 */
export function reviewWithdrawn(view: ReviewSubject, typed: NotRecorded = null): Card {
  return card(
    [
      heading(reviewTitle(view)),
      ...(hasWords(typed)
        ? [notice('Your answer was not recorded.', ['To add it, open the plan.'])]
        : []),
      sentence(`No answer on ${subjectOf(view)} is needed any more.`),
      ...givenBack(typed),
    ],
    [openPlan(view.planLink)],
  )
}
