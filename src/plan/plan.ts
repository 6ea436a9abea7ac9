import type { Author } from './actor.ts'
import { leavesSight } from './coedit/leaves-sight.ts'
import {
  typeOfField,
  type Fields,
  type Kind,
  type PlanKey,
  type RecordId,
  type Value,
} from './record.ts'
import { keepSightMark } from './same-sight.ts'
import type { Splice } from './splices.ts'

/**
 * One record of a plan as somebody sees it. `author` and `at` are of the event that added it, and `changed` is the instant
 * of the last one that changed it. `withheld` names fields that are filled and that this reader is not shown.
 */
export interface PlanRecord {
  readonly kind: Kind
  readonly id: RecordId
  readonly fields: Fields
  readonly author: Author
  readonly at: string
  readonly changed: string
  readonly withheld?: readonly string[]
}

/**
 * A record as the plan keeps it. For each field `touched` holds the number of the event that last changed it, and `writers` the
 * directory number of whoever alone wrote what stands there, empty where several have: no reader is told either.
 */
export interface KeptRecord extends PlanRecord {
  readonly touched: Readonly<Record<string, number>>
  readonly writers: Readonly<Record<string, string>>
}

/** A record that was taken away, as it last was, and the number of the event that did it. */
export interface GoneRecord {
  readonly record: KeptRecord
  readonly seq: number
}

/** The records of a plan, or as many of them as somebody may see. */
export interface Records {
  readonly records: ReadonlyMap<RecordId, PlanRecord>
}

/** A plan at one point in its order of events; `seq` is the number of the last one. An id in `gone` was taken away and is never used again. */
export interface Plan extends Records {
  readonly key: PlanKey
  readonly seq: number
  readonly lastEntry: string
  readonly records: ReadonlyMap<RecordId, KeptRecord>
  readonly gone: ReadonlyMap<RecordId, GoneRecord>
}

/**
 * What an accepted operation did. `value: null` clears a field; `lost` keeps the text or value that a later writer replaced;
 * `splices` are what made the text of the one before it, where its writer sent them.
 */
export type Change =
  | { readonly do: 'add'; readonly kind: Kind; readonly record: RecordId; readonly fields: Fields }
  | {
      readonly do: 'set'
      readonly record: RecordId
      readonly field: string
      readonly value: Value | null
      readonly lost?: Value
      readonly splices?: readonly Splice[]
    }
  | { readonly do: 'remove'; readonly record: RecordId }

/** The events before one that it stands for besides itself: the number and the instant of the first, and how many there were. */
export interface StoodFor {
  readonly from: number
  readonly since: string
  readonly count: number
}

/**
 * One accepted change in a plan's order: numbered from 1 without gaps, under its author's name. `at` is an instant in ISO 8601.
 * `standsFor` is there where the letters that led to its text were thinned out of an old order.
 */
export interface PlanEvent {
  readonly seq: number
  readonly operation: string
  readonly author: Author
  readonly at: string
  readonly change: Change
  readonly standsFor?: StoodFor
}

export const emptyPlan = (key: PlanKey): Plan => ({
  key,
  seq: 0,
  lastEntry: '',
  records: new Map(),
  gone: new Map(),
})

/** The plan after one event; see `applyEvents`. */
export const applyEvent = (plan: Plan, event: PlanEvent): Plan => applyEvents(plan, [event])

/**
 * The plan after events, in their order.
 *
 * Throws where an event is not the next one, speaks of a record that is not there or adds one under an id that was used
 * before: the order is broken and must be read again.
 */
export const applyEvents = (plan: Plan, events: readonly PlanEvent[]): Plan =>
  applyInOrder(plan, events, (seq, last) => seq === last + 1)

/** As `applyEvents`, of an order that may have been thinned: numbers only rise. */
export const applyKept = (plan: Plan, events: readonly PlanEvent[]): Plan =>
  applyInOrder(plan, events, (seq, last) => seq > last)

function applyInOrder(
  plan: Plan,
  events: readonly PlanEvent[],
  follows: (seq: number, last: number) => boolean,
): Plan {
  const records = new Map(plan.records)
  const gone = new Map(plan.gone)
  let { seq, lastEntry } = plan
  for (const event of events) {
    if (!follows(event.seq, seq)) throw new Error(`event ${event.seq} does not follow event ${seq}`)
    applyChange(records, gone, event)
    seq = event.seq
    lastEntry = event.at
  }
  if (events.every(({ change }) => leavesSight(plan, change))) {
    keepSightMark(plan.records, records)
  }
  return { ...plan, seq, lastEntry, records, gone }
}

function applyChange(
  records: Map<RecordId, KeptRecord>,
  gone: Map<RecordId, GoneRecord>,
  { seq, at, author, change }: PlanEvent,
): void {
  const before = records.get(change.record)
  if (change.do === 'add') {
    if (before || gone.has(change.record)) {
      throw new Error(`event ${seq} adds a record under an id that was used before`)
    }
    const { kind, record: id, fields } = change
    const touched = Object.fromEntries(Object.keys(fields).map((field) => [field, seq]))
    const writers = Object.fromEntries(Object.keys(fields).map((field) => [field, author.oid]))
    records.set(id, { kind, id, fields, touched, writers, author, at, changed: at })
    return
  }
  if (!before) throw new Error(`event ${seq} changes a record that is not there`)
  if (change.do === 'set') {
    const fields = withValue(before.fields, change.field, change.value)
    const touched = { ...before.touched, [change.field]: seq }
    const writers = { ...before.writers, [change.field]: writerAfter(before, change, author) }
    records.set(change.record, { ...before, fields, touched, writers, changed: at })
    return
  }
  records.delete(change.record)
  gone.set(change.record, { record: before, seq })
}

/** The fields with one of them set, or cleared by null. */
export function withValue(fields: Fields, field: string, value: Value | null): Fields {
  const { [field]: _, ...others } = fields
  return value === null ? others : { ...others, [field]: value }
}

interface Holding<R extends PlanRecord> {
  readonly records: ReadonlyMap<RecordId, R>
}

/** The records of one kind, in the order they were added. */
export function recordsOf<R extends PlanRecord>(plan: Holding<R>, kind: Kind): R[] {
  return [...plan.records.values()].filter((record) => record.kind === kind)
}

/** The record that holds what is said of the plan itself. */
export const headOf = <R extends PlanRecord>(plan: Holding<R>): R | undefined =>
  recordsOf(plan, 'plan')[0]

/** Text that people write together is of all who ever wrote it; any other value is of whoever set it last. */
function writerAfter(
  { kind, writers }: KeptRecord,
  { field, value }: Extract<Change, { do: 'set' }>,
  { oid }: Author,
): string {
  if (value === null || typeOfField(kind, field) !== 'prose') return oid
  return (writers[field] ?? oid) === oid ? oid : ''
}

/** The directory number of whoever alone wrote what stands in a field; empty where several have, undefined of a record that is only shown. */
export const writerOf = (
  record: PlanRecord & Partial<Pick<KeptRecord, 'writers'>>,
  field: string,
): string | undefined => record.writers?.[field]

/** A field's text, or an empty string where it is not filled. */
export function textOf(record: Pick<PlanRecord, 'fields'> | undefined, field: string): string {
  const value = record?.fields[field]
  return typeof value === 'string' ? value : ''
}

/** A field's list, or an empty one where it is not filled. */
export function listOf(
  record: Pick<PlanRecord, 'fields'> | undefined,
  field: string,
): readonly string[] {
  const value = record?.fields[field]
  return Array.isArray(value) ? value : []
}
