import type { PlanKey } from '../../plan/record.ts'
import type { PlacementStore, SiteName } from '../placement.ts'
import type { Database } from './database.ts'
import { textIn, wordIn } from './stored.ts'

/** The step that keeps on which site a plan's rows stand, and from which they have still to be taken away. */
export const placementTables = `
  CREATE TABLE plan_site (plan TEXT PRIMARY KEY, site TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE leaving (
    place INTEGER PRIMARY KEY, plan_key TEXT NOT NULL, site TEXT NOT NULL, UNIQUE (plan_key, site)
  ) STRICT;
`

/** On which site each plan's rows stand. */
export class PlacementTable implements PlacementStore {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  siteOf(plan: PlanKey): SiteName {
    const row = this.#database.first('SELECT site FROM plan_site WHERE plan = ?', plan)
    return row ? wordIn(row, 'site', ['usual', 'restricted'] as const) : 'usual'
  }

  move(plan: PlanKey, to: SiteName): void {
    const from = this.siteOf(plan)
    if (from === to) return
    this.#database.transact(() => {
      this.#database.run('INSERT OR REPLACE INTO plan_site (plan, site) VALUES (?, ?)', plan, to)
      this.#database.run('DELETE FROM leaving WHERE plan_key = ? AND site = ?', plan, to)
      this.#database.run('INSERT OR IGNORE INTO leaving (plan_key, site) VALUES (?, ?)', plan, from)
      this.#database.run(
        `UPDATE record SET item_id = NULL, etag = NULL, intended = NULL, projected = 0,
         waiting = (SELECT min(place) FROM event WHERE event.plan = record.plan AND event.record = record.record)
         WHERE plan = ?`,
        plan,
      )
    })
  }

  leaving(site: SiteName): PlanKey[] {
    return this.#database
      .all('SELECT plan_key FROM leaving WHERE site = ? ORDER BY place', site)
      .map((row) => textIn(row, 'plan_key'))
  }

  left(plan: PlanKey, site: SiteName): void {
    this.#database.run('DELETE FROM leaving WHERE plan_key = ? AND site = ?', plan, site)
  }
}
