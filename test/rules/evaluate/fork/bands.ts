import type { EvidenceRow, Searched } from '../../../../rules/plan-document.ts'
import { need, planOf, search } from '../../plans/plan.ts'
import { offence } from '../../plans/rows.ts'

/** What bands of a council's own framework count. */
export const counts = [{ measure: 'offence', where: { class: ['recorded'], severe: [true] } }]

/** A band that counts severe offences of the last six months. */
export const counted = (is: object) => ({
  kind: 'measured',
  shape: 'events',
  counts,
  noun: 'severe offence',
  whose: 'person',
  is,
  over: { months: 6 },
})

/** A band, `if` so many are counted before the opening, `then` the clause that it asks for. */
export const band = (...parts: [test: object, clause: object]): object =>
  Object.fromEntries(['if', 'then'].map((key, place) => [key, parts[place]]))

/** The count by which one of the bands is picked. */
export const on = { counts, noun: 'severe offence', months: 6 }

/** A child of the council's that needs the outcome with the bands. */
export const child = (evidence: EvidenceRow[], searched: Searched[] = []) =>
  planOf({ framework: 'eastshire-2026', needs: [need('1.1', ['c1'])], evidence, searched })

const police = (from: string, to: string) => search(['offence'], ['c1'], from, to)

/** A search of the six months before the opening, and of the six months after it. */
export const before = police('2025-07-11', '2026-01-10')
export const since = police('2026-01-11', '2026-07-10')

/** So many severe offences on days in a row of one month. */
export const crimes = (count: number, month: string): EvidenceRow[] =>
  Array.from({ length: count }, (_, day) => offence(`${month}-1${day}`, 'c1', { severe: true }))
