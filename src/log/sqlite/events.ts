import type { ValueAt } from '../../plan/accept.ts'
import type { Change, PlanEvent } from '../../plan/plan.ts'
import type { PlanKey, Value } from '../../plan/record.ts'
import type { StepsSince } from '../../plan/settle-splices.ts'
import type { Database } from './database.ts'
import { numberIn, textIn, textOrNull, type Stored } from './stored.ts'
import type { ThinningTable } from './thinning-table.ts'

/** The order of events of every plan. It only grows, but for what `ThinningTable` takes out of it. */
export class Events {
  readonly #database: Database
  readonly #thinning: ThinningTable

  constructor(database: Database, thinning: ThinningTable) {
    this.#database = database
    this.#thinning = thinning
  }

  keys(): PlanKey[] {
    return this.#database
      .all('SELECT key FROM plan ORDER BY number')
      .map((row) => textIn(row, 'key'))
  }

  /** The number of a plan's last event; 0 where there is no such plan. */
  last(key: PlanKey): number {
    const row = this.#database.first('SELECT seq FROM plan WHERE key = ?', key)
    return row ? numberIn(row, 'seq') : 0
  }

  since(key: PlanKey, seq: number): PlanEvent[] {
    return this.#database
      .all('SELECT * FROM event WHERE plan = ? AND seq > ? ORDER BY seq', key, seq)
      .map(eventIn)
  }

  numberOf(key: PlanKey, operation: string): number | null {
    const row = this.#database.first(
      'SELECT seq FROM event WHERE plan = ? AND operation = ?',
      key,
      operation,
    )
    return row ? numberIn(row, 'seq') : this.#thinning.numberOf(key, operation)
  }

  /** To be called within a transaction. */
  write(key: PlanKey, events: readonly PlanEvent[]): void {
    const seq = events.at(-1)?.seq
    if (seq === undefined) return
    this.#database.run(
      'INSERT INTO plan (key, seq) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET seq = excluded.seq',
      key,
      seq,
    )
    for (const event of events) this.#writeOne(key, event)
  }

  #writeOne(key: PlanKey, { seq, operation, author, at, change }: PlanEvent): void {
    this.#database.run(
      `INSERT INTO event (plan, seq, operation, oid, name, agency, at, record, field, change)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      key,
      seq,
      operation,
      author.oid,
      author.name,
      author.agency,
      at,
      change.record,
      change.do === 'set' ? change.field : null,
      JSON.stringify(change),
    )
  }

  /** The last event up to a number that said something of a field tells what it held then; of what was thinned nothing is told. */
  valueAt(key: PlanKey): ValueAt {
    return (record, field, seq) => {
      if (this.#thinning.isThinned(key, record, field, seq)) return undefined
      const row = this.#database.first(
        `SELECT change FROM event WHERE plan = ? AND record = ? AND seq <= ? AND (field = ? OR field IS NULL)
         ORDER BY seq DESC LIMIT 1`,
        key,
        record,
        seq,
        field,
      )
      return row && valueIn(changeIn(row), field)
    }
  }

  /** Nothing is told of more steps than can be read in a moment, nor from a number whose text is not kept. */
  stepsSince(key: PlanKey): StepsSince {
    return (record, field, seq) => {
      if (this.#thinning.isThinned(key, record, field, seq)) return []
      const rows = this.#database.all(
        `SELECT * FROM event WHERE plan = ? AND record = ? AND seq > ? AND field = ?
         ORDER BY seq LIMIT ${mostSteps + 1}`,
        key,
        record,
        seq,
        field,
      )
      return rows.length > mostSteps ? [] : rows.map(eventIn)
    }
  }
}

/** A day away from a text that twelve people type in. */
const mostSteps = 2_000

function valueIn(change: Change, field: string): Value | undefined {
  if (change.do === 'add') return change.fields[field]
  return change.do === 'set' ? (change.value ?? undefined) : undefined
}

const changeIn = (row: Stored): Change => JSON.parse(textIn(row, 'change'))

export function eventIn(row: Stored): PlanEvent {
  const standsFor = textOrNull(row, 'stands_for')
  return {
    seq: numberIn(row, 'seq'),
    operation: textIn(row, 'operation'),
    author: { oid: textIn(row, 'oid'), name: textIn(row, 'name'), agency: textIn(row, 'agency') },
    at: textIn(row, 'at'),
    change: changeIn(row),
    ...(standsFor === null ? {} : { standsFor: JSON.parse(standsFor) }),
  }
}
