import type { PlanRecord } from './plan.ts'
import type { RecordId } from './record.ts'
import type { PlanView } from './view.ts'

/**
 * What one reader's view gained between two moments: records that are new or differ, those that left, and all that is said
 * of the whole; of the findings nothing where they say what they said before. A record that moved both leaves and comes, for
 * what comes stands after what was there.
 */
export type ViewChange = Omit<PlanView, 'records' | 'findings'> & {
  readonly records: readonly PlanRecord[]
  readonly removed: readonly RecordId[]
  readonly findings?: PlanView['findings']
}

/** The change that turns one view of a plan into another, as small as whole records allow. */
export function changeBetween(before: PlanView, after: PlanView): ViewChange {
  const { findings, ...rest } = after
  return {
    ...rest,
    ...(isSame(before.findings, findings) ? {} : { findings }),
    ...(standsAsBefore(before, after)
      ? {
          records: after.records.filter((record, at) => differs(before.records[at], record)),
          removed: [],
        }
      : recordsMoved(before, after)),
  }
}

/** Whether the same records stand in the same order, as after most changes. */
const standsAsBefore = (before: PlanView, after: PlanView): boolean =>
  before.records.length === after.records.length &&
  after.records.every(({ id }, at) => id === before.records[at]?.id)

function recordsMoved(before: PlanView, after: PlanView) {
  const earlier = new Map(before.records.map((record) => [record.id, record]))
  const keep = keptInPlace(before, after)
  return {
    records: after.records.filter(
      (record) => !keep.has(record.id) || differs(earlier.get(record.id), record),
    ),
    removed: before.records.filter(({ id }) => !keep.has(id)).map(({ id }) => id),
  }
}

/** A record is made anew also where only something withheld in it changed, and is then the same to its reader. */
const differs = (one: PlanRecord | undefined, other: PlanRecord): boolean =>
  one !== other && (one?.changed !== other.changed || !isSame(one, other))

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

/** The records at the head of the later view that stood in that order before; one that came in among them moves all after it. */
function keptInPlace(before: PlanView, after: PlanView): ReadonlySet<RecordId> {
  const later = new Set(after.records.map(({ id }) => id))
  const stayed = before.records.filter(({ id }) => later.has(id))
  const end = stayed.findIndex(({ id }, at) => after.records[at]?.id !== id)
  return new Set((end === -1 ? stayed : stayed.slice(0, end)).map(({ id }) => id))
}

/** The view after a change; records keep the order in which they were added. */
export function withChange(view: PlanView, change: ViewChange): PlanView {
  const { key, seq, on, lastEntry, me, hidden, findings = view.findings, records, removed } = change
  const changed = new Map(records.map((record) => [record.id, record]))
  const left = new Set(removed)
  const kept = view.records.filter(({ id }) => !left.has(id))
  const known = new Set(kept.map(({ id }) => id))
  return {
    key,
    seq,
    on,
    lastEntry,
    me,
    hidden,
    findings,
    records: [
      ...kept.map((record) => changed.get(record.id) ?? record),
      ...records.filter(({ id }) => !known.has(id)),
    ],
  }
}
