import { headOf, textOf, type Plan, type PlanEvent } from '../../plan/plan.ts'
import { kindNames, type PlanKey, type RecordId } from '../../plan/record.ts'
import type { DirtyRecord, Held, ProjectionSource, Row } from '../projection.ts'
import type { Database } from './database.ts'
import { eventIn } from './events.ts'
import { numberIn, numberOrNull, textIn, textOrNull, wordIn, type Stored } from './stored.ts'

/** What was last taken in of a row that somebody else wrote, as JSON; it stands until the row is written over. */
export const heldColumn = `
  ALTER TABLE record ADD COLUMN held TEXT;
`

/** How far each record's list row is behind the order of events. `waiting` is the place of its first event not yet in its row. */
export class ProjectionTable implements ProjectionSource {
  readonly #database: Database
  readonly #planOf: (key: PlanKey) => Plan | null
  readonly #isDisposed: (key: PlanKey) => boolean

  constructor(
    database: Database,
    planOf: (key: PlanKey) => Plan | null,
    isDisposed: (key: PlanKey) => boolean,
  ) {
    this.#database = database
    this.#planOf = planOf
    this.#isDisposed = isDisposed
  }

  /** To be called within the transaction that writes the events. */
  follow(plan: PlanKey, events: readonly PlanEvent[]): void {
    for (const { seq, change } of events) {
      if (change.do === 'add') {
        this.#database.run(
          'INSERT INTO record (plan, record, kind, newest) VALUES (?, ?, ?, 0)',
          plan,
          change.record,
          change.kind,
        )
      }
      this.#database.run(
        `UPDATE record SET newest = ?1, waiting = coalesce(waiting, (SELECT place FROM event WHERE plan = ?2 AND seq = ?1))
         WHERE plan = ?2 AND record = ?3`,
        seq,
        plan,
        change.record,
      )
    }
  }

  dirty(limit: number): DirtyRecord[] {
    return this.#database
      .all(
        'SELECT * FROM record WHERE waiting IS NOT NULL ORDER BY waiting, plan, record LIMIT ?',
        limit,
      )
      .map((row) => this.#dirtyRecord(row))
  }

  #dirtyRecord(stored: Stored): DirtyRecord {
    const plan = textIn(stored, 'plan')
    const record = textIn(stored, 'record')
    const whole = this.#planOf(plan)
    const stands = whole?.records.get(record)
    const events = this.#eventsSince(plan, record, numberIn(stored, 'projected'))
    const last = events.at(-1)
    if (!last) throw new Error(`a record of ${plan} waits for no event`)
    return {
      plan,
      reference: textOf(whole ? headOf(whole) : undefined, 'reference'),
      record,
      kind: wordIn(stored, 'kind', kindNames),
      fields: stands?.fields ?? {},
      removed: stands === undefined,
      seq: last.seq,
      row: rowIn(stored),
      actor: last.author,
      at: last.at,
      added: stands ? { author: stands.author, at: stands.at } : null,
      changes: events.flatMap(changesOf),
    }
  }

  #eventsSince(plan: PlanKey, record: RecordId, seq: number): PlanEvent[] {
    return this.#database
      .all(
        'SELECT * FROM event WHERE plan = ? AND record = ? AND seq > ? ORDER BY seq',
        plan,
        record,
        seq,
      )
      .map(eventIn)
  }

  intend(plan: PlanKey, record: RecordId, seq: number): void {
    this.#update('intended = ?3', plan, record, seq)
  }

  intended(plan: PlanKey, record: RecordId): number | null {
    const row = this.#database.first(
      'SELECT intended FROM record WHERE plan = ? AND record = ?',
      plan,
      record,
    )
    return row ? numberOrNull(row, 'intended') : null
  }

  projected(plan: PlanKey, record: RecordId, seq: number, row: Row | null): void {
    this.#database.transact(() => {
      this.#update(
        `projected = max(projected, ?3), item_id = ?4, etag = ?5, held = NULL,
         intended = CASE WHEN intended > ?3 THEN intended END,
         waiting = (SELECT min(place) FROM event
           WHERE event.plan = ?1 AND event.record = ?2 AND event.seq > max(projected, ?3))`,
        plan,
        record,
        seq,
        row?.itemId ?? null,
        row?.etag ?? null,
      )
      // The row says so, and whoever changes it in the list is compared with what it held then.
      this.#database.run('UPDATE event SET shown = 1 WHERE plan = ? AND seq = ?', plan, seq)
    })
  }

  met(plan: PlanKey, record: RecordId, row: Row | null, held?: Held): void {
    this.#update(
      `item_id = ?3, etag = ?4, held = ?5, intended = NULL, projected = min(projected, newest - 1),
       waiting = coalesce(waiting, (SELECT place FROM event WHERE event.plan = ?1 AND event.seq = newest))`,
      plan,
      record,
      row?.itemId ?? null,
      row?.etag ?? null,
      held ? JSON.stringify(held) : null,
    )
  }

  lastHeld(plan: PlanKey, record: RecordId): Held | null {
    const row = this.#database.first(
      'SELECT held FROM record WHERE plan = ? AND record = ?',
      plan,
      record,
    )
    const held = row ? textOrNull(row, 'held') : null
    return held === null ? null : JSON.parse(held)
  }

  /** A plan that was disposed of while its row was on the way has no records any more. */
  #update(what: string, plan: PlanKey, ...values: (string | number | null)[]): void {
    const sql = `UPDATE record SET ${what} WHERE plan = ?1 AND record = ?2`
    if (this.#database.run(sql, plan, ...values) === 1 || this.#isDisposed(plan)) return
    throw new Error('there is no such record')
  }
}

function rowIn(stored: Stored): Row | null {
  const itemId = textOrNull(stored, 'item_id')
  const etag = textOrNull(stored, 'etag')
  return itemId === null || etag === null ? null : { itemId, etag }
}

function changesOf({ seq, change, author, at }: PlanEvent): DirtyRecord['changes'] {
  if (change.do === 'remove') return []
  const fields = change.do === 'add' ? Object.keys(change.fields) : [change.field]
  return fields.map((field) => ({ seq, field, actor: author.name, at }))
}
