import { attested as words } from '../explain.ts'
import type { Attested } from '../clause.ts'
import type { Row } from '../plan-document.ts'
import { inOrder } from './in-order.ts'
import type { Judging } from './judging.ts'
import { entriesFor, speaksOf } from './known.ts'

const byFirstDay = inOrder<Row<'participation'>>(
  ({ from }) => from,
  ({ to }) => to ?? '',
  ({ service }) => service ?? '',
  ({ hours }) => hours ?? 0,
)

/** What the person judged or the family took part in, with the hours on file and their sum: shown, never deciding. */
export function hoursShown({ showsHours }: Attested, { known, who }: Judging): string[] {
  if (!showsHours) return []
  const rows = entriesFor(known, 'participation')
    .map(({ row }) => row)
    .filter((row) => who === undefined || speaksOf(known, row, who))
    .sort(byFirstDay)
  if (rows.length === 0) return []
  const hours = rows.reduce((sum, row) => sum + (row.hours ?? 0), 0)
  return [
    words.took(
      rows.map((row) => words.hours(row.service, row.hours, row.from, row.to)),
      hours,
    ),
  ]
}
