import type { DatabaseSync } from 'node:sqlite'

/** Who hears whenever something is undone, and whenever a whole transaction has ended, either way. */
export interface TransactionListener {
  readonly undone: () => void
  readonly ended: () => void
}

/** Transactions of one database, those within another by savepoints: where only the inner fails nothing but the inner is undone. */
export function transactionsOf(database: DatabaseSync) {
  const listeners: TransactionListener[] = []
  let depth = 0

  function whole<Result>(work: () => Result): Result {
    database.exec('BEGIN IMMEDIATE')
    depth = 1
    try {
      const result = work()
      database.exec('COMMIT')
      return result
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      for (const { undone } of listeners) undone()
      throw error
    } finally {
      depth = 0
      for (const { ended } of listeners) ended()
    }
  }

  function within<Result>(work: () => Result): Result {
    // Where the disk failed SQLite has undone the whole: what follows must not begin another beside it.
    if (!database.isTransaction) throw new Error('the transaction around this one was undone')
    const name = `part_${depth}`
    database.exec(`SAVEPOINT ${name}`)
    depth++
    try {
      const result = work()
      database.exec(`RELEASE ${name}`)
      return result
    } catch (error) {
      if (database.isTransaction) database.exec(`ROLLBACK TO ${name}; RELEASE ${name}`)
      for (const { undone } of listeners) undone()
      throw error
    } finally {
      depth--
    }
  }

  return {
    listeners,
    transact: <Result>(work: () => Result): Result => (depth === 0 ? whole(work) : within(work)),
  }
}
