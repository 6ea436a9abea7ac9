import { backup, DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { LogNotOpened } from './not-opened.ts'
import { migrate, refuseForeign } from './migrations.ts'
import type { Stored } from './stored.ts'
import { transactionsOf, type TransactionListener } from './transactions.ts'

/** One SQLite file that this process alone holds, each statement prepared once. */
export interface Database {
  all(sql: string, ...values: SQLInputValue[]): Stored[]
  first(sql: string, ...values: SQLInputValue[]): Stored | undefined
  /** How many rows it changed. */
  run(sql: string, ...values: SQLInputValue[]): number
  /**
   * On disk when it returns; nothing of it is where `work` or the disk fails. Within another it is a part of that one: on disk with it, and where
   * only the inner fails nothing but the inner is undone.
   */
  transact<Result>(work: () => Result): Result
  /** Who hears whenever something is undone, and whenever a whole transaction has ended, either way. */
  listen(listener: TransactionListener): void
  /** Writes the whole file anew and empties the one beside it, so that no byte of what was deleted is left in either. */
  wipe(): void
  /** Copies the whole database to a file, a few pages at a time. */
  copyTo(file: string): Promise<void>
  close(): void
}

/** How long, in milliseconds, an earlier owner that is just ending is waited for. */
const patience = 1_000

/** Opens the file, or one in memory, and brings its tables up to what this code knows. Throws `LogNotOpened` where it cannot be had. */
export function openDatabase(file: string): Database {
  const isInMemory = file === ':memory:'
  if (!isInMemory) makeWhereAbsent(file)
  const database = new DatabaseSync(file, { timeout: patience })
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    refuseForeign(database, file)
    if (!isInMemory) chmodSync(file, 0o600)
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    database.exec('PRAGMA secure_delete = ON')
    migrate(database)
  } catch (error) {
    database.close()
    throw reasonOf(error, file)
  }
  return wrap(database)
}

/**
 * What is written of families is for the account that runs the service alone; SQLite gives the files beside it the same
 * mode. A file that is there is not opened here: closing it again would end the lock this process may hold on it.
 */
function makeWhereAbsent(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  if (!existsSync(file)) closeSync(openSync(file, 'wx', 0o600))
}

function reasonOf(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined
  if (code === 5) return new LogNotOpened('in-use', file, 'it is in use already', error)
  if (code === 26) return new LogNotOpened('not-a-log', file, 'it is not a SQLite file', error)
  return error
}

function wrap(database: DatabaseSync): Database {
  const prepared = new Map<string, StatementSync>()
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  const { transact, listeners } = transactionsOf(database)
  return {
    all: (sql, ...values) => statement(sql).all(...values),
    first: (sql, ...values) => statement(sql).get(...values),
    run: (sql, ...values) => Number(statement(sql).run(...values).changes),
    transact,
    listen: (listener) => void listeners.push(listener),
    wipe() {
      database.exec('VACUUM')
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    },
    async copyTo(file) {
      await backup(database, file)
    },
    close: () => database.close(),
  }
}
