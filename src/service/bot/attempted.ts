import type { NoteFacts } from '../notes.ts'
import { kindOfError, type BotLog } from './bot-log.ts'

/** Does something of which nobody is told that it failed but the notes. */
export async function attempted(
  handler: NonNullable<NoteFacts['handler']>,
  log: BotLog,
  attempt: () => Promise<void>,
): Promise<void> {
  try {
    await attempt()
  } catch (error) {
    log.note('bot.failed', { handler, kind: kindOfError(error) })
  }
}
