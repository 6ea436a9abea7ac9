import type {
  EvidenceRow,
  Need,
  PlanDocument,
  Row,
  Searched,
} from '../../../rules/plan-document.ts'
import { need, planOf } from '../plans/plan.ts'
import { judged } from '../plans/rows.ts'

/** A plan under Bristol's framework, opened on 10 January 2026: three months on it is 10 April. */
export const bristolPlan = (parts: Partial<PlanDocument>) =>
  planOf({ framework: 'bristol', ...parts })

/** A family with one indicator and what is on file about it. */
export const familyWith = (
  ref: string,
  people: Need['people'],
  evidence: EvidenceRow[],
  more: Partial<PlanDocument> = {},
) => bristolPlan({ needs: [need(ref, people)], evidence, ...more })

/** What the lead professional judges of an outcome or a clause. */
export const lead = (about: string, result: 'met' | 'not-met', on: string) =>
  judged('lead-professional', about, result, on)

export const dash = (
  on: string,
  value: number,
  who = 'a1',
  more: Partial<Row<'score'>> = {},
): Row<'score'> => ({ measure: 'score', on, who, value, instrument: 'DASH', ...more })

export const tookPart = (
  who: string,
  level: Row<'participation'>['level'],
  more: Partial<Row<'participation'>> = {},
): Row<'participation'> => ({
  measure: 'participation',
  who,
  from: '2026-01-20',
  ...(level === undefined ? {} : { level }),
  ...more,
})

/** A victim with scores on file, and the lead professional’s word from June. */
export const victim = (
  evidence: EvidenceRow[],
  searched: Searched[] = [],
  words = [lead('3.2', 'met', '2026-06-01')],
) => familyWith('3.1', ['a1'], [...evidence, ...words], { searched })
