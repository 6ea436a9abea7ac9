import { createHash } from 'node:crypto'
import type { ListEdit } from '../plan/from-lists.ts'
import type { Kind, PlanKey, RecordId } from '../plan/record.ts'
import { fromCell } from './cell.ts'
import { fieldColumnsOf } from './columns.ts'
import type { Item } from './list-items.ts'
import { holds } from './row.ts'
import type { Row } from './stamp.ts'

/** What somebody changed in a row: fields as they are there now, and whether something else was changed that is no field. */
export interface OfficerEdit {
  readonly edits: readonly ListEdit[]
  readonly isMore: boolean
}

/** Whose row it is. */
export interface RowName {
  readonly plan: PlanKey
  readonly record: RecordId
  readonly kind: Kind
}

/** What a row held before: as we wrote it for the event `base`, or, where it `isTakenIn`, as somebody left it when the plan's last event was that. */
export interface RowBefore {
  readonly cells: Row
  readonly base: number
  readonly isTakenIn: boolean
}

/** Compares a row with what it held before. The edits' ids follow from row and tag, so that the same change is never taken in twice. */
export function officerEdit(item: Item, before: RowBefore, of: RowName): OfficerEdit {
  const { cells, base, isTakenIn } = before
  const changed = Object.keys(cells).filter(
    (name) => !holds(item.fields, { [name]: cells[name] ?? null }),
  )
  const columns = fieldColumnsOf(of.kind)
  const edits = columns
    .filter(({ column }) => changed.includes(column.name))
    .map(({ field, fieldType, words, column }) => ({
      id: idOf(of, field, item.etag),
      record: of.record,
      field,
      value: fromCell(fieldType, item.fields[column.name], words) ?? null,
      base,
      ...(isTakenIn ? { seen: fromCell(fieldType, cells[column.name], words) ?? null } : {}),
    }))
  return { edits, isMore: edits.length < changed.length }
}

const idOf = ({ plan, record }: RowName, field: string, etag: string): string =>
  `lists-${createHash('sha256')
    .update(JSON.stringify([plan, record, field, etag]))
    .digest('hex')
    .slice(0, 40)}`
