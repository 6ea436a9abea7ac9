import { hkdfSync, randomBytes } from 'node:crypto'
import type { DraftKeys } from '../draft-keys.ts'
import type { Database } from './database.ts'

/** What the service alone knows. It is made when it is first needed, and is in every copy of the file. */
export const secretTable = `
  CREATE TABLE secret (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
`

/** Keys of persons, each derived from one secret: none of them is kept. */
export class SecretTable implements DraftKeys {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  of(oid: string): Uint8Array {
    return new Uint8Array(hkdfSync('sha256', this.#secret(), '', `draft of ${oid}`, 32))
  }

  #secret(): Uint8Array {
    this.#database.run(
      'INSERT INTO secret (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING',
      'drafts',
      randomBytes(32),
    )
    const value = this.#database.first('SELECT value FROM secret WHERE name = ?', 'drafts')?.[
      'value'
    ]
    if (!(value instanceof Uint8Array)) throw new Error('the log has lost its secret')
    return value
  }
}
