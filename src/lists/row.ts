import type { Author } from '../plan/actor.ts'
import type { Fields, Kind, PlanKey, RecordId, Value } from '../plan/record.ts'
import { fromCell, toCell, type Cell } from './cell.ts'
import { fieldColumnsOf } from './columns.ts'
import { kindLabels, listOfKind, type ListPlan } from './lists.ts'

/** The columns of one list item by name. A column that is absent is not filled. */
export type Row = Readonly<Record<string, Cell>>

/** A record as a row tells it. */
export interface RowRecord {
  readonly plan: PlanKey
  readonly record: RecordId
  readonly kind: Kind
  readonly fields: Fields
}

/** Who last changed a record and when, and the number of that change in the plan. */
export interface Stamp {
  readonly actor: Author
  readonly at: string
  readonly seq: number
}

/** The key of a record's row: made of its plan's and its own, so that the same record never has two rows. */
export const rowKeyOf = (plan: PlanKey, record: RecordId): string => `${plan}:${record}`

/** The row of a record, with every column of its kind: null clears one that is not filled. */
export function toRow(record: RowRecord, stamp: Stamp): Row {
  const cells = fieldColumnsOf(record.kind).map(({ field, fieldType, column }) => [
    column.name,
    toCell(fieldType, record.fields[field]),
  ])
  const kind = listOfKind(record.kind).kinds.length > 1 ? { Kind: kindLabels[record.kind] } : {}
  return {
    Title: titleOf(record),
    ...stampColumns(record.plan, rowKeyOf(record.plan, record.record), stamp),
    ...kind,
    ...(Object.fromEntries(cells) as Row),
  }
}

/** The columns every row has. */
export function stampColumns(plan: PlanKey, rowKey: string, stamp: Stamp): Row {
  return {
    PlanKey: plan,
    RowKey: rowKey,
    ActorName: stamp.actor.name,
    ActorAgency: stamp.actor.agency === '' ? null : stamp.actor.agency,
    ActorOid: stamp.actor.oid,
    ActedAt: stamp.at,
    Revision: stamp.seq,
  }
}

/** The record a row of a list holds; null where its keys or its kind do not say which. */
export function fromRow(list: ListPlan, row: Row): RowRecord | null {
  const { PlanKey: plan, RowKey: rowKey } = row
  const kind = kindOf(list, row)
  if (typeof plan !== 'string' || typeof rowKey !== 'string' || !kind) return null
  const record = rowKey.slice(plan.length + 1)
  if (record === '' || rowKey !== rowKeyOf(plan, record)) return null
  const fields: Record<string, Value> = {}
  for (const { field, fieldType, column } of fieldColumnsOf(kind)) {
    const value = fromCell(fieldType, row[column.name])
    if (value !== undefined) fields[field] = value
  }
  return { plan, record, kind, fields }
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
}

/** What stands in the Title column: enough to know the row by, and nobody's name. */
function titleOf({ kind, record, fields }: RowRecord): string {
  const value = fields[telling[kind] ?? '']
  return `${kindLabels[kind]} ${typeof value === 'string' ? value : record}`.slice(0, 255)
}
