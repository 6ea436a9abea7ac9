import type { Day } from '../../../rules/calendar.ts'
import { sectionOf, toDocument } from '../document.ts'
import { headOf, type Plan, type PlanRecord } from '../plan.ts'
import type { RecordId } from '../record.ts'

/** Days by which a record, as the rules read it, says when it begins. */
const beginnings = ['on', 'from', 'identified', 'agreed', 'held'] as const

type Row = Readonly<Record<string, unknown>>

/** A record as the rules read it; null where they do not. */
function rowOf(record: PlanRecord): Row | null {
  const section = sectionOf(record.kind)
  if (section === undefined) return null
  const rows = toDocument({ records: new Map([[record.id, record]]) })[section]
  const row: unknown = Array.isArray(rows) ? rows[0] : undefined
  return typeof row === 'object' && row !== null ? { ...row } : null
}

/** Of a row that reaches past a day, what it says up to it; null where it only begins after it. */
function upTo(row: Row, day: Day): Row | null {
  if (beginnings.some((name) => typeof row[name] === 'string' && row[name] > day)) return null
  if (typeof row['to'] !== 'string' || row['to'] <= day) return row
  if ('measures' in row) return { ...row, to: day }
  const { to: _, ...open } = row
  return open
}

/**
 * All that the rules read of a plan and that speaks of days up to one, each record by its id as one canonical text. A spell
 * that ends later counts as open, and a search as made up to that day: what comes after is for the watch.
 */
export function readRows(plan: Pick<Plan, 'records'>, upToDay: Day): ReadonlyMap<RecordId, string> {
  const rows = new Map<RecordId, string>()
  const head = headOf(plan)
  if (head) {
    const { framework, opened, ended } = head.fields
    rows.set(head.id, canonical({ framework, opened, ended }))
  }
  for (const record of plan.records.values()) {
    const row = rowOf(record)
    const kept = row && upTo(row, upToDay)
    if (kept) rows.set(record.id, canonical(kept))
  }
  return rows
}

/** One text for one value, in whatever order its names were set. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(
          Object.entries(held).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : held,
  )
}
