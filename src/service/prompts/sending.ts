import { workingHours, type SendingHours } from '../due/sending-hours.ts'
import { teamsRates, type SendRates } from './send-limits.ts'

/** How cards are sent: settings of the service. */
export interface Sending {
  readonly hours: SendingHours
  readonly rates: SendRates
  /** How many sends may be under way at once. */
  readonly inFlight: number
  /**
   * After how many working days a card that could not be sent is not sent any more, but counted in the digest and kept in the
   * inbox; null: never.
   */
  readonly missedAfter: number | null
}

/** What a council has. */
export const usualSending: Sending = {
  hours: workingHours,
  rates: teamsRates,
  inFlight: 8,
  missedAfter: 10,
}

/** Where the day can be moved, whatever becomes due is sent at once. */
export const sendingAtOnce: Partial<Sending> = { hours: 'any time', missedAfter: null }
