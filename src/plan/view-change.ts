import type { PlanRecord } from './plan.ts'
import type { RecordId } from './record.ts'
import type { PlanView } from './view.ts'

/** What one reader's view gained between two moments: records that are new or differ, those that left, and all that is said of the whole. */
export type ViewChange = Omit<PlanView, 'records'> & {
  readonly records: readonly PlanRecord[]
  readonly removed: readonly RecordId[]
}

/** The change that turns one view of a plan into another, as small as whole records allow. */
export function changeBetween(before: PlanView, after: PlanView): ViewChange {
  const earlier = new Map(before.records.map((record) => [record.id, record]))
  const later = new Set(after.records.map((record) => record.id))
  return {
    ...after,
    records: after.records.filter((record) => earlier.get(record.id) !== record),
    removed: before.records.filter(({ id }) => !later.has(id)).map(({ id }) => id),
  }
}

/** The view after a change; records keep the order in which they were added. */
export function withChange(view: PlanView, change: ViewChange): PlanView {
  const { records, removed, ...whole } = change
  const changed = new Map(records.map((record) => [record.id, record]))
  const left = new Set(removed)
  const kept = view.records
    .filter(({ id }) => !left.has(id))
    .map((record) => changed.get(record.id) ?? record)
  const known = new Set(view.records.map(({ id }) => id))
  return { ...whole, records: [...kept, ...records.filter(({ id }) => !known.has(id))] }
}
