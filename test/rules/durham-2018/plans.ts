import type { EvidenceRow, PlanDocument, Row } from '../../../rules/plan-document.ts'
import { need, planOf, search } from '../plans/plan.ts'
import { judged } from '../plans/rows.ts'

/** A plan under County Durham's framework, opened on 10 January 2026: six months on it is 10 July. */
export const durhamPlan = (parts: Partial<PlanDocument>): PlanDocument =>
  planOf({ framework: 'durham-2018', ...parts })

/** A family with issues about nobody in particular and what is on file. */
export const familyWith = (
  refs: readonly string[],
  evidence: EvidenceRow[],
  more: Partial<PlanDocument> = {},
): PlanDocument => durhamPlan({ needs: refs.map((ref) => need(ref, 'family')), evidence, ...more })

/** Every file that matters was searched for the household, from a year before the plan opened. */
export const searchedAll = [
  search(
    ['offence', 'asb-incident', 'domestic-abuse-incident', 'missing-episode', 'harm-report'],
    'family',
    '2025-01-01',
    '2027-12-31',
  ),
  search(['exclusion', 'referral', 'employment', 'benefit'], 'family', '2025-01-01', '2027-12-31'),
]

export const claimed = (
  who: string,
  value: Row<'benefit'>['value'],
  from: string,
  to?: string,
): Row<'benefit'> => ({ measure: 'benefit', who, value, from, ...(to === undefined ? {} : { to }) })

export const scored = (
  on: string,
  who: string,
  instrument: string,
  value: number,
): Row<'score'> => ({ measure: 'score', on, who, instrument, value })

/** The lead professional and the team both judge the plan as a whole. */
export const bothAgree = [judged('lead-professional', 'plan', 'met'), judged('team', 'plan', 'met')]
