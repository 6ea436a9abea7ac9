import { openPlan, send } from './buttons.ts'
import { card, type Card } from './card.ts'
import { facts, heading, notice, sentence } from './elements.ts'
import { reviewInputs } from './review-inputs.ts'
import {
  reviewTitle,
  subjectOf,
  type ReviewAnswerGiven,
  type ReviewPromptView,
} from './review-view.ts'
import { verbs } from './verbs.ts'
import { writtenDay } from './written-day.ts'

/** The word on the Send button's action, which the bot listens for. */
export const reviewAnswerAction = verbs.reviewAnswer

/** What someone had put into the card when it was refused, just as they left it. */
export interface ReviewTyped {
  readonly answer: string | null
  readonly note: string | null
}

/** What went wrong with an answer, and what had been typed. */
export interface ReviewRefusal {
  readonly faults: readonly string[]
  readonly typed: ReviewTyped
}

/** Asks one person whether one outcome or clause is met at one review; after a refusal it says why and keeps what was typed. */
export function reviewPrompt(view: ReviewPromptView, refusal?: ReviewRefusal): Card {
  return card(
    [
      heading(reviewTitle(view)),
      ...(refusal ? [notice('Not sent. Your words are still here.', refusal.faults)] : []),
      sentence(`An answer on ${subjectOf(view)} is due by ${writtenDay(view.due)}.`),
      ...facts(factsOf(view)),
      ...reviewInputs(view, refusal?.typed),
    ],
    [
      send('Send', { action: reviewAnswerAction, promptId: view.promptId }),
      openPlan(view.planLink),
    ],
  )
}

/** The text of the notification: the plan's number and the clause's, nothing else. */
export function reviewPromptSummary(view: ReviewPromptView): string {
  return `${view.planNumber}: ${subjectOf(view)}, ${view.point}`
}

/** Short enough to leave a fact's own name on one line in the narrowest chat. */
const toldWords: Readonly<Record<ReviewAnswerGiven, string>> = {
  met: 'Met',
  'not-met': 'Not met yet',
  'not-held': 'Not held',
}

function factsOf({ lastTold, earliestMet }: ReviewPromptView) {
  const told = lastTold
    ? `${toldWords[lastTold.answer]}, ${writtenDay(lastTold.on)}`
    : 'Nothing yet'
  return [
    { title: 'Last told', value: told },
    { title: 'Earliest met', value: earliestMet ? writtenDay(earliestMet) : 'Not known yet' },
  ]
}
