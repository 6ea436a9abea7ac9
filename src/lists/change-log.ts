import type { DirtyRecord } from '../log/projection.ts'
import { fieldColumnsOf } from './columns.ts'
import { longestText } from './longest.ts'
import { kindLabels } from './lists.ts'
import { changeKeyOf, rowKeyOf } from './row-key.ts'
import { stampCells, type Row, type Stamp } from './stamp.ts'

/** The change log's row for one writing of a record, up to the stamp's event: a line for each field and person, in words and not in JSON. */
export function changeLogRow(record: DirtyRecord, stamp: Stamp): Row {
  const kind = kindLabels[record.kind]
  const isRemoval = record.removed && stamp.seq === record.seq
  return {
    Title: `${kind} ${isRemoval ? 'removed' : 'changed'}`,
    ...stampCells(record, changeKeyOf(record.plan, record.record, stamp.seq), stamp),
    Kind: kind,
    ChangedRow: rowKeyOf(record.plan, record.record),
    Deed: isRemoval ? 'Removed' : 'Written',
    Changes: textOf(linesOf(record, stamp.seq)),
  }
}

/** Typing makes many changes of one field; of those by one person only the latest has a line. */
function linesOf({ kind, changes }: DirtyRecord, until: number): string[] {
  const labels = new Map(fieldColumnsOf(kind).map(({ field, column }) => [field, column.label]))
  const lines = new Map<string, string>()
  for (const { seq, field, actor, at } of changes) {
    if (seq > until) continue
    const what = `${labels.get(field) ?? field}: ${actor}`
    lines.delete(what)
    lines.set(what, `${what}, ${at}`)
  }
  return [...lines.values()]
}

/** As many whole lines as the column takes, the newest kept, since the log itself has them all. */
function textOf(lines: readonly string[]): string | null {
  let length = 0
  const from = lines.findLastIndex((line) => (length += line.length + 1) > longestText)
  return lines.slice(from + 1).join('\n') || null
}
