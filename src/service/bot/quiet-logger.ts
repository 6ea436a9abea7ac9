import type { AppOptions, IPlugin } from '@microsoft/teams.apps'
import type { NoteEvent } from '../notes.ts'
import { kindOfError, type BotLog } from './bot-log.ts'

type SdkLogger = NonNullable<AppOptions<IPlugin>['logger']>

/**
 * The SDK's logger, reduced: at debug it would write whole activities, and its errors quote what connectors and people
 * sent. Only the fact and the kind of error pass.
 */
export function quietLogger(log: BotLog): SdkLogger {
  const silent = (): void => undefined
  const heard =
    (event: NoteEvent) =>
    (...said: unknown[]): void => {
      const error = said.find((one) => one instanceof Error)
      log.note(event, error ? { kind: kindOfError(error) } : {})
    }
  const logger: SdkLogger = {
    trace: silent,
    debug: silent,
    info: silent,
    warn: heard('bot.sdk.warning'),
    error: heard('bot.sdk.error'),
    log: (level, ...said: unknown[]) => logger[level](...said),
    child: () => logger,
  }
  return logger
}
