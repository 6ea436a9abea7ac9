/** Why a log's file could not be had. */
export type NotOpenedBecause = 'in-use' | 'newer' | 'not-a-log'

/** The log's file cannot be used as it is; `message` says so in a sentence that whoever starts the service can act on. */
export class LogNotOpened extends Error {
  readonly because: NotOpenedBecause

  constructor(because: NotOpenedBecause, file: string, says: string, cause?: unknown) {
    super(`The log ${file} cannot be opened: ${says}.`, { cause })
    this.name = 'LogNotOpened'
    this.because = because
  }
}
