import type { Day } from '../../../../rules/calendar.ts'
import type {
  EvidenceRow,
  Person,
  PlanDocument,
  Row,
  Searched,
} from '../../../../rules/plan-document.ts'
import { herefordshirePlan } from '../../plans/herefordshire.ts'
import { mother, need, search } from '../../plans/plan.ts'
import { excluded } from '../../plans/rows.ts'
import { attended, autumn25, spring26, summer26 } from '../../plans/terms.ts'

/** A family with a need in one area and whatever else the case says. */
export const familyWith = (
  ref: string,
  evidence: readonly EvidenceRow[],
  parts: Partial<PlanDocument> = {},
): PlanDocument =>
  herefordshirePlan({ needs: [need(ref, 'family')], evidence: [...evidence], ...parts })

/** Police files on offences, searched for everyone from six months before support began to a day. */
export const policeTo = (to: Day, from: Day = '2025-07-11'): Searched =>
  search(['offence', 'asb-incident'], 'family', from, to)

/** Three terms attended so many of 100 sessions. */
export const threeTerms = (
  who: string,
  [autumn, spring, summer]: readonly [number, number, number],
): Row<'attendance'>[] => [
  attended(who, autumn25, autumn, 100),
  attended(who, spring26, spring, 100),
  attended(who, summer26, summer, 100),
]

/** A plan that began with the autumn term of 2025. */
export const sinceAutumn = (
  evidence: readonly EvidenceRow[],
  parts: Partial<PlanDocument> = {},
): PlanDocument =>
  familyWith('2.1', evidence, {
    opened: '2025-08-01',
    needs: [need('2.1', 'family', '2025-08-01')],
    ...parts,
  })

export const exclusionsOn = (who: string, days: readonly Day[]): Row<'exclusion'>[] =>
  days.map((on) => excluded(on, who, 1))

/** A child born on a day, beside the mother. */
export const motherAnd = (...children: readonly (readonly [string, Day])[]): Person[] => [
  mother,
  ...children.map(([id, born]): Person => ({ id, kind: 'child', born })),
]

/** A spell on a benefit. */
export const claiming = (
  who: string,
  value: Row<'benefit'>['value'],
  from: Day,
  to?: Day,
): Row<'benefit'> => ({
  measure: 'benefit',
  who,
  value,
  from,
  ...(to === undefined ? {} : { to }),
})
