import type { Author } from '../plan/actor.ts'
import type { PlanKey } from '../plan/record.ts'
import { toCell, type Cell } from './cell.ts'

/** The columns of one list item by name. A column that is absent is not filled. */
export type Row = Readonly<Record<string, Cell>>

/** Who last changed a record and when (ISO 8601), and the number of that change in the plan. */
export interface Stamp {
  readonly actor: Author
  readonly at: string
  readonly seq: number
}

/** Who made a record, and when. */
export interface Added {
  readonly author: Author
  readonly at: string
}

/** The plan a row belongs to: its key, and the number people know it by. */
export interface OfPlan {
  readonly plan: PlanKey
  readonly reference: string
}

/** The cells every row has. */
export function stampCells(of: OfPlan, rowKey: string, stamp: Stamp): Row {
  return {
    PlanReference: lineCell(of.reference),
    PlanKey: of.plan,
    RowKey: rowKey,
    ActorName: lineCell(stamp.actor.name),
    ActorAgency: lineCell(stamp.actor.agency),
    ActorOid: lineCell(stamp.actor.oid),
    ActedAt: stamp.at,
    Revision: stamp.seq,
  }
}

/** Who last changed the record of a row; null where the row does not say. */
export function stampOf(row: Row): Stamp | null {
  const { ActedAt: at, Revision: seq } = row
  const actor = personOf(row, 'Actor')
  return actor && typeof at === 'string' && typeof seq === 'number' ? { actor, at, seq } : null
}

/** The cells that say who made a record. */
export function addedCells(added: Added | null): Row {
  return {
    AuthorName: lineCell(added?.author.name),
    AuthorAgency: lineCell(added?.author.agency),
    AuthorOid: lineCell(added?.author.oid),
    AddedAt: lineCell(added?.at),
  }
}

/** Who made the record of a row; null where the row does not say. */
export function addedOf(row: Row): Added | null {
  const { AddedAt: at } = row
  const author = personOf(row, 'Author')
  return author && typeof at === 'string' ? { author, at } : null
}

/** A cell of one line, cut where it is longer than a line may be. */
export const lineCell = (text: string | undefined): Cell =>
  toCell('line', text?.slice(0, 255), null)

function personOf(row: Row, role: 'Actor' | 'Author'): Author | null {
  const oid = row[`${role}Oid`]
  if (typeof oid !== 'string') return null
  return { oid, name: textOf(row, `${role}Name`), agency: textOf(row, `${role}Agency`) }
}

/** The text of a cell, or an empty one where it is not filled. */
export function textOf(row: Row, column: string): string {
  const cell = row[column]
  return typeof cell === 'string' ? cell : ''
}
