import type { Kind, PlanKey, RecordId } from '../../plan/record.ts'
import type { SiteName } from '../placement.ts'
import type { ReadingSource } from '../projection.ts'
import type { Database } from './database.ts'
import { textIn } from './stored.ts'

/** The step that keeps how far each list was read, and finds a record by its item. */
export const readingTables = `
  CREATE TABLE list_read (list TEXT PRIMARY KEY, link TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX record_of_item ON record (item_id) WHERE item_id IS NOT NULL;
`

const onSite =
  "coalesce((SELECT site FROM plan_site WHERE plan_site.plan = record.plan), 'usual') = ?"

/** How far the lists of one site were read, and whose rows their items are. */
export class ReadingTable implements ReadingSource {
  readonly #database: Database
  readonly #site: SiteName

  /** Two sites number their items alike, so that a number means a record only on the site of its plan. */
  constructor(database: Database, site: SiteName) {
    this.#database = database
    this.#site = site
  }

  linkOf(list: string): string | null {
    const row = this.#database.first('SELECT link FROM list_read WHERE list = ?', list)
    return row ? textIn(row, 'link') : null
  }

  keepLink(list: string, link: string): void {
    this.#database.run('INSERT OR REPLACE INTO list_read (list, link) VALUES (?, ?)', list, link)
  }

  recordAt(kinds: readonly Kind[], itemId: string): ReturnType<ReadingSource['recordAt']> {
    const sql = `SELECT plan, record, kind, item_id, etag FROM record WHERE item_id = ? AND ${onSite}`
    const row = this.#database
      .all(sql, itemId, this.#site)
      .find((one) => kinds.some((kind) => kind === one['kind']))
    if (!row) return null
    return {
      plan: textIn(row, 'plan'),
      record: textIn(row, 'record'),
      row: { itemId: textIn(row, 'item_id'), etag: textIn(row, 'etag') },
    }
  }

  itemsOf(kinds: readonly Kind[]): string[] {
    return kinds.flatMap((kind) =>
      this.#database
        .all(
          `SELECT item_id FROM record WHERE kind = ? AND item_id IS NOT NULL AND ${onSite}`,
          kind,
          this.#site,
        )
        .map((row) => textIn(row, 'item_id')),
    )
  }

  isKnown(plan: PlanKey, record: RecordId): boolean {
    const sql = 'SELECT 1 FROM record WHERE plan = ? AND record = ?'
    return this.#database.first(sql, plan, record) !== undefined
  }
}
