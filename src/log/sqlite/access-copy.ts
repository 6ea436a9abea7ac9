import type { AccessExport, ChainedAccess } from '../access.ts'
import { entryOf, storedAccessIn } from './access-rows.ts'
import type { Database } from './database.ts'
import type { Stored } from './stored.ts'

/** How far the copy outside has come, and which of its rows were erased here since. */
export class AccessCopy implements AccessExport {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** The row changed by an erasure. To be called within its transaction. */
  isBehind(number: number): void {
    this.#database.run('INSERT OR IGNORE INTO access_behind (place) VALUES (?)', number)
  }

  waiting(limit: number): ChainedAccess[] {
    return this.#database
      .all(
        `SELECT * FROM access WHERE place IN (SELECT place FROM access_behind) OR place > (SELECT copied FROM access_head)
         ORDER BY place LIMIT ?`,
        limit,
      )
      .map((row) => this.#chained(row))
  }

  copied(rows: readonly ChainedAccess[]): void {
    this.#database.transact(() => {
      for (const row of rows) {
        this.#database.run('UPDATE access_head SET copied = max(copied, ?)', row.number)
        // One that was erased while it was on its way out is still behind.
        if (JSON.stringify(this.#at(row.number)) === JSON.stringify(row)) {
          this.#database.run('DELETE FROM access_behind WHERE place = ?', row.number)
        }
      }
    })
  }

  last(): ChainedAccess | null {
    const row = this.#database.first(
      'SELECT * FROM access WHERE place = (SELECT copied FROM access_head)',
    )
    return row ? this.#chained(row) : null
  }

  #at(number: number): ChainedAccess | null {
    const row = this.#database.first('SELECT * FROM access WHERE place = ?', number)
    return row ? this.#chained(row) : null
  }

  #chained(row: Stored): ChainedAccess {
    const { number, chain, ...stored } = storedAccessIn(this.#database, row)
    return { number, chain, entry: entryOf({ number, chain, ...stored }) }
  }
}
