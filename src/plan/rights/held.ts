import type { Author } from '../actor.ts'
import { withValue, type PlanEvent } from '../plan.ts'
import type { Fields, Kind, RecordId, Value } from '../record.ts'

/** What a field once said and does not say any more. */
export interface Earlier {
  readonly record: RecordId
  readonly kind: Kind
  readonly field: string
  readonly value: Value
  /** The fields of its entry when it said so. */
  readonly fields: Fields
  readonly seq: number
  readonly author: Author
  readonly at: string
}

/** An entry that was ever in the plan, as it last stood; `seq` is of the event that last changed it, `author` and `at` of the one that added it. */
export interface Held {
  readonly record: RecordId
  readonly kind: Kind
  readonly fields: Fields
  readonly seq: number
  readonly author: Author
  readonly at: string
  readonly removed: boolean
  readonly earlier: readonly Earlier[]
}

interface Growing extends Omit<Held, 'earlier'> {
  readonly written: Readonly<Record<string, { seq: number; author: Author; at: string }>>
  readonly earlier: Earlier[]
}

/** Everything the events of a plan hold, in the order it was added: also what was taken away, and what was written over. */
export function heldIn(events: readonly PlanEvent[]): Held[] {
  const held = new Map<RecordId, Growing>()
  for (const { seq, author, at, change } of events) {
    const { record } = change
    if (change.do === 'add') {
      const { kind, fields } = change
      const written = Object.fromEntries(
        Object.keys(fields).map((field) => [field, { seq, author, at }]),
      )
      held.set(record, {
        record,
        kind,
        fields,
        seq,
        author,
        at,
        removed: false,
        written,
        earlier: [],
      })
      continue
    }
    const before = held.get(record)
    if (!before) throw new Error(`event ${seq} changes an entry that was never there`)
    if (change.do === 'remove') {
      held.set(record, { ...before, seq, removed: true })
      continue
    }
    const { field, value } = change
    const was = before.fields[field]
    const stamp = before.written[field]
    if (was !== undefined && stamp) {
      const { kind, fields } = before
      before.earlier.push({ record, kind, field, value: was, fields, ...stamp })
    }
    held.set(record, {
      ...before,
      fields: withValue(before.fields, field, value),
      seq,
      written: { ...before.written, [field]: { seq, author, at } },
    })
  }
  return [...held.values()].map((one) => ({ ...one, earlier: notContained(one) }))
}

/**
 * Earlier values that no kept value of the same field holds whole. A text that was typed letter by letter is kept once, at its
 * longest, so that nothing it ever said is left out.
 */
function notContained({ earlier, fields }: Growing): Earlier[] {
  const kept = new Map<string, Value[]>()
  for (const [field, value] of Object.entries(fields)) kept.set(field, [value])
  return earlier
    .toSorted((one, other) => sizeOf(other.value) - sizeOf(one.value) || other.seq - one.seq)
    .filter(({ field, value }) => {
      const others = kept.get(field) ?? []
      if (others.some((other) => holds(other, value))) return false
      kept.set(field, [...others, value])
      return true
    })
    .toSorted((one, other) => one.seq - other.seq)
}

const sizeOf = (value: Value): number => (typeof value === 'string' ? value.length : 0)

const holds = (whole: Value, part: Value): boolean =>
  typeof whole === 'string' && typeof part === 'string'
    ? whole.includes(part)
    : JSON.stringify(whole) === JSON.stringify(part)
