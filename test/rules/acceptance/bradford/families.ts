import type { EvidenceRow, PlanDocument, Searched } from '../../../../rules/plan-document.ts'
import { need, planOf, search } from '../../plans/plan.ts'

/** A plan under Bradford's framework about one local outcome, of a mother and her son unless the case says otherwise. */
export const about = (
  theme: string,
  evidence: readonly EvidenceRow[] = [],
  parts: Partial<PlanDocument> = {},
): PlanDocument => {
  const people = parts.people?.map(({ id }) => id) ?? ['a1', 'c1']
  return planOf({
    framework: 'bradford',
    needs: [need(theme, people, parts.opened)],
    evidence: [...evidence],
    ...parts,
  })
}

/** Social care, police and school files of the household, searched from long before the plan opened. */
export const searchedTo = (
  to: string,
  people: Searched['people'] = 'family',
  from = '2024-01-01',
): Searched[] => [search(['referral', 'offence', 'asb-incident', 'exclusion'], people, from, to)]
