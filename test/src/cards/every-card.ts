import type { Card } from '../../../src/cards/card.ts'
import { closureCards } from './closure-cards.ts'
import { planCards } from './plan-cards.ts'
import { reviewCards } from './review-cards.ts'
import { tellingCards } from './telling-cards.ts'
import { updateCards } from './update-cards.ts'

/** Under the name of what draws it: a card with usual data, with the most and the least it can hold; and its notifications. */
export type Catalogued = Readonly<
  Record<string, Readonly<Record<string, Card | readonly string[]>>>
>

/** Whatever the chat can show. */
export const catalogue: Catalogued = {
  ...reviewCards,
  ...updateCards,
  ...closureCards,
  ...tellingCards,
  ...planCards,
}

const entries = Object.entries(catalogue).flatMap(([draws, variants]) =>
  Object.entries(variants).map(([variant, shown]) => ({
    name: `${inWords(draws)}, ${variant}`,
    shown,
  })),
)

/** Each card by a name that says what it is and with what it is filled, as "review prompt, usual". */
export const everyCard: Readonly<Record<string, Card>> = Object.fromEntries(
  entries.flatMap(({ name, shown }) => ('body' in shown ? [[name, shown]] : [])),
)

/** Each text of a notification. */
export const everySummary: readonly string[] = entries.flatMap(({ shown }) =>
  'body' in shown ? [] : shown,
)

function inWords(name: string): string {
  return name.replace(/Card$/, '').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
