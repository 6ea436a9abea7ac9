/** So many in so many milliseconds. */
export interface Rate {
  readonly count: number
  readonly ms: number
}

/** What a receiver takes: of each conversation, and of the application as a whole. */
export interface SendRates {
  readonly conversation: readonly Rate[]
  readonly application: readonly Rate[]
}

/** Source: learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/rate-limit. */
export const teamsRates: SendRates = {
  conversation: [
    { count: 7, ms: 1_000 },
    { count: 8, ms: 2_000 },
    { count: 60, ms: 30_000 },
    { count: 1_800, ms: 3_600_000 },
  ],
  application: [{ count: 50, ms: 1_000 }],
}

export interface SendLimits {
  /** Takes a place at an instant in milliseconds and gives 0; or takes none and says how many milliseconds are to be waited. */
  take(conversation: string, now: number): number
}

/** Counts what is sent, so that no stretch of time as long as a rate's holds more than its count. */
export function createSendLimits(rates: SendRates): SendLimits {
  const sent = new Map<string, number[]>()
  const all: number[] = []
  return {
    take(conversation, now) {
      const theirs = sent.get(conversation) ?? []
      const wait = Math.max(
        waitIn(theirs, rates.conversation, now),
        waitIn(all, rates.application, now),
      )
      if (wait > 0) return wait
      forget(theirs, rates.conversation, now)
      forget(all, rates.application, now)
      theirs.push(now)
      all.push(now)
      sent.set(conversation, theirs)
      return 0
    },
  }
}

/** A rate is full while the count-th last lies within it. */
function waitIn(times: readonly number[], rates: readonly Rate[], now: number): number {
  return Math.max(
    0,
    ...rates.map(({ count, ms }) => {
      const oldest = times.at(-count)
      return oldest === undefined ? 0 : oldest + ms - now
    }),
  )
}

function forget(times: number[], rates: readonly Rate[], now: number): void {
  const longest = Math.max(...rates.map(({ ms }) => ms))
  const kept = times.findIndex((time) => time > now - longest)
  times.splice(0, kept === -1 ? times.length : kept)
}
