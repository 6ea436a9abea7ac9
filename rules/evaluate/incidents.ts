import { earlier, type Day } from '../calendar.ts'
import type { Countable, Counted, MeasuredEvents } from '../clause.ts'
import type { Row } from '../plan-document.ts'
import { inOrder } from './in-order.ts'
import { entriesFor, speaksOf, type Entry, type Known } from './known.ts'
import type { Judging } from './judging.ts'

/** All that decides which rows count, and how much. */
export type Counts = Pick<MeasuredEvents, 'counts' | 'whose' | 'severe' | 'sum'>

/** Something that counts once, however many files report it. */
export interface Incident {
  day: Day
  /** What it adds to a count: 1, or the days it took where these are summed. */
  adds: number
  /** Attributes that were not given and decide whether, or how much, it counts; empty where it is certain. */
  asks: readonly string[]
  facts: readonly string[]
}

type EventEntry = Entry<Row<Countable>>

/** What an attribute means where a row does not give it. */
const DEFAULTS: { readonly [measure: string]: { readonly [key: string]: unknown } } = {
  offence: { class: 'recorded' },
  'asb-incident': { class: 'incident' },
  'domestic-abuse-incident': { policeReported: true },
  'missing-episode': { policeReported: true },
}

/** The name of an instrument as frameworks write it, however a row does. */
const nameOf = (instrument: unknown) =>
  typeof instrument === 'string' ? instrument.toUpperCase() : instrument

/** The attributes that decide and were not given; null where the row does not count. */
function asksOf({ row }: EventEntry, where: Counted['where']): string[] | null {
  if ('role' in row && row.role === 'victim' && row.measure !== 'domestic-abuse-incident')
    return null
  if (where === undefined) return []
  const given: { readonly [key: string]: unknown } = row
  const asks: string[] = []
  for (const [key, values] of Object.entries(where)) {
    const value = given[key] ?? DEFAULTS[row.measure]?.[key]
    const listed: readonly unknown[] = values
    if (value === undefined) asks.push(key)
    else if (!listed.includes(key === 'instrument' ? nameOf(value) : value)) return null
  }
  return asks
}

const isOfHousehold = ({ row: { who } }: EventEntry, { household }: Known) =>
  who === 'family' || household.has(who)

const byCertainty = inOrder<readonly string[]>(
  (asks) => asks.length,
  (asks) => asks.join(),
)

interface Case {
  entries: EventEntry[]
  asks: readonly string[]
}

/** Rows with one occurrence are one case; a row that counts for certain makes its case certain. */
function casesOf(clause: Counts, { known, who }: Judging): Case[] {
  const cases: Case[] = []
  const byOccurrence = new Map<string, Case>()
  for (const { measure, where } of clause.counts) {
    for (const entry of entriesFor(known, measure)) {
      if (clause.whose === 'person' && who !== undefined && !speaksOf(known, entry.row, who))
        continue
      if (clause.whose === 'household' && !isOfHousehold(entry, known)) continue
      const asks = asksOf(entry, where)
      if (asks === null) continue
      const occurrence = 'occurrence' in entry.row ? entry.row.occurrence : undefined
      const same = occurrence === undefined ? undefined : byOccurrence.get(occurrence)
      if (same) {
        same.entries.push(entry)
        same.asks = [same.asks, asks].toSorted(byCertainty)[0] ?? asks
        continue
      }
      const one = { entries: [entry], asks }
      cases.push(one)
      if (occurrence !== undefined) byOccurrence.set(occurrence, one)
    }
  }
  return cases
}

/** Whether a case is a severe offence; undefined where none of its offences says. An ASB incident is never severe. */
function isSevere({ entries }: Case): boolean | undefined {
  const offences = entries.flatMap(({ row }) => (row.measure === 'offence' ? [row.severe] : []))
  if (offences.includes(true)) return true
  return offences.length === 0 || offences.includes(false) ? false : undefined
}

function daysLost({ entries }: Case): number | undefined {
  let sum = 0
  for (const { row } of entries) {
    if (row.measure !== 'exclusion' || row.days === undefined) return undefined
    sum += row.days
  }
  return sum
}

/** A spell is counted on its first day. */
const dayOf = ({ row }: EventEntry): Day => ('on' in row ? row.on : (row.from ?? ''))

const firstDay = ({ entries }: Case): Day => entries.map(dayOf).reduce(earlier)

/** In order of days, and within one so that the order of the file decides nothing. */
export const byDay = inOrder<Incident>(
  ({ day }) => day,
  ({ asks }) => asks.join(),
  ({ facts }) => facts.join(),
)

/** What a clause counts for the person judged or the family, in order of days; each occurrence on its earliest day. */
export function incidentsOf(clause: Counts, at: Judging): Incident[] {
  const incidents: Incident[] = []
  for (const one of casesOf(clause, at)) {
    const asks = [...one.asks]
    if (clause.severe) {
      const severe = isSevere(one)
      if (severe === false) continue
      if (severe === undefined) asks.push('severe')
    }
    const days = clause.sum === 'days' ? daysLost(one) : 1
    if (days === undefined) asks.push('days')
    incidents.push({
      day: firstDay(one),
      adds: days ?? 0,
      asks,
      facts: one.entries.map(({ id }) => id),
    })
  }
  return incidents.sort(byDay)
}
