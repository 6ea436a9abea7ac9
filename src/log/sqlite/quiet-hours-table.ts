import type { QuietHoursStore, QuietSpan } from '../quiet-hours.ts'
import type { Database } from './database.ts'
import { textIn } from './stored.ts'

/** The hours somebody chose last; of whoever chose none there is no row. */
export class QuietHoursTable implements QuietHoursStore {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  of(oid: string): readonly QuietSpan[] {
    const row = this.#database.first('SELECT spans FROM quiet_hours WHERE oid = ?', oid)
    return row ? (JSON.parse(textIn(row, 'spans')) as QuietSpan[]) : []
  }

  keep(oid: string, spans: readonly QuietSpan[], at: string): void {
    if (spans.length === 0) {
      this.#database.run('DELETE FROM quiet_hours WHERE oid = ?', oid)
      return
    }
    this.#database.run(
      'INSERT OR REPLACE INTO quiet_hours (oid, spans, changed_at) VALUES (?, ?, ?)',
      oid,
      JSON.stringify(spans),
      at,
    )
  }
}
