import { ConnectorRefused } from '../bot/connector.ts'

/**
 * What to do about a card that did not go through. `later`: it did not arrive, try again after so many seconds;
 * `all-later`: the same, and send nothing else until then; `unreachable`: their chat is gone; `unsure`: it may be there.
 */
export type AfterRefusal =
  | { readonly kind: 'later' | 'all-later'; readonly seconds: number }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unsure' }

/** How often it was refused before, and a number from 0 up to 1 by chance, so that not all come back at once. */
export interface Tried {
  readonly before: number
  readonly chance: number
}

/** How long we wait with what Teams finds wrong with us, which waiting alone seldom mends. */
const anHour = 60 * 60

/** The longest pause, in seconds, that grows by itself. */
const longestPause = 10 * 60

/**
 * What Teams' answer, or none, means for the card that was sent. An error that is not Teams' may come from after it left. A pause
 * is as long as Teams says, and at least one that doubles each time, between half of it and one and a half by chance.
 */
export function afterRefusal(error: unknown, tried: Tried): AfterRefusal {
  if (!(error instanceof ConnectorRefused)) return { kind: 'unsure' }
  const { status, mayHaveArrived, retryAfterSeconds } = error
  const seconds = Math.max(retryAfterSeconds ?? 0, pause(tried))
  if (status === null) return mayHaveArrived ? { kind: 'unsure' } : { kind: 'later', seconds }
  // A gateway that waited in vain does not know what became of it, and Teams cannot be asked.
  if (status === 504) return { kind: 'unsure' }
  if (status === 429) return { kind: 'all-later', seconds }
  if (status === 403 || status === 404) return { kind: 'unreachable' }
  const mayMend = status >= 500 || status === 412
  return { kind: 'later', seconds: mayMend ? seconds : Math.max(seconds, anHour) }
}

const pause = ({ before, chance }: Tried): number =>
  Math.min(longestPause, 2 ** before) * (0.5 + chance)
