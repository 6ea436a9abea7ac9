import { randomUUID } from 'node:crypto'
import type { Log } from './log.ts'
import { openDatabase } from './sqlite/database.ts'
import { SqliteLog } from './sqlite/sqlite-log.ts'

export { LogNotOpened } from './sqlite/not-opened.ts'

/**
 * Opens the log in a file on a local disk, made with its folder where it is not there, or one that ends with the process
 * (`:memory:`). Throws `LogNotOpened` where another process has the file, or it is not one that this code can read.
 */
export function openLog(file: string, makeId: () => string = randomUUID): Log {
  return new SqliteLog(openDatabase(file), makeId)
}
