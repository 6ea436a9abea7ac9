import { ConnectorRefused } from '../bot/connector.ts'

/**
 * What to do about a card that did not go through. `later`: it did not arrive, try again after so many seconds;
 * `all-later`: the same, and send nothing else until then; `unreachable`: their chat is gone; `unsure`: it may be there.
 */
export type AfterRefusal =
  | { readonly kind: 'later' | 'all-later'; readonly seconds: number }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unsure' }

/** How long we wait with what Teams finds wrong with us, which waiting alone seldom mends. */
const anHour = 60 * 60

/** What Teams' answer, or none, means for the card that was sent. An error that is not Teams' may come from after it left. */
export function afterRefusal(error: unknown): AfterRefusal {
  if (!(error instanceof ConnectorRefused)) return { kind: 'unsure' }
  const { status, mayHaveArrived } = error
  const seconds = error.retryAfterSeconds ?? 0
  if (status === null) return mayHaveArrived ? { kind: 'unsure' } : { kind: 'later', seconds }
  if (status === 429) return { kind: 'all-later', seconds }
  if (status === 403 || status === 404) return { kind: 'unreachable' }
  return { kind: 'later', seconds: status >= 500 || status === 412 ? seconds : anHour }
}
