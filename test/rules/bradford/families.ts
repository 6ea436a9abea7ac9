import type { EvidenceRow, Need, PlanDocument } from '../../../rules/plan-document.ts'
import { need, planOf } from '../plans/plan.ts'

/** A plan under Bradford's framework with a need of one local outcome: the theme stands in for the needs it does not list. */
export const family = (
  theme: string,
  people: Need['people'],
  evidence: EvidenceRow[] = [],
  more: Partial<PlanDocument> = {},
): PlanDocument =>
  planOf({ framework: 'bradford', needs: [need(theme, people)], evidence, ...more })
