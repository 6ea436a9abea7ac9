import { Refusal } from './refusal.ts'

/**
 * Trouble that the next request, or the next one of a method, meets: a stale tag (412), throttling (429, `retryAfter` in seconds or left out),
 * a gateway's page (503), an answer lost after the work was done (504), slowness, or a change token that is too old (410).
 */
export type Fault = { readonly method?: string } & (
  | { readonly kind: 'stale' | 'unavailable' | 'lost-answer' | 'resync' }
  | { readonly kind: 'throttled'; readonly retryAfter?: number }
  | { readonly kind: 'slow'; readonly ms: number }
)

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
        status: 503,
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
  }
}

function onlyRefusals(error: unknown): void {
  if (!(error instanceof Refusal)) throw error
}

function throttled(retryAfter: number | undefined): Refusal {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
  return new Refusal(429, 'activityLimitReached', 'The request has been throttled', headers)
}

/** The refusal of a change token, with the address at which to begin again. */
export function resync(url: string): Refusal {
  const again = new URL(url)
  again.searchParams.delete('token')
  return new Refusal(410, 'resyncChangesApplyDifferences', 'Resync required', {
    location: again.href,
  })
}
