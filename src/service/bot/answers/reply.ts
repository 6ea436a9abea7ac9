import type { Card } from '../../../cards/card.ts'

/** What the person sees in place of a card, or beside it; `lasting` is the card to keep in the chat for good. */
export type Reply =
  | { readonly kind: 'card'; readonly card: Card; readonly lasting: Card | null }
  | { readonly kind: 'text'; readonly text: string }

/** A card for whoever pressed, now; in the chat stays what was there. */
export const shown = (card: Card): Reply => ({ kind: 'card', card, lasting: null })

/** A card that stands in the chat from now on. */
export const settled = (card: Card): Reply => ({ kind: 'card', card, lasting: card })

/** A sentence beside the card, which stays as it is with all that was typed into it. */
export const said = (text: string): Reply => ({ kind: 'text', text })
