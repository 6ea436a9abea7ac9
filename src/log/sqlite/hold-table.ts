import type { PlanKey } from '../../plan/record.ts'
import type { HoldStore, LegalHold } from '../rights.ts'
import type { Database } from './database.ts'
import { textIn } from './stored.ts'

/** Every hold there was, of which at most one of a plan is not lifted. */
export class HoldTable implements HoldStore {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  on(plan: PlanKey): LegalHold | null {
    const row = this.#database.first(
      'SELECT * FROM legal_hold WHERE plan = ? AND lifted_at IS NULL',
      plan,
    )
    return row
      ? { why: textIn(row, 'why'), by: textIn(row, 'by_oid'), at: textIn(row, 'at') }
      : null
  }

  set(plan: PlanKey, { why, by, at }: LegalHold): boolean {
    const sql = 'INSERT OR IGNORE INTO legal_hold (plan, why, by_oid, at) VALUES (?, ?, ?, ?)'
    return this.#database.run(sql, plan, why, by, at) === 1
  }

  lift(plan: PlanKey, why: string, by: string, at: string): boolean {
    const sql = `UPDATE legal_hold SET lifted_why = ?, lifted_by = ?, lifted_at = ?
      WHERE plan = ? AND lifted_at IS NULL`
    return this.#database.run(sql, why, by, at, plan) === 1
  }
}
