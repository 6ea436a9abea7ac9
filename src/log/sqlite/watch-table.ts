import type { PromptWatch } from '../prompts.ts'
import type { Database } from './database.ts'
import { textIn, textOrNull } from './stored.ts'

/** When each plan was and is to be looked at, beside the plan itself. */
export class WatchTable implements PromptWatch {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  toLookAt(on: string): string[] {
    // By its indexes, which are named, as left to itself SQLite reads every plan for the sake of their order.
    return this.#database
      .all(
        `SELECT key FROM plan WHERE number IN (
           SELECT number FROM plan INDEXED BY plan_look_from WHERE look_from <= ?1
           UNION ALL SELECT number FROM plan INDEXED BY plan_looked_on WHERE looked_on > ?1
         ) ORDER BY number`,
        on,
      )
      .map((row) => textIn(row, 'key'))
  }

  lastLook(plan: string): string | null {
    const row = this.#database.first('SELECT looked_on FROM plan WHERE key = ?', plan)
    return row ? textIn(row, 'looked_on') || null : null
  }

  looked(plan: string, on: string, next: string): void {
    this.#database.run('UPDATE plan SET look_from = ?, looked_on = ? WHERE key = ?', next, on, plan)
  }

  lastDigest(): string | null {
    const row = this.#database.first('SELECT max(monday) AS monday FROM digest_week')
    return row ? textOrNull(row, 'monday') : null
  }

  digested(monday: string): void {
    this.#database.run('INSERT INTO digest_week (monday) VALUES (?) ON CONFLICT DO NOTHING', monday)
  }
}
