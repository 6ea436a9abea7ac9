import { randomUUID } from 'node:crypto'
import type { Caller } from './access.ts'
import type { FieldValue, FieldValues } from './columns.ts'
import { isUniqueViolation, numberOf, textOf, type Database, type Stored } from './database.ts'
import type { StoredList } from './list-store.ts'
import type { Equality } from './query.ts'
import { Refusal } from './refusal.ts'

/** An item as it is kept. `change` is its place in the list's order of changes. */
export interface StoredItem {
  readonly item: number
  readonly guid: string
  readonly version: number
  readonly change: number
  readonly deleted: boolean
  readonly fields: FieldValues
  readonly created: string
  readonly createdBy: Caller
  readonly modified: string
  readonly modifiedBy: Caller
}

export type Version = Pick<StoredItem, 'version' | 'fields' | 'modified' | 'modifiedBy'>

/** A stamp on a write: when, and by whom. */
export interface Stamp {
  readonly at: string
  readonly by: Caller
}

/** The items of lists: made under rising numbers that are never used again, each write a new version and a new place in the order of changes. */
export class ItemStore {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** Refuses with 409 where a column of unique values holds the value already. */
  create(list: StoredList, fields: FieldValues, stamp: Stamp): StoredItem {
    return this.#write(() => {
      const { item, change } = this.#next(list, 1)
      const by = JSON.stringify(stamp.by)
      this.#database.run(
        `INSERT INTO item (list, item, guid, version, change, deleted, fields, created, created_by, modified, modified_by)
         VALUES (?, ?, ?, 1, ?, 0, ?, ?, ?, ?, ?)`,
        [
          list.number,
          item,
          randomUUID(),
          change,
          JSON.stringify(fields),
          stamp.at,
          by,
          stamp.at,
          by,
        ],
      )
      return this.#keepVersion(list, item)
    })
  }

  /** Writes the given columns, null clearing one, and leaves the others. */
  update(
    list: StoredList,
    item: StoredItem,
    changed: Readonly<Record<string, FieldValue | null>>,
    stamp: Stamp,
  ): StoredItem {
    const filled = Object.entries({ ...item.fields, ...changed }).filter(([, one]) => one !== null)
    return this.#write(() => {
      this.#database.run(
        `UPDATE item SET fields = ?, version = version + 1, change = ?, modified = ?, modified_by = ?
         WHERE list = ? AND item = ?`,
        [
          JSON.stringify(Object.fromEntries(filled)),
          this.#next(list, 0).change,
          stamp.at,
          JSON.stringify(stamp.by),
          list.number,
          item.item,
        ],
      )
      return this.#keepVersion(list, item.item)
    })
  }

  remove(list: StoredList, item: StoredItem): void {
    this.#write(() => {
      this.#database.run(
        `UPDATE item SET deleted = 1, fields = '{}', change = ? WHERE list = ? AND item = ?`,
        [this.#next(list, 0).change, list.number, item.item],
      )
      this.#database.run('DELETE FROM version WHERE list = ? AND item = ?', [
        list.number,
        item.item,
      ])
    })
  }

  find(list: StoredList, item: number): StoredItem | undefined {
    const row = this.#database.first(
      'SELECT * FROM item WHERE list = ? AND item = ? AND deleted = 0',
      [list.number, item],
    )
    return row && read(row)
  }

  /** Items after a number, in its order, that hold a value in an indexed column where one is asked for. */
  page(list: StoredList, filter: Equality | null, after: number, most: number): StoredItem[] {
    const values = filter ? [filter.value, after, most] : [after, most]
    return this.#database.all(pageSql(list.number, filter?.column ?? null), values).map(read)
  }

  /** Items in the order of their last change, after a place in it. */
  changes(list: StoredList, after: number, withDeleted: boolean, most: number): StoredItem[] {
    const rows = this.#database.all(
      'SELECT * FROM item WHERE list = ? AND change > ? AND deleted <= ? ORDER BY change LIMIT ?',
      [list.number, after, withDeleted ? 1 : 0, most],
    )
    return rows.map(read)
  }

  /** The versions of an item, newest first. */
  versions(list: StoredList, item: StoredItem): Version[] {
    const rows = this.#database.all(
      'SELECT * FROM version WHERE list = ? AND item = ? ORDER BY version DESC',
      [list.number, item.item],
    )
    return rows.map(readVersion)
  }

  #write<Result>(work: () => Result): Result {
    try {
      return this.#database.transact(work)
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      throw new Refusal(
        409,
        'nameAlreadyExists',
        'A column of unique values has this value already.',
      )
    }
  }

  #next(list: StoredList, items: 0 | 1): { item: number; change: number } {
    const row = this.#database.first(
      `UPDATE list SET last_change = last_change + 1, last_item = last_item + ? WHERE list = ?
       RETURNING last_item, last_change`,
      [items, list.number],
    )
    if (!row) throw new Error('a list is gone')
    return { item: numberOf(row, 'last_item'), change: numberOf(row, 'last_change') }
  }

  #keepVersion(list: StoredList, item: number): StoredItem {
    this.#database.run(
      `INSERT INTO version SELECT list, item, version, fields, modified, modified_by FROM item WHERE list = ? AND item = ?`,
      [list.number, item],
    )
    const kept = this.find(list, item)
    if (!kept) throw new Error('an item just written is not there')
    return kept
  }
}

/** The statement of a page. List and column stand in its text, because a partial index on an expression is only taken when they do. */
export function pageSql(list: number, column: string | null): string {
  const equals = column === null ? '' : `AND json_extract(fields, '$.${column}') COLLATE NOCASE = ?`
  return `SELECT * FROM item WHERE list = ${list} AND deleted = 0 ${equals} AND item > ? ORDER BY item LIMIT ?`
}

function read(row: Stored): StoredItem {
  return {
    ...readVersion(row),
    item: numberOf(row, 'item'),
    guid: textOf(row, 'guid'),
    change: numberOf(row, 'change'),
    deleted: numberOf(row, 'deleted') === 1,
    created: textOf(row, 'created'),
    createdBy: JSON.parse(textOf(row, 'created_by')) as Caller,
  }
}

function readVersion(row: Stored): Version {
  return {
    version: numberOf(row, 'version'),
    fields: JSON.parse(textOf(row, 'fields')) as FieldValues,
    modified: textOf(row, 'modified'),
    modifiedBy: JSON.parse(textOf(row, 'modified_by')) as Caller,
  }
}
