import type { PlanKey } from '../../plan/record.ts'
import { alertKinds, type Alert, type AlertStore, type NewAlert } from '../alerts.ts'
import type { Database } from './database.ts'
import { textIn, textOrNull, wordIn, type Stored } from './stored.ts'

/** Alerts in the order they were raised. */
export class AlertTable implements AlertStore {
  readonly #database: Database
  readonly #makeId: () => string

  constructor(database: Database, makeId: () => string) {
    this.#database = database
    this.#makeId = makeId
  }

  raise({ at, plan, kind, oid, why }: NewAlert): string {
    const id = this.#makeId()
    this.#database.run(
      'INSERT INTO alert (id, at, plan, kind, oid, why) VALUES (?, ?, ?, ?, ?, ?)',
      id,
      at,
      plan,
      kind,
      oid,
      why,
    )
    return id
  }

  find(id: string): Alert | null {
    const row = this.#database.first('SELECT * FROM alert WHERE id = ?', id)
    return row ? alertIn(row) : null
  }

  newest(limit: number, plans?: readonly (PlanKey | null)[]): Alert[] {
    const rows =
      plans === undefined
        ? this.#database.all('SELECT * FROM alert ORDER BY place DESC LIMIT ?', limit)
        : this.#database.all(
            `SELECT * FROM alert WHERE plan IN (SELECT value FROM json_each(?1)) OR (plan IS NULL AND ?2)
             ORDER BY place DESC LIMIT ?3`,
            JSON.stringify(plans.filter((plan) => plan !== null)),
            plans.includes(null) ? 1 : 0,
            limit,
          )
    return rows.map(alertIn)
  }

  seen(id: string, by: string, at: string): boolean {
    const sql = 'UPDATE alert SET seen_by = ?, seen_at = ? WHERE id = ? AND seen_by IS NULL'
    return this.#database.run(sql, by, at, id) === 1
  }

  erase(plan: PlanKey): void {
    this.#database.run('DELETE FROM alert WHERE plan = ?', plan)
  }
}

const alertIn = (row: Stored): Alert => ({
  id: textIn(row, 'id'),
  at: textIn(row, 'at'),
  plan: textOrNull(row, 'plan'),
  kind: wordIn(row, 'kind', alertKinds),
  oid: textOrNull(row, 'oid'),
  why: textOrNull(row, 'why'),
  seenBy: textOrNull(row, 'seen_by'),
  seenAt: textOrNull(row, 'seen_at'),
})
