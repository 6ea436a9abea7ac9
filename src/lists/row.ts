import type { Fields, Kind, RecordId, Value } from '../plan/record.ts'
import { fromCell, toCell, type Cell } from './cell.ts'
import { fieldColumnsOf } from './columns.ts'
import { kindLabels, listOfKind, type ListPlan } from './lists.ts'
import { recordOf, rowKeyOf } from './row-key.ts'
import {
  addedCells,
  addedOf,
  lineCell,
  stampCells,
  textOf,
  type Added,
  type OfPlan,
  type Row,
  type Stamp,
} from './stamp.ts'
import { wordFor, wordsOf } from './words.ts'

/** A record as a row tells it; `added` is null where the row does not say. */
export interface RowRecord extends OfPlan {
  readonly record: RecordId
  readonly kind: Kind
  readonly fields: Fields
  readonly added: Added | null
}

/** The row of a record, with every column of its kind: null clears one that is not filled. */
export function toRow(record: RowRecord, stamp: Stamp): Row {
  const cells = fieldColumnsOf(record.kind).map(({ field, fieldType, words, column }) => [
    column.name,
    toCell(fieldType, record.fields[field], words),
  ])
  const kind = listOfKind(record.kind).kinds.length > 1 ? { Kind: kindLabels[record.kind] } : {}
  return {
    Title: titleOf(record),
    ...stampCells(record, rowKeyOf(record.plan, record.record), stamp),
    ...addedCells(record.added),
    ...kind,
    ...(Object.fromEntries(cells) as Row),
  }
}

/** The record a row of a list holds; null where its keys or its kind do not say which. */
export function fromRow(list: ListPlan, row: Row): RowRecord | null {
  const { PlanKey: plan, RowKey: rowKey } = row
  const kind = kindOf(list, row)
  if (typeof plan !== 'string' || typeof rowKey !== 'string' || !kind) return null
  const record = recordOf(plan, rowKey)
  if (record === null) return null
  const fields: Record<string, Value> = {}
  for (const { field, fieldType, words, column } of fieldColumnsOf(kind)) {
    const value = fromCell(fieldType, row[column.name], words)
    if (value !== undefined) fields[field] = value
  }
  const reference = textOf(row, 'PlanReference')
  return { plan, reference, record, kind, fields, added: addedOf(row) }
}

/** Whether a row holds what was to be written, whatever SharePoint made of empty cells and line breaks. */
export function holds(row: Row, written: Row): boolean {
  return Object.entries(written).every(([name, cell]) => plain(row[name]) === plain(cell))
}

function plain(cell: Cell | undefined): Cell {
  if (cell === undefined || cell === '') return null
  return typeof cell === 'string' ? cell.replaceAll(/\r\n?/g, '\n') : cell
}

function kindOf(list: ListPlan, row: Row): Kind | undefined {
  if (list.kinds.length === 1) return list.kinds[0]
  return list.kinds.find((kind) => kindLabels[kind] === row['Kind'])
}

const telling: Partial<Record<Kind, string>> = {
  plan: 'reference',
  need: 'ref',
  outcome: 'ref',
  evidence: 'measure',
  review: 'point',
  sharing: 'decision',
  agreement: 'given',
  location: 'use',
  voice: 'how',
  closure: 'move',
}

/** What stands in the Title column: enough to know the row by, and nobody's name. */
function titleOf({ kind, record, fields }: RowRecord): Cell {
  const field = telling[kind] ?? ''
  const value = fields[field]
  const said = typeof value === 'string' ? wordFor(wordsOf(kind, field), value) : record
  return lineCell(`${kindLabels[kind]}: ${said}`)
}
