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
      sentence('It was answered or held. Nothing more is needed here.'),
    ],
    [openPlan(planLink)],
  )
}
