/** Days of the week, as they are stored and sent. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/**
 * Hours of some days in which somebody wants no card, from the first minute up to the last, which is no longer quiet:
 * `HH:MM` in Europe/London. Where `to` is not after `from` it is of the day that follows.
 */
export interface QuietSpan {
  readonly days: readonly Weekday[]
  readonly from: string
  readonly to: string
}

/** When people want no card; whoever has said nothing has no such hours. */
export interface QuietHoursStore {
  of(oid: string): readonly QuietSpan[]
  keep(oid: string, spans: readonly QuietSpan[], at: string): void
}
