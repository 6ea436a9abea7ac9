import { openPlan, refreshed, turnTo } from './buttons.ts'
import { beforeFact } from './before-fact.ts'
import { card, type Card, type CardElement } from './card.ts'
import { asWritten, facts, givenBack, heading, notice, type NotRecorded } from './elements.ts'
import type { UpdateAnsweredView } from './update-answered-view.ts'
import { updateTitle } from './update-title.ts'
import { verbs } from './verbs.ts'
import { writtenDay } from './written-day.ts'

/** What replaces an update once it is given: who, when, what they said and what it changed. */
export function updateAnsweredCard(view: UpdateAnsweredView): Card {
  const { promptId, mayCorrect, planLink, refresh } = view
  const correct = mayCorrect ? [turnTo('Correct', { action: verbs.updateCorrect, promptId })] : []
  return card(answeredBody(view), [...correct, openPlan(planLink)], refreshed(refresh))
}

/** For someone who answered after the answer that stands: their own words given back, since nothing of theirs was recorded. */
export function updateAlreadyAnsweredCard(view: UpdateAnsweredView, typed: NotRecorded): Card {
  return card(
    [
      ...answeredBody(view, [
        notice('Your answer was not recorded.', ['To add to it, open the plan.']),
      ]),
      ...givenBack(typed),
    ],
    [openPlan(view.planLink)],
  )
}

/** The text that goes with the card where a client shows one. */
export function updateAnsweredSummary({ planNumber, about }: UpdateAnsweredView): string {
  return `${planNumber}: update on ${about.kind} ${about.ref} given`
}

function answeredBody(view: UpdateAnsweredView, above: CardElement[] = []): CardElement[] {
  const { planNumber, point, about, answer, noteKept, by, on, change, isCorrection } = view
  return [
    heading(updateTitle(planNumber, about)),
    ...above,
    asWritten(
      `${isCorrection ? 'Corrected' : 'Answered'} by ${by} on ${writtenDay(on)}, for the ${point}.`,
    ),
    ...facts([
      { title: 'Answer', value: answer },
      ...beforeFact(view.before),
      { title: 'Status', value: change ?? 'No change' },
      ...(noteKept ? [{ title: 'Note', value: 'Kept in the plan' }] : []),
    ]),
  ]
}
