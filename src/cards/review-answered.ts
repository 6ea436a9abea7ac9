import { openPlan, refreshed, turnTo } from './buttons.ts'
import { beforeFact } from './before-fact.ts'
import { card, type Card, type CardElement } from './card.ts'
import { asWritten, facts, givenBack, heading, notice, type NotRecorded } from './elements.ts'
import { answerWords, reviewTitle, type ReviewAnsweredView } from './review-view.ts'
import { verbs } from './verbs.ts'
import { writtenDay } from './written-day.ts'

/** What replaces a prompt once it is answered: who, when, what they said and what it changed. */
export function reviewAnswered(view: ReviewAnsweredView): Card {
  const { correctAs, planLink, refresh } = view
  const correct = correctAs
    ? [turnTo('Correct', { action: verbs.reviewCorrect, promptId: correctAs.promptId })]
    : []
  return card(answeredBody(view), [...correct, openPlan(planLink)], refreshed(refresh))
}

/**
 * For someone who answered after a colleague had: the answer that stands, and their own note given back,
 * since nothing of theirs was recorded.
 */
export function reviewAlreadyAnswered(view: ReviewAnsweredView, typed: NotRecorded): Card {
  return card(
    [
      ...answeredBody(view, [
        notice('Your answer was not recorded.', ['To add to this review, open the plan.']),
      ]),
      ...givenBack(typed),
    ],
    [openPlan(view.planLink)],
  )
}

/** The text that goes with the card where a client shows one. */
export function reviewAnsweredSummary(view: ReviewAnsweredView): string {
  return `${reviewTitle(view)} answered`
}

function answeredBody(view: ReviewAnsweredView, above: CardElement[] = []): CardElement[] {
  return [
    heading(reviewTitle(view)),
    ...above,
    asWritten(
      `${view.isCorrection ? 'Corrected' : 'Answered'} by ${view.by} on ${writtenDay(view.on)}.`,
    ),
    ...facts([
      { title: view.about.kind === 'clause' ? 'Clause' : 'Outcome', value: view.about.ref },
      { title: 'Answer', value: answerWords[view.answer] },
      ...beforeFact(view.before),
      { title: 'Status', value: changeOf(view) },
    ]),
  ]
}

function changeOf({ change }: ReviewAnsweredView): string {
  return change ? `${change.to}, was ${change.from}` : 'No change'
}
