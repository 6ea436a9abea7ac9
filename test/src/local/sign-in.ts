import { createHash, randomBytes } from 'node:crypto'
import { localPageClient } from '../../../src/local/identity.ts'
import { paths, requestedScope } from '../../../src/local/issuer/authority.ts'

/** Sends a request to whoever answers for the origin: an issuer in this process, or the started product. */
export type Send = (request: Request) => Response | Promise<Response>

export const verifier = () => randomBytes(32).toString('base64url')
export const challengeOf = (secret: string) =>
  createHash('sha256').update(secret).digest('base64url')

/** The query of a good authorize request, as MSAL would send it. */
export function authorizeQuery(
  origin: string,
  secret: string,
  change: Readonly<Record<string, string>> = {},
): URLSearchParams {
  return new URLSearchParams({
    client_id: localPageClient,
    redirect_uri: `${origin}/auth.html`,
    response_type: 'code',
    response_mode: 'fragment',
    scope: `openid profile offline_access ${requestedScope}`,
    state: 'state-1',
    nonce: 'nonce-1',
    code_challenge: challengeOf(secret),
    code_challenge_method: 'S256',
    ...change,
  })
}

/** Chooses a person on the picker; gives what the page's address carries back. */
export async function choose(
  send: Send,
  origin: string,
  oid: string,
  query: URLSearchParams,
): Promise<{ response: Response; back: URLSearchParams }> {
  const response = await send(
    new Request(`${origin}${paths.authorize}?${query.toString()}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ who: oid }).toString(),
    }),
  )
  const to = response.headers.get('location') ?? ''
  return { response, back: new URLSearchParams(to.split(/[#?]/)[1] ?? '') }
}

export type Tokens = Record<'access_token' | 'id_token' | 'refresh_token' | 'client_info', string>

/** Posts a form to the token endpoint. */
export async function askForTokens(
  send: Send,
  origin: string,
  form: Readonly<Record<string, string>>,
): Promise<{ status: number; body: Tokens & Record<string, unknown>; headers: Headers }> {
  const response = await send(
    new Request(`${origin}${paths.token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ client_id: localPageClient, ...form }).toString(),
    }),
  )
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Tokens & Record<string, unknown>,
  }
}

/** Signs a sample person in as a page would, from the picker to the tokens. */
export async function signInAs(
  oid: string,
  origin: string,
  send: Send = (request) => fetch(request),
): Promise<Tokens> {
  const secret = verifier()
  const { back } = await choose(send, origin, oid, authorizeQuery(origin, secret))
  const { body } = await askForTokens(send, origin, {
    grant_type: 'authorization_code',
    redirect_uri: `${origin}/auth.html`,
    code: back.get('code') ?? '',
    code_verifier: secret,
  })
  return body
}
