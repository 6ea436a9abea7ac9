import type { BrokenKeptView } from './broken-kept-view.ts'
import { send } from './buttons.ts'
import { card, type Card } from './card.ts'
import { facts, heading, notice } from './elements.ts'
import { write } from './inputs.ts'

/**
 * What stands in place of a card whose answer failed here: what was chosen and typed, ready to be sent again. It is drawn
 * from the press alone, since the plan may be out of reach, and so it names none.
 */
export function brokenKeptCard({ action, promptId, chosen, sent, texts }: BrokenKeptView): Card {
  return card(
    [
      heading('Not sent'),
      notice(texts.length > 0 ? 'Your words are still here.' : 'That did not work.', [
        'Something went wrong here. Try again.',
      ]),
      ...facts(chosen === null ? [] : [{ title: 'Answer', value: chosen }]),
      ...texts.map(({ id, label, value }) => write({ id, label }, value)),
    ],
    [send('Try again', { ...sent, action, promptId })],
  )
}

/** The text that goes with the card where a client shows one: it names no plan either. */
export function brokenKeptSummary(): string {
  return 'Not sent'
}
