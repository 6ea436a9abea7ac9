import { openPlan, send } from './buttons.ts'
import { card, type Card } from './card.ts'
import { aside, facts, heading, notice, sentence } from './elements.ts'
import { updateInputs } from './update-inputs.ts'
import type { UpdateRefusal, UpdateView } from './update-request-view.ts'
import { verbs } from './verbs.ts'
import { updateTitle } from './update-title.ts'
import { wholeDay, writtenDay } from './written-day.ts'

/** Asks one person one thing before a review; after a refusal it says why and keeps what was typed. */
export function updateRequestCard(view: UpdateView, refusal?: UpdateRefusal): Card {
  return card(
    [
      heading(updateTitle(view.planNumber, view.asks.about)),
      ...(refusal ? [notice('Not sent. Your words are still here.', refusal.faults)] : []),
      sentence(
        `Your answer is needed for the ${view.point}, due on ${writtenDay(view.reviewDue)}.`,
      ),
      ...facts(factsOf(view)),
      ...updateInputs(view, refusal?.typed),
      ...waiting(view.more),
    ],
    [
      send('Send', { action: verbs.updateAnswer, promptId: view.promptId }),
      openPlan(view.planLink),
    ],
  )
}

/** The text of the notification: the plan's number and the clause's, nothing else. */
export function updateRequestSummary({ planNumber, asks, point }: UpdateView): string {
  return `${planNumber}: update on ${asks.about.kind} ${asks.about.ref} for ${point}`
}

function factsOf({ lastTold, earliestMet }: UpdateView) {
  return [
    {
      title: 'Last told',
      value: lastTold ? `${lastTold.words}, ${wholeDay(lastTold.on)}` : 'Nothing yet',
    },
    ...(earliestMet ? [{ title: 'Earliest\u00a0met', value: wholeDay(earliestMet) }] : []),
  ]
}

function waiting(more: number) {
  if (more === 0) return []
  return [
    aside(
      more === 1
        ? '1 more question for this review follows.'
        : `${more} more questions for this review follow.`,
    ),
  ]
}
