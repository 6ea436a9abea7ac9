import { monthInWords } from './month-words.ts'
import type { TimelineEntry } from './timeline-entries.ts'

/** What a reader narrows the timeline to; empty is all. */
export interface TimelineFilter {
  readonly outcome: string
  readonly source: string
  readonly person: string
}

export const noFilter: TimelineFilter = { outcome: '', source: '', person: '' }

/** An entry about nobody in particular is about the whole family, so it stays for each person. */
export const narrowed = (
  entries: readonly TimelineEntry[],
  { outcome, source, person }: TimelineFilter,
): TimelineEntry[] =>
  entries.filter(
    (entry) =>
      (outcome === '' || entry.outcomes.includes(outcome)) &&
      (source === '' || entry.source === source) &&
      (person === '' || entry.people.length === 0 || entry.people.includes(person)),
  )

export interface Month {
  readonly title: string
  readonly entries: readonly TimelineEntry[]
}

/** Entries under the month of their day, in the order they come. */
export const byMonth = (entries: readonly TimelineEntry[]): Month[] =>
  [...Map.groupBy(entries, ({ day }) => day.slice(0, 7))].map(([month, some]) => ({
    title: monthInWords(month),
    entries: some,
  }))

/** What there is to choose from, each once. */
export const sourcesIn = (entries: readonly TimelineEntry[]): string[] =>
  [...new Set(entries.map(({ source }) => source))].filter(Boolean).toSorted()

export const outcomesIn = (entries: readonly TimelineEntry[]): string[] =>
  [...new Set(entries.flatMap(({ outcomes }) => outcomes))].toSorted((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  )
