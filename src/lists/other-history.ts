import type { PlanEvent } from '../plan/plan.ts'
import type { RecordId } from '../plan/record.ts'
import { holds } from './row.ts'
import type { Row, Stamp } from './stamp.ts'

/** A row of a record as it stands, what it says of its last change, and what the log would have written at that number; null where nothing. */
export interface StampedRow {
  readonly record: RecordId
  readonly cells: Row
  readonly stamp: Stamp
  readonly written: Row | null
}

/**
 * Whether a row was written by a log that is lost: an old copy was restored since, and what bears the row's number there is another change, or is yet to
 * come. The instant of its last change tells, which is not that of any change of the record here. Where nothing but the instant differs somebody
 * changed that in SharePoint.
 */
export function isOfOtherHistory(
  { record, cells, stamp, written }: StampedRow,
  events: readonly PlanEvent[],
): boolean {
  if (stamp.seq > (events.at(-1)?.seq ?? 0)) return true
  const isKnown = events.some(({ change, at }) => change.record === record && at === stamp.at)
  if (isKnown || !isInstant(stamp.at)) return false
  return !written || !holds(cells, { ...written, ActedAt: stamp.at })
}

const isInstant = (text: string): boolean => !Number.isNaN(Date.parse(text))
