import {
  chmodSync,
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Log } from '../log.ts'
import { LogNotOpened, openLog } from '../open-log.ts'
import type { Tombstone } from '../rights.ts'
import { readTombstones } from './tombstones.ts'

/** `to` is the log's file; `force` allows one to be there, which is replaced. `at` is the instant of the restoring (ISO 8601). */
export interface RestoreOptions {
  readonly from: string
  readonly to: string
  readonly at: string
  readonly force: boolean
  /** Files of tombstones besides those that lie beside the copy. */
  readonly tombstones: readonly string[]
}

/** `plans` stand in the log now; `disposed` were in the copy and had been disposed of since, and are not there any more. `rows` of its access log verify. */
export type Restored =
  | {
      readonly kind: 'restored'
      readonly plans: number
      readonly disposed: number
      readonly rows: number
    }
  | { readonly kind: 'refused'; readonly says: string }

const refused = (says: string) => ({ kind: 'refused', says }) as const

/**
 * Puts a copy in the place of the log: checked whole, brought up to date, its access log verified, and whatever was disposed of since the copy was made
 * taken away from it before it gets the log's name. Where it is refused, and whatever ends the process, the log that was there is there.
 */
export function restore(options: RestoreOptions): Restored {
  const { from, to, at, force } = options
  if (!existsSync(from)) return refused(`There is no file ${from}.`)
  if (existsSync(to) && !force)
    return refused(`There is a log already: ${to}. Replace it with --force.`)
  const known = tombstonesFor(options)
  if (typeof known === 'string') return refused(known)
  const coming = `${to}.restoring`
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  remove(coming)
  copyFileSync(from, coming)
  chmodSync(coming, 0o600)
  try {
    if (!isSound(coming)) return refused(`${from} is damaged, or is not a copy of a log.`)
    const log = openLog(coming)
    const verdict = log.access.verify()
    const disposed = verdict.kind === 'whole' ? log.rights.disposals.applyTombstones(known, at) : 0
    const plans = log.planKeys().length
    log.close()
    if (verdict.kind !== 'whole') {
      return refused(
        `The access log in ${from} is broken at row ${verdict.at}; it was not restored.`,
      )
    }
    for (const beside of ['-wal', '-shm']) rmSync(`${to}${beside}`, { force: true })
    renameSync(coming, to)
    return { kind: 'restored', plans, disposed, rows: verdict.rows }
  } catch (error) {
    if (error instanceof LogNotOpened) return refused(error.message.replace(coming, from))
    throw error
  } finally {
    remove(coming)
  }
}

/** Those in the log that is replaced, those beside the copy and beside its neighbours, which may be newer, and those that were named. A sentence where a file is unreadable. */
function tombstonesFor({ from, to, tombstones }: RestoreOptions): readonly Tombstone[] | string {
  const beside = globSync('*.tombstones.json', { cwd: dirname(from) }).map((name) =>
    join(dirname(from), name),
  )
  const found: Tombstone[] = []
  for (const file of [...beside, ...tombstones]) {
    const read = readTombstones(file)
    if (!read) return `${file} is no file of tombstones.`
    found.push(...read)
  }
  if (existsSync(to)) {
    const log = opened(to)
    if (typeof log === 'string') return log
    if (log) {
      found.push(...log.rights.disposals.tombstones())
      log.close()
    }
  }
  return found
}

/** The log that is there; null where it cannot be read, which may be why another is restored, and a sentence where it is in use. */
function opened(file: string): Log | null | string {
  try {
    return openLog(file)
  } catch (error) {
    return error instanceof LogNotOpened && error.because === 'in-use' ? error.message : null
  }
}

function isSound(file: string): boolean {
  try {
    const database = new DatabaseSync(file, { readOnly: true })
    const [verdict] = Object.values(database.prepare('PRAGMA integrity_check').get() ?? {})
    database.close()
    return verdict === 'ok'
  } catch {
    return false
  }
}

function remove(file: string): void {
  for (const beside of ['', '-wal', '-shm']) rmSync(`${file}${beside}`, { force: true })
}
