/** What is known of an attempt that may be made again; `answer` is null where none came. */
export interface Attempt {
  readonly method: string
  readonly url: string
  readonly answer: Response | null
  /** 0 for the first attempt. */
  readonly number: number
}

const mostRetries = 4
const firstDelay = 1_000
const longestDelay = 16_000

/**
 * How many milliseconds to wait before trying again, or null where trying again is no use or no longer safe. A POST is repeated
 * only when it was surely not taken (429): after 503, 504 or silence it may have been, and its row must be looked for first.
 * `random` is between 0 and 1.
 */
export function retryDelay(attempt: Attempt, random: number): number | null {
  const { method, url, answer, number } = attempt
  if (number >= mostRetries) return null
  const asked = answer && askedDelay(answer.headers)
  const backoff = Math.min(firstDelay * 2 ** number, longestDelay) * (0.5 + random / 2)
  if (answer?.status === 429) {
    if (asked === null && isQuery(url)) return null
    return jittered(asked, random) ?? backoff
  }
  if (answer && answer.status !== 503 && answer.status !== 504) return null
  return method === 'POST' ? null : (jittered(asked, random) ?? backoff)
}

/** SharePoint answers 429 without Retry-After to a query over too many rows, and waiting never helps that. */
const isQuery = (url: string) => /[?&]\$(?:filter|orderby)=/.test(url)

/** The larger of Retry-After and RateLimit-Reset, in milliseconds; a date in Retry-After is counted from the answer's own. Null where neither says. */
export function askedDelay(headers: Headers): number | null {
  const waits = [secondsAfter(headers), Number(headers.get('ratelimit-reset') ?? Number.NaN)]
  const known = waits.filter((wait) => !Number.isNaN(wait))
  return known.length === 0 ? null : Math.max(0, ...known) * 1000
}

function secondsAfter(headers: Headers): number {
  const after = headers.get('retry-after') ?? ''
  if (/^\d+$/.test(after)) return Number(after)
  return (Date.parse(after) - Date.parse(headers.get('date') ?? '')) / 1000
}

/** A little longer than asked and never shorter, so that many writers do not come back at once. */
const jittered = (asked: number | null, random: number) =>
  asked === null ? null : asked + random * 500
