import { closeSync, openSync } from 'node:fs'
import {
  DatabaseSync,
  type SQLInputValue,
  type SQLOutputValue,
  type StatementSync,
} from 'node:sqlite'

export type Stored = Record<string, SQLOutputValue>

/** One SQLite file (or ':memory:') with its statements prepared once. */
export interface Database {
  all(sql: string, values?: readonly SQLInputValue[]): Stored[]
  first(sql: string, values?: readonly SQLInputValue[]): Stored | undefined
  run(sql: string, values?: readonly SQLInputValue[]): void
  /** Runs all of `work` or, when it throws, none of it. */
  transact<Result>(work: () => Result): Result
  close(): void
}

const schema = `
  CREATE TABLE IF NOT EXISTS list (
    list INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, site TEXT NOT NULL, name TEXT NOT NULL, display_name TEXT NOT NULL COLLATE NOCASE,
    description TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, last_item INTEGER NOT NULL, last_change INTEGER NOT NULL,
    UNIQUE (site, display_name)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS field (
    list INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE, definition TEXT NOT NULL, PRIMARY KEY (list, name)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS item (
    list INTEGER NOT NULL, item INTEGER NOT NULL, guid TEXT NOT NULL, version INTEGER NOT NULL, change INTEGER NOT NULL, deleted INTEGER NOT NULL,
    fields TEXT NOT NULL, created TEXT NOT NULL, created_by TEXT NOT NULL, modified TEXT NOT NULL, modified_by TEXT NOT NULL,
    PRIMARY KEY (list, item)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS item_change ON item (list, change);
  CREATE TABLE IF NOT EXISTS version (
    list INTEGER NOT NULL, item INTEGER NOT NULL, version INTEGER NOT NULL, fields TEXT NOT NULL, modified TEXT NOT NULL, modified_by TEXT NOT NULL,
    PRIMARY KEY (list, item, version)
  ) STRICT, WITHOUT ROWID;
`

/** Opens the file and makes its tables; what an earlier run left in it is still there. */
export function openDatabase(file: string): Database {
  if (file !== ':memory:') closeSync(openSync(file, 'a', 0o600))
  const database = new DatabaseSync(file, { timeout: 5000 })
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  database.exec(schema)
  const prepared = new Map<string, StatementSync>()
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  return {
    all: (sql, values = []) => statement(sql).all(...values),
    first: (sql, values = []) => statement(sql).get(...values),
    run: (sql, values = []) => void statement(sql).run(...values),
    transact(work) {
      database.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        database.exec('COMMIT')
        return result
      } catch (error) {
        database.exec('ROLLBACK')
        throw error
      }
    },
    close: () => database.close(),
  }
}

/** A text column of a stored row. Throws where it is not one: the file was made by something else. */
export function textOf(row: Stored, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new Error(`column ${column} is not text`)
  return value
}

/** A whole-number column of a stored row. Throws where it is not one. */
export function numberOf(row: Stored, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw new Error(`column ${column} is not a number`)
  return value
}

/** Whether SQLite refused a write because a unique index already holds the value. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 2067
}
