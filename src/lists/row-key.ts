import type { PlanKey, RecordId } from '../plan/record.ts'

/**
 * The key of a record's row: made of its plan's and its own, so that the same record never has two rows. SharePoint takes `a` and `A` for one
 * value, so a capital letter is written as `^` and the small one, and two records never share a row either.
 */
export const rowKeyOf = (plan: PlanKey, record: RecordId): string =>
  `${folded(plan)}:${folded(record)}`

/** The key of the change log's row for one writing of a record. */
export const changeKeyOf = (plan: PlanKey, record: RecordId, seq: number): string =>
  `${rowKeyOf(plan, record)}:${seq}`

/** The record a row's key names; null where it is not the key of a record of this plan. */
export function recordOf(plan: PlanKey, rowKey: string): RecordId | null {
  const record = unfolded(rowKey.slice(folded(plan).length + 1))
  return record !== '' && rowKey === rowKeyOf(plan, record) ? record : null
}

const folded = (key: string) => key.replaceAll(/[A-Z^]/g, (letter) => `^${letter.toLowerCase()}`)
const unfolded = (key: string) =>
  key.replaceAll(/\^(.)/g, (_, letter: string) => letter.toUpperCase())
