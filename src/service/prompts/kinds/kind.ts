import type { Card } from '../../../cards/card.ts'
import type { Clock, Log } from '../../../log/log.ts'
import type { Prompt } from '../../../log/prompts.ts'
import type { PlanView } from '../../../plan/view.ts'

/** A card and the text of its notification. */
export interface Drawn {
  readonly card: Card
  readonly summary: string
}

/** What a card is drawn from. */
export interface Drawing {
  readonly log: Log
  readonly clock: Clock
  readonly tenantId: string
  /** Where people reach the service, for links in cards. */
  readonly origin: string
  /** The plan of a prompt as whoever it is for may see it, which goes on the access log; null where they may not. */
  readonly viewFor: (prompt: Prompt) => PlanView | null
  /** What stands in place of a card whose reader may see the plan no more. */
  readonly closedTo: () => Card
}

/** How prompts of one kind look. */
export interface KindOfPrompt {
  /** The card as its reader may see it now; `nothing` where there is nothing to tell, null where nothing may be told yet. */
  draw(prompt: Prompt, drawing: Drawing): Promise<Drawn | 'nothing' | null>
  /** What stands in place of a card that was sent and that nobody need do anything about any more. */
  past(prompt: Prompt, view: PlanView, drawing: Drawing): Card
}
