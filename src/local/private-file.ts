import { renameSync, writeFileSync } from 'node:fs'

/** Writes a small file for its owner's eyes alone, whole or not at all. */
export function writePrivately(file: string, text: string): void {
  const beside = `${file}.${process.pid}`
  writeFileSync(beside, text, { mode: 0o600 })
  renameSync(beside, file)
}
