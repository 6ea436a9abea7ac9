import { askedDelay } from './retry-delay.ts'

/** How much of SharePoint this application may still use, for all its requests together. */
export interface Budget {
  /** Takes so many units and gives the milliseconds to wait before sending; null, and nothing is taken, where that would be more than `most`. */
  take(units: number, most: number): number | null
  /** How many milliseconds a request of so many units would have to wait now. */
  waitFor(units: number): number
  /**
   * Reads an answer's headers: where Graph asks for time, or says that nothing is left until some time, all wait; and what it says is left is believed
   * where it is less than what we count.
   */
  heard(answer: Pick<Response, 'status' | 'headers'>): void
  /** From 1, full, to 0, empty. */
  level(): number
}

/** `perMinute` is in resource units; `now` in milliseconds. */
export interface BudgetOptions {
  readonly perMinute?: number
  readonly now?: () => number
}

/**
 * Three fifths of what the smallest tenant, of up to 1,000 licences, has for each application: SharePoint begins to warn at four fifths. Source:
 * learn.microsoft.com/sharepoint/dev, "Avoid getting throttled", October 2025.
 */
export const usualUnits = 0.6 * 1_250

/** A bucket of resource units that fills up evenly over a minute. What is taken beyond it is a debt that whoever comes next waits for, in their order. */
export function createBudget({
  perMinute = usualUnits,
  now = () => performance.now(),
}: BudgetOptions = {}): Budget {
  const perMs = perMinute / 60_000
  let left = perMinute
  let at = now()
  let closedUntil = 0

  function fill(): void {
    const time = now()
    left = Math.min(perMinute, left + (time - at) * perMs)
    at = time
  }

  function waitFor(units: number): number {
    fill()
    return Math.max(0, closedUntil - at, (units - left) / perMs)
  }

  return {
    waitFor,
    take(units, most) {
      const wait = waitFor(Math.min(units, perMinute))
      if (wait > most) return null
      left -= units
      return wait
    },
    heard({ status, headers }) {
      fill()
      const asked = askedDelay(headers)
      if ((status === 429 || status === 503) && asked !== null) {
        closedUntil = Math.max(closedUntil, at + asked)
      }
      const told = headers.get('ratelimit-remaining') ?? ''
      if (!/^\d+$/.test(told)) return
      left = Math.min(left, Number(told))
      if (Number(told) === 0) closedUntil = Math.max(closedUntil, at + (asked ?? 0))
    },
    level() {
      fill()
      return closedUntil > at ? 0 : Math.max(0, left / perMinute)
    },
  }
}
