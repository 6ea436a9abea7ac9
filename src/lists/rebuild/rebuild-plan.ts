import type { Row as RowPlace } from '../../log/projection.ts'
import type { Author } from '../../plan/actor.ts'
import type { Change, PlanEvent } from '../../plan/plan.ts'
import type { PlanKey, RecordId } from '../../plan/record.ts'
import type { RowRecord } from '../row.ts'
import type { Added, Stamp } from '../stamp.ts'

/** A row of a record as it stands in its list, with who added it, who changed it last, and the number of that change. */
export interface StandingRow extends RowRecord {
  readonly added: Added
  readonly stamp: Stamp
  readonly place: RowPlace
}

/** The events of a plan as far as its rows tell them, and which row holds a record as of which number. `unsure` are rows that did not fit beside the others. */
export interface RebuiltPlan {
  readonly events: readonly PlanEvent[]
  readonly placed: readonly {
    readonly record: RecordId
    readonly seq: number
    readonly row: RowPlace
  }[]
  readonly unsure: readonly RecordId[]
}

const service: Author = { oid: 'service', name: 'Family Outcome Plan', agency: '' }

/**
 * Makes a plan's events from its rows; null where the plan's own row is missing, without which nothing can be opened.
 *
 * Each record's last change keeps the number that its row bears, so that rows and the change log's keys stay true. A record that was changed after it
 * was added is added at an earlier number that no row bears; whatever else happened at such numbers is lost, and the plan's own reference, set again,
 * stands there.
 */
export function rebuildPlan(plan: PlanKey, rows: readonly StandingRow[]): RebuiltPlan | null {
  const head = rows.find(({ kind }) => kind === 'plan')
  const reference = head?.fields['reference']
  if (!head || reference === undefined) return null
  const events = new Map<number, PlanEvent>()
  const unsure: RecordId[] = []
  const put = (seq: number, author: Author, at: string, change: Change) =>
    events.set(seq, { seq, operation: `rebuilt-${plan}-${seq}`, author, at, change })
  const add = (seq: number, { kind, record, fields, added }: StandingRow) =>
    put(seq, added.author, added.at, { do: 'add', kind, record, fields })

  const taken = new Set([1, ...rows.map(({ stamp }) => stamp.seq)])
  const ordered = rows
    .filter((row) => row !== head)
    .toSorted((one, other) => one.stamp.seq - other.stamp.seq)
  add(1, head)
  if (head.stamp.seq > 1) again(head)
  for (const row of ordered) {
    if (events.has(row.stamp.seq)) {
      unsure.push(row.record)
      continue
    }
    const free = isAsAdded(row) ? null : freeBefore(row.stamp.seq)
    if (free === null) add(row.stamp.seq, row)
    else {
      add(free, row)
      again(row)
    }
  }
  const last = Math.max(...events.keys())
  let at = head.added.at
  for (let seq = 2; seq <= last; seq++) {
    const known = events.get(seq)
    if (known) at = known.at
    else
      put(seq, service, at, {
        do: 'set',
        record: head.record,
        field: 'reference',
        value: reference,
      })
  }
  const placed = [head, ...ordered]
    .filter(({ record }) => !unsure.includes(record))
    .map(({ record, stamp, place }) => ({ record, seq: stamp.seq, row: place }))
  return {
    events: [...events.values()].toSorted((one, other) => one.seq - other.seq),
    placed,
    unsure,
  }

  /** The record's last change, whichever field it was: one is set to what it holds. */
  function again({ record, fields, stamp }: StandingRow): void {
    const [field, value] = Object.entries(fields)[0] ?? ['reference', reference ?? null]
    put(stamp.seq, stamp.actor, stamp.at, { do: 'set', record, field, value })
  }

  function freeBefore(seq: number): number | null {
    for (let free = 2; free < seq; free++) {
      if (!taken.has(free)) {
        taken.add(free)
        return free
      }
    }
    return null
  }
}

const isAsAdded = ({ added, stamp }: StandingRow): boolean =>
  added.at === stamp.at && added.author.oid === stamp.actor.oid
