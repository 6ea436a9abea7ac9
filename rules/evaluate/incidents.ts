import type { Day } from '../calendar.ts'
import type { Counted } from '../framework.ts'
import type { Row } from '../plan-document.ts'
import { entriesFor, type Entry } from './known.ts'
import type { Judging } from './judging.ts'

/** Something that counts once, however many files report it. */
export interface Incident {
  day: Day
  /** False where an attribute that decides was not given: it may or may not count. */
  certain: boolean
  /** Days lost, where the rows carry them. */
  days: number | undefined
  facts: readonly string[]
}

type EventMeasure = Exclude<
  Counted['measure'],
  | 'attendance'
  | 'support-level'
  | 'employment'
  | 'benefit'
  | 'education-status'
  | 'accommodation'
  | 'participation'
>
type EventEntry = Entry<EventMeasure>

/** What an attribute means where a row does not give it. */
const DEFAULTS: { readonly [measure: string]: { readonly [key: string]: unknown } } = {
  offence: { class: 'recorded' },
  'asb-incident': { class: 'incident' },
  'domestic-abuse-incident': { policeReported: true },
  'missing-episode': { policeReported: true },
}

const attribute = (row: object, key: string): unknown => Object.entries(row).find(([k]) => k === key)?.[1]
