import type { PlanKey } from '../../plan/record.ts'
import type { Database } from './database.ts'
import { textIn } from './stored.ts'

/** Tables whose rows outlive a plan because their chain must: the access log empties them itself. */
const emptiedElsewhere: ReadonlySet<string> = new Set(['access', 'access_listed'])

/**
 * Deletes every row of every table that bears the plan's key in a column `plan`, and the plan's own, so that a table made
 * later is not forgotten. To be called within a transaction.
 */
export function takeAway(database: Database, plan: PlanKey): void {
  database.run('PRAGMA defer_foreign_keys = ON')
  for (const table of tablesOfPlans(database)) {
    database.run(`DELETE FROM "${table}" WHERE plan = ?`, plan)
  }
  database.run('DELETE FROM plan WHERE key = ?', plan)
}

const tablesOfPlans = (database: Database): string[] =>
  database
    .all(
      `SELECT DISTINCT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c
       WHERE m.type = 'table' AND c.name = 'plan' ORDER BY m.name`,
    )
    .map((row) => textIn(row, 'name'))
    .filter((table) => !emptiedElsewhere.has(table))
