import { z } from 'zod'

/** What the page that signs people in is registered with. */
export interface Registration {
  readonly clientId: string
  /** Compared letter by letter. */
  readonly redirectUris: readonly string[]
  /** The scope that a request must name. */
  readonly scope: string
}

/** A request for a code that may be answered to its `redirectUri`. `silent` asks for an answer without a person. */
export interface AuthorizeRequest {
  readonly redirectUri: string
  readonly mode: 'fragment' | 'query'
  readonly state: string | null
  readonly nonce: string
  readonly challenge: string
  readonly scope: string
  readonly silent: boolean
}

/** `stranger`: nothing is sent anywhere, since whoever asks is not known. `refused`: the page that asked is told at `to`. */
export type ReadAuthorizeRequest =
  | { readonly kind: 'asked'; readonly request: AuthorizeRequest }
  | { readonly kind: 'refused'; readonly to: string }
  | { readonly kind: 'stranger'; readonly says: string }

const asked = z.object({
  response_type: z.literal('code', 'response_type must be code'),
  nonce: z.string('nonce is missing').min(1, 'nonce is empty'),
  code_challenge: z
    .string('code_challenge is missing')
    .regex(/^[\w-]{43}$/, 'code_challenge is not a SHA-256 in base64url'),
  code_challenge_method: z.literal('S256', 'code_challenge_method must be S256'),
})

/** Reads the query of an authorize request: first who asks, then what. Every fault is named to whoever asks. */
export function readAuthorizeRequest(
  query: URLSearchParams,
  { clientId, redirectUris, scope: needed }: Registration,
): ReadAuthorizeRequest {
  if (query.get('client_id') !== clientId) {
    return { kind: 'stranger', says: 'client_id is not a registration of this place.' }
  }
  const redirectUri = query.get('redirect_uri') ?? ''
  if (!redirectUris.includes(redirectUri)) {
    return { kind: 'stranger', says: 'redirect_uri is not registered for this page.' }
  }
  const back: ReturnAddress = {
    redirectUri,
    mode: query.get('response_mode') === 'fragment' ? 'fragment' : 'query',
    state: query.get('state'),
  }
  const refused = (error: string, says: string): ReadAuthorizeRequest => ({
    kind: 'refused',
    to: addressOf(back, { error, error_description: says }),
  })
  const read = asked.safeParse(Object.fromEntries(query))
  if (!read.success) {
    const faults = read.error.issues.map(({ message }) => message)
    return refused('invalid_request', `${faults.join('; ')}.`)
  }
  const scope = query.get('scope') ?? ''
  if (!scope.split(' ').includes(needed)) {
    return refused('invalid_scope', `The scope must hold ${needed}.`)
  }
  const { nonce, code_challenge: challenge } = read.data
  const silent = query.get('prompt') === 'none'
  return { kind: 'asked', request: { ...back, nonce, challenge, scope, silent } }
}

type ReturnAddress = Pick<AuthorizeRequest, 'redirectUri' | 'mode' | 'state'>

/** The address that carries an answer back to the page, with the state it sent. */
export function addressOf(
  { redirectUri, mode, state }: ReturnAddress,
  answer: Readonly<Record<string, string>>,
): string {
  const said = new URLSearchParams({ ...answer, ...(state === null ? {} : { state }) })
  return `${redirectUri}${mode === 'fragment' ? '#' : '?'}${said.toString()}`
}
