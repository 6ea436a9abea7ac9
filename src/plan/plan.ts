import type { Author } from './actor.ts'
import type { Fields, Kind, PlanKey, RecordId, Value } from './record.ts'

/** One record of a plan. `touched` holds, for each field, the number of the event that last changed it. */
export interface PlanRecord {
  readonly kind: Kind
  readonly id: RecordId
  readonly fields: Fields
  readonly touched: Readonly<Record<string, number>>
  readonly author: Author
  readonly at: string
}

/** A plan at one point in its order of events; `seq` is the number of the last one. */
export interface Plan {
  readonly key: PlanKey
  readonly seq: number
  readonly lastEntry: string
  readonly records: ReadonlyMap<RecordId, PlanRecord>
}

/** What an accepted operation did. `value: null` clears a field; `lost` keeps the text or value that a later writer replaced. */
export type Change =
  | { readonly do: 'add'; readonly kind: Kind; readonly record: RecordId; readonly fields: Fields }
  | {
      readonly do: 'set'
      readonly record: RecordId
      readonly field: string
      readonly value: Value | null
      readonly lost?: Value
    }
  | { readonly do: 'remove'; readonly record: RecordId }

/** One accepted change in a plan's order: numbered from 1 without gaps, under its author's name. `at` is an instant in ISO 8601. */
export interface PlanEvent {
  readonly seq: number
  readonly operation: string
  readonly author: Author
  readonly at: string
  readonly change: Change
}

export const emptyPlan = (key: PlanKey): Plan => ({
  key,
  seq: 0,
  lastEntry: '',
  records: new Map(),
})

/**
 * The plan after one event.
 *
 * Throws where the event is not the next one or speaks of a record that is not there: the order is broken and must be read again.
 */
export function applyEvent(plan: Plan, event: PlanEvent): Plan {
  if (event.seq !== plan.seq + 1) {
    throw new Error(`event ${event.seq} does not follow event ${plan.seq}`)
  }
  const records = new Map(plan.records)
  const { change } = event
  if (change.do === 'add') {
    const touched = Object.fromEntries(
      Object.keys(change.fields).map((field) => [field, event.seq]),
    )
    const { kind, record: id, fields } = change
    records.set(id, { kind, id, fields, touched, author: event.author, at: event.at })
  } else {
    const before = records.get(change.record)
    if (!before) throw new Error(`event ${event.seq} changes a record that is not there`)
    if (change.do === 'remove') records.delete(change.record)
    else records.set(change.record, withField(before, change.field, change.value, event.seq))
  }
  return { ...plan, seq: event.seq, lastEntry: event.at, records }
}

function withField(
  record: PlanRecord,
  field: string,
  value: Value | null,
  seq: number,
): PlanRecord {
  const { [field]: _, ...others } = record.fields
  return {
    ...record,
    fields: value === null ? others : { ...others, [field]: value },
    touched: { ...record.touched, [field]: seq },
  }
}

/** The records of one kind, in the order they were added. */
export function recordsOf(plan: Plan, kind: Kind): PlanRecord[] {
  return [...plan.records.values()].filter((record) => record.kind === kind)
}

/** The record that holds what is said of the plan itself. */
export const headOf = (plan: Plan): PlanRecord | undefined => recordsOf(plan, 'plan')[0]

/** A field's text, or an empty string where it is not filled. */
export function textOf(record: PlanRecord | undefined, field: string): string {
  const value = record?.fields[field]
  return typeof value === 'string' ? value : ''
}

/** A field's list, or an empty one where it is not filled. */
export function listOf(record: PlanRecord | undefined, field: string): readonly string[] {
  const value = record?.fields[field]
  return Array.isArray(value) ? value : []
}
