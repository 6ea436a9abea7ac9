import { kindNames, typeOfField, type PlanKey, type RecordId } from '../../plan/record.ts'
import type { Thinning, ThinningPlace } from '../thinning.ts'
import type { Database } from './database.ts'
import { numberIn, numberOrNull, textIn, textOrNull, wordIn, type Stored } from './stored.ts'
import { runsIn, type Typed } from './typing-runs.ts'

/**
 * The step that makes room for thinning. Of an event that went its operation and its number are left, and the number of the one that stands for it.
 * `shown`: a row was written as of this event. `thinned`: up to this number nothing more of the record's events goes.
 */
export const thinningTables = `
  CREATE TABLE thinned_event (
    plan TEXT NOT NULL, operation TEXT NOT NULL, seq INTEGER NOT NULL, stands INTEGER NOT NULL, PRIMARY KEY (plan, operation)
  ) STRICT, WITHOUT ROWID;
  ALTER TABLE event ADD COLUMN shown INTEGER;
  ALTER TABLE event ADD COLUMN stands_for TEXT;
  ALTER TABLE record ADD COLUMN thinned INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX record_unthinned ON record (plan, record) WHERE projected > thinned;
  UPDATE event SET shown = 1 WHERE EXISTS (
    SELECT 1 FROM record WHERE record.plan = event.plan AND record.record = event.record AND record.projected = event.seq
  );
`

/** So many events are looked at in one transaction: some thousandths of a second, most of it the disk's. */
const mostAtOnce = 20

/** Nothing is destroyed of a plan that somebody has to be able to produce, or is just being told of. */
const isKeptWhole = `
  SELECT 1 FROM legal_hold WHERE plan = ?1 AND lifted_at IS NULL
  UNION ALL SELECT 1 FROM subject_request WHERE plan = ?1 AND answered IS NULL`

/** Takes letters on their way to a word out of the order of events; see `Thinning`. */
export class ThinningTable implements Thinning {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** The number of the event that stands for an operation whose own is gone. */
  numberOf(plan: PlanKey, operation: string): number | null {
    const row = this.#database.first(
      'SELECT stands FROM thinned_event WHERE plan = ? AND operation = ?',
      plan,
      operation,
    )
    return row ? numberIn(row, 'stands') : null
  }

  /** How many events of a plan are gone. */
  countOf(plan: PlanKey): number {
    const sql = 'SELECT count(*) AS count FROM thinned_event WHERE plan = ?'
    const row = this.#database.first(sql, plan)
    return row ? numberIn(row, 'count') : 0
  }

  isThinned(plan: PlanKey, record: RecordId, field: string, seq: number): boolean {
    const row = this.#database.first(
      `SELECT json_extract(stands_for, '$.from') AS first FROM event
       WHERE plan = ? AND record = ? AND seq > ? AND (field = ? OR field IS NULL) ORDER BY seq LIMIT 1`,
      plan,
      record,
      seq,
      field,
    )
    const first = row ? numberOrNull(row, 'first') : null
    return first !== null && first <= seq
  }

  next(before: string, from: ThinningPlace): ThinningPlace | null {
    return this.#database.transact(() => {
      const row = this.#database.first(
        `SELECT * FROM record WHERE projected > thinned AND (plan, record) > (?, ?) ORDER BY plan, record LIMIT 1`,
        from.plan,
        from.record,
      )
      if (!row) return null
      const place = { plan: textIn(row, 'plan'), record: textIn(row, 'record') }
      if (this.#database.first(isKeptWhole, place.plan)) return place
      const isMore = this.#thin(row, place, before)
      return isMore ? from : place
    })
  }

  /** Whether more of the same record is left to look at. */
  #thin(row: Stored, { plan, record }: ThinningPlace, before: string): boolean {
    const kind = wordIn(row, 'kind', kindNames)
    const found = this.#database
      .all(
        `SELECT seq, operation, oid, name, agency, at, field, shown,
           json_type(change, '$.value') AS type, json_type(change, '$.lost') AS lost, json_extract(change, '$.value') = '' AS empty
         FROM event WHERE plan = ? AND record = ? AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?`,
        plan,
        record,
        numberIn(row, 'thinned'),
        numberIn(row, 'projected'),
        mostAtOnce,
      )
      .map(typedIn)
    const young = found.findIndex(({ at }) => at >= before)
    const old = young === -1 ? found : found.slice(0, young)
    const isProse = (field: string) => typeOfField(kind, field) === 'prose'
    for (const { end, gone } of runsIn(old, isProse)) {
      for (const one of gone) this.#take(plan, one, end)
      const [first] = gone
      const standsFor = { from: first?.seq, since: first?.at, count: gone.length }
      this.#database.run(
        // Its splices were made for a text that is gone; what it made of it is there.
        `UPDATE event SET change = json_remove(change, '$.splices'), stands_for = ? WHERE plan = ? AND seq = ?`,
        JSON.stringify(standsFor),
        plan,
        end.seq,
      )
    }
    const isThrough = young === -1 && found.length < mostAtOnce
    const upTo = isThrough ? numberIn(row, 'projected') : old.at(-1)?.seq
    if (upTo !== undefined) {
      this.#database.run(
        'UPDATE record SET thinned = ? WHERE plan = ? AND record = ?',
        upTo,
        plan,
        record,
      )
    }
    return young === -1 && !isThrough
  }

  #take(plan: PlanKey, { seq, operation }: Typed, end: Typed): void {
    this.#database.run('DELETE FROM event WHERE plan = ? AND seq = ?', plan, seq)
    this.#database.run(
      'INSERT INTO thinned_event (plan, operation, seq, stands) VALUES (?, ?, ?, ?)',
      plan,
      operation,
      seq,
      end.seq,
    )
  }
}

const typedIn = (row: Stored): Typed => ({
  seq: numberIn(row, 'seq'),
  operation: textIn(row, 'operation'),
  author: [textIn(row, 'oid'), textIn(row, 'name'), textIn(row, 'agency')].join('\n'),
  at: textIn(row, 'at'),
  field: textOrNull(row, 'field'),
  isShown: row['shown'] === 1,
  isPlainText: row['type'] === 'text' && row['empty'] === 0 && row['lost'] === null,
})
