import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { backUp } from '../log/backup/back-up.ts'
import type { Clock, Log } from '../log/log.ts'
import { kindOfError } from './bot/bot-log.ts'
import type { ServiceNotes } from './notes.ts'

/** What copies the log into a folder once on each day. */
export interface DailyCopy {
  /** Makes the copy of the day where there is none yet. */
  look(): Promise<void>
  /** Ends after a copy that is being made. */
  stop(): Promise<void>
}

/** How often to look whether a day's copy is there, in milliseconds; one that failed is tried again then. */
const lookEvery = 10 * 60_000

/** One file for each day, in a folder on another disk or one that is taken away from this machine; when old ones go is the council's matter. */
export function startDailyCopy(
  log: Log,
  folder: string,
  clock: Clock,
  notes: ServiceNotes,
): DailyCopy {
  let going: Promise<void> | null = null

  async function copy(): Promise<void> {
    const file = join(folder, `log-${clock.today()}.sqlite`)
    try {
      if (existsSync(file)) return
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      await backUp(log, file)
      notes.note('backup.made')
    } catch (error) {
      notes.note('backup.broken', { kind: kindOfError(error) })
    }
  }

  const look = () => (going ??= copy().finally(() => (going = null)))
  const timer = setInterval(() => void look(), lookEvery)
  void look()
  return {
    look,
    async stop() {
      clearInterval(timer)
      await going
    },
  }
}
