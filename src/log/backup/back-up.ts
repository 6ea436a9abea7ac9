import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Log } from '../log.ts'
import { tombstonesText } from './tombstones.ts'

/** The file beside a copy that says which plans had been disposed of when it was made. */
export const tombstonesBeside = (file: string): string => `${file}.tombstones.json`

/**
 * Copies an open log to a file that only this account may read, while the log goes on being written to. The copy has its name only once it is whole;
 * whatever ends the process before leaves nothing but a file ending in `.part`. The tombstones come beside it, readable by anybody who restores.
 */
export async function backUp(log: Log, to: string): Promise<void> {
  const part = `${to}.part`
  rmSync(part, { force: true })
  closeSync(openSync(part, 'wx', 0o600))
  await log.copyTo(part)
  settle(part)
  const tombstones = `${tombstonesBeside(to)}.part`
  writeFileSync(tombstones, tombstonesText(log.rights.disposals.tombstones()), { mode: 0o600 })
  settle(tombstones)
  renameSync(tombstones, tombstonesBeside(to))
  renameSync(part, to)
}

/** What is in a file is on disk when it returns. */
function settle(file: string): void {
  const open = openSync(file, 'r+')
  fsyncSync(open)
  closeSync(open)
}
