import { addDays, type Day } from '../../../../rules/calendar.ts'
import type {
  EvidenceRow,
  Measure,
  Person,
  PlanDocument,
  Row,
  Searched,
} from '../../../../rules/plan-document.ts'
import { daughter, father, mother, opened, planOf, search, son } from '../../plans/plan.ts'
import { judged } from '../../plans/rows.ts'

/** Three months after every plan opened, and the day before it. */
export const threeMonths: Day = '2026-04-10'
export const dayBefore: Day = '2026-04-09'

export const everyone: Person[] = [mother, father, son, daughter]

/** A plan of both parents and two children under Bristol's framework, with whatever the case says instead. */
export const familyOf = (parts: Partial<PlanDocument>): PlanDocument =>
  planOf({ framework: 'bristol', people: everyone, ...parts })

/** What the lead professional says of an outcome or a line of it. */
export const lead = (about: string, on: Day, result: 'met' | 'not-met' = 'met') =>
  judged('lead-professional', about, result, on)

/** The sources were searched for everybody from the opening day to the day named. */
export const searchedTo = (to: Day, ...measures: Measure[]): Searched =>
  search(measures, 'family', opened, to)

export const dash = (on: Day, value: number, who = 'a1'): Row<'score'> => ({
  measure: 'score',
  on,
  who,
  value,
  instrument: 'DASH',
})

export const engaged = (
  who: string,
  level: NonNullable<Row<'participation'>['level']>,
  from: Day = '2026-02-01',
): Row<'participation'> => ({ measure: 'participation', who, from, level, service: 'local agency' })

export const claiming = (
  who: string,
  value: Row<'benefit'>['value'],
  from: Day,
  to: Day,
): Row<'benefit'> => ({ measure: 'benefit', who, value, from, to })

/** The last day of so many days that begin on `from`. */
export const lastOf = (days: number, from: Day): Day => addDays(from, days - 1)

/** Rows that were entered on a day. */
export const recordedOn = (recorded: Day, row: EvidenceRow): EvidenceRow => ({ ...row, recorded })
