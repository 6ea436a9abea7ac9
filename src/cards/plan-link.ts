import { openPlan } from './buttons.ts'
import { card, type Card } from './card.ts'
import { heading, sentence } from './elements.ts'

/** A plan as it may stand where anybody reads it: by its number, and where to open it. */
export interface PlanLinkView {
  readonly planNumber: string
  readonly link: string
}

/** Leads to a plan and tells nothing of it; whoever posts it shows it to all. */
export function planLinkCard({ planNumber, link }: PlanLinkView): Card {
  return card([heading(planNumber), sentence('Only its team can open it.')], [openPlan(link)])
}

/** The text of the notification. */
export function planLinkSummary({ planNumber }: PlanLinkView): string {
  return planNumber
}
