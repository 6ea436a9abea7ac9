import { openPlan } from './buttons.ts'
import { card, type Card } from './card.ts'
import { heading, sentence } from './elements.ts'
import type { EscalationView } from './escalation-view.ts'

/** What replaces an escalation once the review was answered or held. */
export function escalationOverCard({
  planNumber,
  point,
  planLink,
}: Pick<EscalationView, 'planNumber' | 'point' | 'planLink'>): Card {
  return card(
    [
      heading(`${planNumber}: ${point}`),
      sentence('It is late no longer, because it was answered or held.'),
    ],
    [openPlan(planLink)],
  )
}
