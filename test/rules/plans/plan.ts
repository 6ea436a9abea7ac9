import type { Need, Person, PlanDocument, Searched } from '../../../rules/plan-document.ts'
import type { Day } from '../../../rules/calendar.ts'

/** The day support began in every plan that names no other. */
export const opened: Day = '2026-01-10'

export const mother: Person = { id: 'a1', kind: 'adult', born: '1985-01-20' }
export const father: Person = { id: 'a2', kind: 'adult', born: '1983-07-02' }
export const son: Person = { id: 'c1', kind: 'child', born: '2012-05-02' }
export const daughter: Person = { id: 'c2', kind: 'child', born: '2014-11-30' }

/** A whole plan of a mother and her son, with whatever the case says instead. */
export const planOf = (parts: Partial<PlanDocument>): PlanDocument => ({
  format: 'family-outcome-plan/1',
  framework: 'supporting-families-2022',
  reference: 'FP-1042',
  opened,
  people: [mother, son],
  needs: [],
  outcomes: [],
  evidence: [],
  searched: [],
  terms: [],
  reviews: [],
  ...parts,
})

export const need = (ref: string, people: Need['people'], identified: Day = opened): Need => ({
  ref,
  people,
  identified,
})

export const search = (
  measures: Searched['measures'],
  people: Searched['people'],
  from: Day,
  to: Day,
): Searched => ({ measures, people, from, to })
