import { resolve } from 'node:path'
import { startedIn } from './started-in.ts'

/** The folder that keeps everything entered: as named on the command line, or by FAMILY_OUTCOME_PLAN_DATA, or `.data` of this checkout. */
export function dataFolder(command: string, named: string | null): string {
  const folder = named ?? process.env['FAMILY_OUTCOME_PLAN_DATA'] ?? ''
  const root = resolve(import.meta.dirname, '../..')
  return folder === '' ? resolve(root, '.data') : resolve(startedIn(command), folder)
}
