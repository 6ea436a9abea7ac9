import type { Day } from '../../rules/calendar.ts'
import { send, turnTo } from './buttons.ts'
import { card, type Card } from './card.ts'
import { heading, notice, sentence } from './elements.ts'
import { updateAnswerWords, type UpdateAnswerGiven } from './update-answers.ts'
import { updateInputs } from './update-inputs.ts'
import type { UpdateRefusal, UpdateTyped, UpdateView } from './update-request-view.ts'
import { updateTitle } from './update-title.ts'
import { verbs } from './verbs.ts'
import { writtenDay } from './written-day.ts'

/** What was told first. Texts are null where whoever corrects did not write them: nobody's words are shown to another. */
export interface UpdateTold extends UpdateTyped {
  readonly answer: UpdateAnswerGiven
  readonly on: Day
}

/** The update's question again, filled with what was told; after a refusal, with what was typed instead. */
export function updateCorrectionCard(
  view: UpdateView,
  told: UpdateTold,
  refusal?: UpdateRefusal,
): Card {
  const { promptId } = view
  return card(
    [
      heading(updateTitle(view.planNumber, view.asks.about)),
      ...(refusal ? [notice('Not sent. Your words are still here.', refusal.faults)] : []),
      sentence(
        `The answer on ${writtenDay(told.on)} was “${updateAnswerWords(told.answer)}”. It stays in the history.`,
      ),
      ...updateInputs(view, refusal?.typed ?? told),
    ],
    [
      send('Send', { action: verbs.updateCorrected, promptId }),
      turnTo('Cancel', { action: verbs.show, promptId }),
    ],
  )
}

/** The text that goes with the card where a client shows one. */
export function updateCorrectionSummary({ planNumber, asks }: UpdateView): string {
  return `${planNumber}: update on ${asks.about.kind} ${asks.about.ref}, correction`
}
