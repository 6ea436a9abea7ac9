import type { Card } from '../../cards/card.ts'
import type { ChatActor } from './answer-desk.ts'

/** What the bot says: a sentence, or a card with the text of its notification. */
export type Told =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'card'; readonly card: Card; readonly summary: string }

/** A plan in a search: its number, how it stands, and what whoever posts it shows to all. */
export interface FoundPlan {
  readonly planNumber: string
  readonly said: string
  readonly card: Card
}

/** What is searched for: a plan's number or a part of it, and which results of all are asked for. */
export interface Search {
  readonly text: string
  readonly skip: number
  readonly count: number
}

/** Where words to the bot are answered. Whoever asks is told of plans that they may open, and of no other whether it exists. */
export interface TalkDesk {
  /** `shared` is the id of the chat where several people read the answer; null in somebody's own. */
  say(actor: ChatActor, shared: string | null, text: string): Promise<Told>
  search(actor: ChatActor, search: Search): Promise<FoundPlan[]>
  /** The plan that an address leads to; null where for them there is none. */
  planAt(actor: ChatActor, address: string): Promise<FoundPlan | null>
  /** What is posted when a meeting begins or ends in a chat that is linked to a plan; null where there is nothing to post. */
  meeting(moment: 'start' | 'end', actor: ChatActor | null, shared: string): Promise<Told | null>
}
