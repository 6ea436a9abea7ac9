import { createHash } from 'node:crypto'
import { z } from 'zod'
import { localPageClient } from '../identity.ts'
import type { SamplePerson } from '../people.ts'
import type { Codes } from './codes.ts'
import type { SigningKey } from './signing-key.ts'
import {
  readRefreshToken,
  secondsOf,
  signInLife,
  tokensFor,
  type SignedIn,
  type TokenAnswer,
} from './tokens.ts'

const request = z.discriminatedUnion('grant_type', [
  z.object({
    grant_type: z.literal('authorization_code'),
    client_id: z.string(),
    redirect_uri: z.string(),
    code: z.string(),
    code_verifier: z.string().regex(/^[\w.~-]{43,128}$/),
  }),
  z.object({
    grant_type: z.literal('refresh_token'),
    client_id: z.string(),
    refresh_token: z.string(),
  }),
])
type TokenRequest = z.infer<typeof request>

export interface TokenRefusal {
  readonly error: 'invalid_request' | 'invalid_client' | 'invalid_grant' | 'unsupported_grant_type'
  readonly error_description: string
}

export interface TokenDesk {
  readonly key: SigningKey
  readonly codes: Codes
  readonly people: readonly SamplePerson[]
  readonly now: () => Date
}

/** Exchanges a code, with the proof that the same page asked for it, or a refresh token, for tokens. */
export async function exchange(
  sent: Readonly<Record<string, unknown>>,
  desk: TokenDesk,
): Promise<TokenAnswer | TokenRefusal> {
  const read = request.safeParse(sent)
  if (!read.success) {
    const isKnown = ['authorization_code', 'refresh_token'].includes(String(sent['grant_type']))
    return isKnown
      ? refusal('invalid_request', 'A field of the request is missing or misshapen.')
      : refusal('unsupported_grant_type', 'grant_type is authorization_code or refresh_token.')
  }
  if (read.data.client_id !== localPageClient) {
    return refusal('invalid_client', 'client_id is not a registration of this place.')
  }
  const granted = await grantOf(read.data, desk)
  if ('error' in granted) return granted
  return tokensFor(desk.key, granted.signedIn, { nonce: granted.nonce, at: desk.now() })
}

async function grantOf(
  asked: TokenRequest,
  { key, codes, people, now }: TokenDesk,
): Promise<{ readonly signedIn: SignedIn; readonly nonce: string | null } | TokenRefusal> {
  if (asked.grant_type === 'refresh_token') {
    const signedIn = await readRefreshToken(key, asked.refresh_token, people, now())
    return signedIn
      ? { signedIn, nonce: null }
      : refusal('invalid_grant', 'The refresh token is not good here, or too old.')
  }
  const consent = codes.take(asked.code)
  if (!consent) return refusal('invalid_grant', 'The code is unknown, used or too old.')
  if (consent.redirectUri !== asked.redirect_uri) {
    return refusal('invalid_grant', 'redirect_uri is not the one the code was asked for with.')
  }
  if (challengeOf(asked.code_verifier) !== consent.challenge) {
    return refusal('invalid_grant', 'code_verifier does not fit the code_challenge.')
  }
  const person = people.find(({ oid }) => oid === consent.oid)
  if (!person) return refusal('invalid_grant', 'Nobody of that id is here.')
  const until = secondsOf(now()) + signInLife
  return { signedIn: { person, scope: consent.scope, until }, nonce: consent.nonce }
}

const challengeOf = (verifier: string): string =>
  createHash('sha256').update(verifier).digest('base64url')

const refusal = (error: TokenRefusal['error'], says: string): TokenRefusal => ({
  error,
  error_description: says,
})
