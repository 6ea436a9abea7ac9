import { alter, type DeltaFault } from './delta-faults.ts'
import { Refusal } from './refusal.ts'

/**
 * Trouble that the next request meets, or the next one of a method, or to an address with `path` in it; the parts of a batch are requests of their
 * own. A stale tag (412), throttling (429, `retryAfter` in seconds or left out), a gateway's page (503 unless another status is named, 200 too), an
 * answer lost after the work was done (504), slowness, a change token that is too old (410), or changes told as they should not be.
 */
export type Fault = { readonly method?: string; readonly path?: string } & (
  | { readonly kind: 'stale' | 'lost-answer' | 'resync' }
  | { readonly kind: 'unavailable'; readonly status?: number }
  | { readonly kind: 'throttled'; readonly retryAfter?: number }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: DeltaFault }
)

/** Faults in the order in which requests are to meet them. */
export function createFaults() {
  const coming: Fault[] = []
  return {
    add: (fault: Fault) => void coming.push(fault),
    /** The first that this request is to meet, which no other meets then. */
    take({ method, url }: Request): Fault | undefined {
      const index = coming.findIndex(
        (one) => (one.method ?? method) === method && url.includes(one.path ?? ''),
      )
      return index < 0 ? undefined : coming.splice(index, 1)[0]
    },
  }
}

/** Answers one request, under the fault if there is one. */
export async function meet(
  fault: Fault | undefined,
  request: Request,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  switch (fault?.kind) {
    case undefined:
      return answer(request)
    case 'stale':
      throw new Refusal(412, 'resourceModified', "ETag does not match current item's value")
    case 'throttled':
      throw throttled(fault.retryAfter)
    case 'unavailable':
      return new Response('<html><body><h1>Service unavailable</h1></body></html>', {
        status: fault.status ?? 503,
        headers: { 'content-type': 'text/html' },
      })
    case 'lost-answer':
      await answer(request).catch(onlyRefusals)
      return new Response(null, { status: 504 })
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, fault.ms))
      return answer(request)
    case 'resync':
      throw resync(request.url)
    case 'repeated':
    case 'error-inside':
    case 'removed-first':
    case 'removed-last':
    case 'torn':
      return alter(await answer(request), fault.kind)
  }
}

function onlyRefusals(error: unknown): void {
  if (!(error instanceof Refusal)) throw error
}

/** The refusal of what is too much: a query over too many rows is answered the same way, and never says how long to wait. */
export function throttled(retryAfter: number | undefined): Refusal {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
  return new Refusal(429, 'activityLimitReached', 'The request has been throttled', headers)
}

/** The refusal of a change token, with the address at which to begin again. */
export function resync(url: string): Refusal {
  const again = new URL(url)
  again.searchParams.set('token', '')
  return new Refusal(410, 'resyncChangesApplyDifferences', 'Resync required', {
    location: again.href,
  })
}
