import type { PlanRecord } from './plan.ts'
import type { RecordId } from './record.ts'
import type { Sight } from './policy/sight.ts'

const shown = new WeakMap<PlanRecord, Map<string, PlanRecord>>()

/**
 * A record as a reader is shown it: without the numbers of events, which would count those they do not see, and without
 * fields that are withheld from them. One of which something is withheld is dated by its addition, so that a change of
 * that says nothing. The same record in the same dress is the same object.
 */
export function shownTo({ withheld }: Pick<Sight, 'withheld'>, record: PlanRecord): PlanRecord {
  const names = withheld(record)
  const dresses = shown.get(record) ?? new Map<string, PlanRecord>()
  shown.set(record, dresses)
  const dress = names.join(' ')
  const known = dresses.get(dress) ?? dressed(record, names)
  dresses.set(dress, known)
  return known
}

function dressed(record: PlanRecord, withheld: readonly string[]): PlanRecord {
  const { kind, id, fields, author, at, changed } = record
  if (withheld.length === 0) return { kind, id, fields, author, at, changed }
  const open = Object.entries(fields).filter(([field]) => !withheld.includes(field))
  return { kind, id, fields: Object.fromEntries(open), author, at, changed: at, withheld }
}

/** The records of a plan that a reader is shown, in the order they were added. */
export function recordsShown(
  sight: Sight,
  records: ReadonlyMap<RecordId, PlanRecord>,
): readonly PlanRecord[] {
  return [...records.values()].filter(sight.sees).map((record) => shownTo(sight, record))
}
