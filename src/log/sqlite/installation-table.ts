import type { Day } from '../../../rules/calendar.ts'
import type { InstallationStore } from '../installations.ts'
import type { Database } from './database.ts'

/** One row for each person for whom it was ever tried, with the last day. */
export class InstallationTable implements InstallationStore {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  untried(tenantId: string, oids: readonly string[], on: Day): string[] {
    return oids.filter(
      (oid) =>
        !this.#database.first(
          'SELECT 1 FROM app_installation WHERE tenant = ? AND oid = ? AND tried >= ?',
          tenantId,
          oid,
          on,
        ),
    )
  }

  tried(tenantId: string, oid: string, on: Day): void {
    this.#database.run(
      'INSERT OR REPLACE INTO app_installation (tenant, oid, tried) VALUES (?, ?, ?)',
      tenantId,
      oid,
      on,
    )
  }
}
