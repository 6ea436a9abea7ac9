import type { Whence } from '../../service/limits/address.ts'
import { issuerPath } from '../issuer/authority.ts'

type Answer = (request: Request, from?: Whence) => Response | Promise<Response>

/** What stands behind the one address of a local start, once it is there. */
export interface Behind {
  readonly issuer: Answer
  readonly service: Answer
}

/** The one address: it is held from the first moment, and says that it is starting until something stands behind it. */
export interface Front {
  readonly fetch: Answer
  open(behind: Behind): void
  /** From now on nobody is let in. */
  shut(): void
}

/**
 * Lets in whoever addresses 127.0.0.1 itself: a name that a web page made to lead here is refused, and `localhost` is
 * sent on, so that there is one origin to sign in at.
 */
export function createFront(): Front {
  let behind: Behind | null = null
  return {
    async fetch(request, from) {
      const url = new URL(request.url)
      if (url.hostname === 'localhost' && request.method === 'GET') {
        url.hostname = '127.0.0.1'
        return Response.redirect(url, 307)
      }
      if (url.hostname !== '127.0.0.1') return new Response('Not this address.', { status: 421 })
      if (!behind) {
        const later = { status: 503, headers: { 'retry-after': '1' } }
        return new Response('Starting or stopping. Try again in a second.', later)
      }
      const isIssuers = url.pathname.startsWith(`${issuerPath}/`)
      return isIssuers ? behind.issuer(request) : behind.service(request, from)
    },
    open: (opened) => void (behind = opened),
    shut: () => void (behind = null),
  }
}
