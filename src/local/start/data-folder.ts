import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { LogNotOpened, openLog } from '../../log/open-log.ts'

/** The files of one local start, all in one folder. */
export interface DataFiles {
  readonly log: string
  readonly lists: string
  readonly signInKey: string
  readonly day: string
}

/** Where the files of a folder are; the folder is made, for its owner alone, where it is not there. */
export function dataFilesIn(folder: string): DataFiles {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return {
    log: join(folder, 'log.sqlite'),
    lists: join(folder, 'sharepoint.sqlite'),
    signInKey: join(folder, 'sign-in-key.json'),
    day: join(folder, 'day.json'),
  }
}

/** What SQLite may leave beside a file of its own. */
const besides = ['', '-wal', '-shm', '-journal']

/**
 * Removes these files and nothing else; gives the paths of those that were there. Throws `LogNotOpened` where another
 * process has them, and then nothing is gone.
 */
export function removeData(files: DataFiles): string[] {
  const { log, lists, signInKey, day } = files
  if (existsSync(log)) assertFree(log)
  const mine = [log, lists].flatMap((file) => besides.map((beside) => `${file}${beside}`))
  const there = [...mine, signInKey, day].filter((path) => existsSync(path))
  for (const path of there) rmSync(path)
  return there
}

/** A log that cannot be read may go; one that somebody has open may not. */
function assertFree(log: string): void {
  try {
    openLog(log).close()
  } catch (error) {
    if (error instanceof LogNotOpened && error.because !== 'in-use') return
    throw error
  }
}
