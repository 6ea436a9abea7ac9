import type { AccessLog, AccessRow } from '../access.ts'
import type { Database } from './database.ts'
import { textIn, textOrNull, wordIn, type Stored } from './stored.ts'

const sources = ['page', 'stream', 'chat', 'service'] as const
const outcomes = ['allowed', 'refused', 'faulty'] as const

/** Every look and every attempt, in the order they were noted. */
export class AccessTable implements AccessLog {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  note({ at, oid, plan, what, from, outcome }: AccessRow): void {
    this.#database.run(
      'INSERT INTO access (at, oid, plan, what, source, outcome) VALUES (?, ?, ?, ?, ?, ?)',
      at,
      oid,
      plan,
      what,
      from,
      outcome,
    )
  }

  rows(limit: number, plan?: string): AccessRow[] {
    const rows =
      plan === undefined
        ? this.#database.all('SELECT * FROM access ORDER BY place DESC LIMIT ?', limit)
        : this.#database.all(
            'SELECT * FROM access WHERE plan = ? ORDER BY place DESC LIMIT ?',
            plan,
            limit,
          )
    return rows.map(accessIn)
  }
}

const accessIn = (row: Stored): AccessRow => ({
  at: textIn(row, 'at'),
  oid: textOrNull(row, 'oid'),
  plan: textOrNull(row, 'plan'),
  what: textIn(row, 'what'),
  from: wordIn(row, 'source', sources),
  outcome: wordIn(row, 'outcome', outcomes),
})
