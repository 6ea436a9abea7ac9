import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { columnDefinition, type ColumnDefinition } from './columns.ts'
import { isUniqueViolation, numberOf, textOf, type Database, type Stored } from './database.ts'
import { nameTaken, notFound, Refusal } from './refusal.ts'

/** A list and its columns, as they are kept. */
export interface StoredList {
  readonly number: number
  readonly id: string
  readonly site: string
  readonly name: string
  readonly displayName: string
  readonly description: string
  readonly created: string
  readonly modified: string
  readonly lastItem: number
  readonly lastChange: number
}

export type NewList = Pick<StoredList, 'site' | 'displayName' | 'description'>

/** What of a column may be changed once it is there. */
export type ColumnChange = {
  readonly displayName?: string
  readonly choice?: ColumnDefinition['choice']
}

const mostIndexes = 20

const title: ColumnDefinition = columnDefinition.parse({
  name: 'Title',
  displayName: 'Title',
  text: {},
})

/** The lists of a site and their columns. */
export class ListStore {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** Makes a list. Refuses with 409 where the site has one of that name. */
  create(list: NewList, at: string): StoredList {
    const id = randomUUID()
    const name = list.displayName.replaceAll(/[^A-Za-z0-9]/g, '')
    try {
      this.#database.run(
        `INSERT INTO list (id, site, name, display_name, description, created, modified, last_item, last_change)
         VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0)`,
        [id, list.site, name, list.displayName, list.description, at, at],
      )
    } catch (error) {
      throw isUniqueViolation(error) ? nameTaken('A list of this name exists already.') : error
    }
    const made = this.find(list.site, id)
    if (!made) throw new Error('a list just made is not there')
    return made
  }

  /** Takes a list away with all that is in it. */
  remove(list: StoredList): void {
    for (const { name } of this.columns(list).filter(({ indexed }) => indexed)) {
      this.#database.run(`DROP INDEX "item_${list.number}_${name}"`)
    }
    for (const table of ['version', 'item', 'field', 'list']) {
      this.#database.run(`DELETE FROM ${table} WHERE list = ?`, [list.number])
    }
  }

  all(site: string): StoredList[] {
    return this.#database.all('SELECT * FROM list WHERE site = ? ORDER BY list', [site]).map(read)
  }

  /** A list of the site by its id or its display name. */
  find(site: string, key: string): StoredList | undefined {
    const row = this.#database.first(
      'SELECT * FROM list WHERE site = ? AND (id = ? OR display_name = ?)',
      [site, key.toLowerCase(), key],
    )
    return row && read(row)
  }

  columns(list: StoredList): ColumnDefinition[] {
    const rows = this.#database.all('SELECT definition FROM field WHERE list = ? ORDER BY rowid', [
      list.number,
    ])
    return [
      title,
      ...rows.map((row) => columnDefinition.parse(JSON.parse(textOf(row, 'definition')))),
    ]
  }

  /** Gives a column another heading or other words to choose from; rows keep what they hold. Refuses with 404 where there is none. */
  changeColumn(list: StoredList, name: string, change: ColumnChange): ColumnDefinition {
    const column = this.columns(list).find((one) => one.name.toLowerCase() === name.toLowerCase())
    if (!column) throw notFound()
    const next = { ...column, ...change }
    const definition = JSON.stringify(next)
    this.#database.run('UPDATE field SET definition = ? WHERE list = ? AND name = ?', [
      definition,
      list.number,
      column.name,
    ])
    return next
  }

  /** Adds a column, with its index. Refuses with 409 where the list has one of that name. */
  addColumn(list: StoredList, column: ColumnDefinition): void {
    const columns = this.columns(list)
    if (columns.some((one) => one.name.toLowerCase() === column.name.toLowerCase())) {
      throw nameTaken('A column of this name exists already.')
    }
    if (column.indexed && columns.filter((one) => one.indexed).length >= mostIndexes) {
      throw new Refusal(400, 'invalidRequest', 'The list has as many indexed columns as it may.')
    }
    const definition = JSON.stringify(column)
    this.#database.run('INSERT INTO field VALUES (?, ?, ?)', [list.number, column.name, definition])
    if (column.indexed) this.#database.run(indexOf(list, column))
  }
}

/** The index of one column, in which `a` and `A` are one value. The item comes second in it: without that SQLite reads the whole list in item order instead. */
function indexOf(list: StoredList, column: ColumnDefinition): string {
  const value = z.string().regex(/^\w+$/).parse(column.name)
  const [unique, terms] = column.enforceUniqueValues ? ['UNIQUE', ''] : ['', ', item']
  return `CREATE ${unique} INDEX item_${list.number}_${value} ON item (json_extract(fields, '$.${value}') COLLATE NOCASE${terms})
    WHERE list = ${list.number}`
}

function read(row: Stored): StoredList {
  return {
    number: numberOf(row, 'list'),
    id: textOf(row, 'id'),
    site: textOf(row, 'site'),
    name: textOf(row, 'name'),
    displayName: textOf(row, 'display_name'),
    description: textOf(row, 'description'),
    created: textOf(row, 'created'),
    modified: textOf(row, 'modified'),
    lastItem: numberOf(row, 'last_item'),
    lastChange: numberOf(row, 'last_change'),
  }
}
