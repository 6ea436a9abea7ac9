import { attested as words } from '../explain.ts'
import type { Attested } from '../clause.ts'
import type { Judging } from './judging.ts'
import { entriesFor, speaksOf } from './known.ts'

/** What the person judged or the family took part in, with the hours on file and their sum: shown, never deciding. */
export function hoursShown({ showsHours }: Attested, { known, who }: Judging): string[] {
  if (!showsHours) return []
  const rows = entriesFor(known, 'participation')
    .map(({ row }) => row)
    .filter((row) => who === undefined || speaksOf(known, row, who))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  if (rows.length === 0) return []
  const hours = rows.reduce((sum, row) => sum + (row.hours ?? 0), 0)
  return [
    words.took(
      rows.map((row) => words.hours(row.service, row.hours, row.from, row.to)),
      hours,
    ),
  ]
}
