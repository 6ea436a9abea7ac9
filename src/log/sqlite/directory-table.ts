import type { Directory, Worker } from '../directory.ts'
import type { Database } from './database.ts'
import { textIn, type Stored } from './stored.ts'

/** Who works for which agency now, and beside it every change of that with who made it. */
export class DirectoryTable implements Directory {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  find(oid: string): Worker | null {
    const row = this.#database.first('SELECT * FROM worker WHERE oid = ?', oid)
    return row ? workerIn(row) : null
  }

  all(): Worker[] {
    return this.#database.all('SELECT * FROM worker ORDER BY agency, name, oid').map(workerIn)
  }

  keep({ oid, name, agency }: Worker, by: string, at: string): void {
    this.#database.transact(() => {
      this.#database.run(
        'INSERT OR REPLACE INTO worker (oid, name, agency) VALUES (?, ?, ?)',
        oid,
        name,
        agency,
      )
      this.#change(oid, { name, agency }, by, at)
    })
  }

  drop(oid: string, by: string, at: string): void {
    this.#database.transact(() => {
      if (this.#database.run('DELETE FROM worker WHERE oid = ?', oid) > 0) {
        this.#change(oid, null, by, at)
      }
    })
  }

  #change(oid: string, to: Omit<Worker, 'oid'> | null, by: string, at: string): void {
    this.#database.run(
      'INSERT INTO worker_change (oid, name, agency, by_oid, at) VALUES (?, ?, ?, ?, ?)',
      oid,
      to?.name ?? null,
      to?.agency ?? null,
      by,
      at,
    )
  }
}

const workerIn = (row: Stored): Worker => ({
  oid: textIn(row, 'oid'),
  name: textIn(row, 'name'),
  agency: textIn(row, 'agency'),
})
