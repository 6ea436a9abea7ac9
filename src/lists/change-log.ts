import type { DirtyRecord } from '../log/projection.ts'
import { fieldColumnsOf } from './columns.ts'
import { kindLabels } from './lists.ts'
import { rowKeyOf, stampColumns, type Row } from './row.ts'

const longest = 60_000

/** The change log's row for one writing of a record up to event `seq`: a line for each changed field, in words and not in JSON. */
export function changeLogRow(record: DirtyRecord, seq: number): Row {
  const key = rowKeyOf(record.plan, record.record)
  const labels = new Map(
    fieldColumnsOf(record.kind).map(({ field, column }) => [field, column.label]),
  )
  const lines = record.changes.map(
    ({ field, actor, at }) => `${labels.get(field) ?? field}: ${actor}, ${at}`,
  )
  return {
    Title: `${kindLabels[record.kind]} changed`,
    ...stampColumns(record.plan, `${key}:${seq}`, { ...record, seq }),
    Kind: kindLabels[record.kind],
    ChangedRow: key,
    Deed: record.removed ? 'Removed' : 'Written',
    Changes: textOf(lines),
  }
}

/** As many whole lines as the column takes, the newest kept, since the log itself has them all. */
function textOf(lines: readonly string[]): string | null {
  let length = 0
  const from = lines.findLastIndex((line) => (length += line.length + 1) > longest)
  return lines.slice(from + 1).join('\n') || null
}
