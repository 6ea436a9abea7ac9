import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'

export type StoredRow = Readonly<Record<string, unknown>>

/** The rows that stand in a SharePoint list of a started product, as a person who opens the list would see them. */
export function rowsOfList(data: string, list: string): StoredRow[] {
  const database = new DatabaseSync(join(data, 'sharepoint.sqlite'), { readOnly: true })
  try {
    return database
      .prepare(
        'SELECT item.fields FROM item JOIN list USING (list) WHERE display_name = ? AND deleted = 0',
      )
      .all(list)
      .map(({ fields }) => JSON.parse(String(fields)) as StoredRow)
  } finally {
    database.close()
  }
}
