import type { Day } from '../../rules/calendar.ts'

/** For whom it was tried to install the app, and when last, so that it is tried once a day. */
export interface InstallationStore {
  /** Those of these people for whom it was not tried on the day or later. */
  untried(tenantId: string, oids: readonly string[], on: Day): string[]
  tried(tenantId: string, oid: string, on: Day): void
}
