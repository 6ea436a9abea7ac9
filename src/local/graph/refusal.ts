import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** What Graph answers when it does not do what was asked: a status, a code and a sentence. */
export class Refusal extends HTTPException {
  readonly code: string
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: ContentfulStatusCode,
    code: string,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(status, { message })
    this.code = code
    this.headers = headers
  }
}

export const invalid = (message: string) => new Refusal(400, 'invalidRequest', message)
export const notFound = () => new Refusal(404, 'itemNotFound', 'The resource could not be found.')
export const denied = () => new Refusal(403, 'accessDenied', 'Access denied')
export const nameTaken = (message: string) => new Refusal(409, 'nameAlreadyExists', message)

/** A refusal in the shape of Graph's error bodies. */
export function answerOf(refusal: Refusal, ids: RequestIds, now: Date): Response {
  const innerError = {
    date: now.toISOString().slice(0, 19),
    'request-id': ids.request,
    'client-request-id': ids.client,
  }
  return Response.json(
    { error: { code: refusal.code, message: refusal.message, innerError } },
    { status: refusal.status, headers: refusal.headers },
  )
}

/** The two ids Graph gives back with every answer. */
export interface RequestIds {
  readonly request: string
  readonly client: string
}
