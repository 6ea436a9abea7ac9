import { applyKept, emptyPlan, headOf, textOf, type PlanEvent } from '../plan/plan.ts'
import type { PlanKey, RecordId } from '../plan/record.ts'
import { toRow } from './row.ts'
import type { Row } from './stamp.ts'

/** The row of a record as the events up to a number made it; null where the record was not there, or that number is not one of its own events that are kept. */
export function rowAt(
  plan: PlanKey,
  record: RecordId,
  events: readonly PlanEvent[],
  seq: number,
): Row | null {
  const until = events.filter((event) => event.seq <= seq)
  const last = until.at(-1)
  if (last?.seq !== seq || last.change.record !== record) return null
  const whole = applyKept(emptyPlan(plan), until)
  const stands = whole.records.get(record)
  if (!stands) return null
  // A plan's number is given once, and a row may have been written before the entry that holds it.
  const reference = textOf(
    headOf(applyKept(whole, events.slice(until.length))) ?? headOf(whole),
    'reference',
  )
  const { kind, fields, author, at } = stands
  const told = { plan, reference, record, kind, fields, added: { author, at } }
  return toRow(told, { actor: last.author, at: last.at, seq })
}
