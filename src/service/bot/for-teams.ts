import type { Card } from '../../cards/card.ts'

export const cardContentType = 'application/vnd.microsoft.card.adaptive' as const

/** As the SDK's types want a card: they may change what they are given, so they are given their own. */
type Changeable<T> = T extends readonly (infer Item)[]
  ? Changeable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Changeable<T[Key]> }
    : T

/** A copy of a card that the SDK may have. */
export const forTeams = (card: Card) => structuredClone(card) as Changeable<Card>
