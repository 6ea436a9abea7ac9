import type { Day } from '../calendar.ts'
import type { Findings } from '../findings.ts'
import type { Framework } from '../framework.ts'
import type { PlanDocument } from '../plan-document.ts'

/** A quarter, both of whose days belong to it. */
export interface Quarter {
  readonly from: Day
  readonly to: Day
}

/** A family as the scorecard counts it: its plan, what the rules say of it on the quarter's last day, and where it lives. */
export interface FamilyOnCard {
  readonly plan: PlanDocument
  readonly findings: Findings
  readonly framework: Framework
  readonly locality: string
  /** Whether a closed plan was closed with all that its framework asks, where its manager’s decision says. */
  readonly closedWhole?: boolean
}
