import { card, type Card, type CardElement } from './card.ts'
import { asWritten, givenBack, heading, notice, openPlan } from './elements.ts'
import { answerWords, reviewTitle, type ReviewAnsweredView } from './review-view.ts'
import { writtenDay } from './written-day.ts'

/** What replaces a prompt once it is answered: who, when, what they said and what it changed. */
export function reviewAnswered(view: ReviewAnsweredView): Card {
  return card(answeredBody(view), [openPlan(view.planLink)])
}

/**
 * For someone who answered after a colleague had: the answer that stands, and their own note given back,
 * since nothing of theirs was recorded.
 */
export function reviewAlreadyAnswered(view: ReviewAnsweredView, note: string | null): Card {
  return card(
    [
      ...answeredBody(view, [
        notice('Your answer was not recorded.', ['To add to this review, open the plan.']),
      ]),
      ...givenBack(note),
    ],
    [openPlan(view.planLink)],
  )
}

function answeredBody(view: ReviewAnsweredView, above: CardElement[] = []): CardElement[] {
  return [
    heading(reviewTitle(view)),
    ...above,
    asWritten(`Answered by ${view.by} on ${writtenDay(view.on)}.`),
    {
      type: 'FactSet',
      facts: [
        { title: view.about.kind === 'clause' ? 'Clause' : 'Outcome', value: view.about.ref },
        { title: 'Answer', value: answerWords[view.answer] },
        { title: 'Status', value: changeOf(view) },
      ],
    },
  ]
}

function changeOf({ change }: ReviewAnsweredView): string {
  return change ? `${change.to}, was ${change.from}` : 'No change'
}
