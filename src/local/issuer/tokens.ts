import { jwtVerify, SignJWT, type JWTPayload } from 'jose'
import { localPageClient, localTenant } from '../identity.ts'
import type { SamplePerson } from '../people.ts'
import { issuerName, permission } from './authority.ts'
import type { SigningKey } from './signing-key.ts'

/** The token endpoint's good answer, as RFC 6749 and Entra have it; ages in seconds. */
export interface TokenAnswer {
  readonly token_type: 'Bearer'
  readonly scope: string
  readonly expires_in: number
  readonly access_token: string
  readonly id_token: string
  readonly refresh_token: string
  readonly client_info: string
}

/** Whom tokens are made for. `until` is when the sign-in ends for good, in seconds since 1970. */
export interface SignedIn {
  readonly person: SamplePerson
  readonly scope: string
  readonly until: number
}

const accessLife = 60 * 60
/** Entra ends the refreshing of a page's sign-in after a day. */
export const signInLife = 24 * 60 * 60
const refreshAudience = `${issuerName}/refresh`

/** Makes tokens shaped as Entra's version 2. */
export async function tokensFor(
  key: SigningKey,
  { person, scope, until }: SignedIn,
  { nonce, at }: { readonly nonce: string | null; readonly at: Date },
): Promise<TokenAnswer> {
  const iat = secondsOf(at)
  const sign = (claims: JWTPayload) =>
    new SignJWT({ iss: issuerName, iat, nbf: iat, ...claims })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid })
      .sign(key.privateKey)
  const { oid, name, username, roles } = person
  const who = { oid, sub: oid, tid: localTenant, name, preferred_username: username, ver: '2.0' }
  const toPage = { aud: localPageClient, exp: iat + accessLife }
  const [access, id, refresh] = await Promise.all([
    sign({
      ...toPage,
      ...who,
      azp: localPageClient,
      azpacr: '0',
      scp: permission,
      roles: [...roles],
    }),
    sign({ ...toPage, ...who, ...(nonce === null ? {} : { nonce }) }),
    sign({ aud: refreshAudience, exp: until, sub: oid, scope }),
  ])
  return {
    token_type: 'Bearer',
    scope,
    expires_in: accessLife,
    access_token: access,
    id_token: id,
    refresh_token: refresh,
    client_info: base64url({ uid: oid, utid: localTenant }),
  }
}

/** Who a refresh token was made for; null where it is not one of ours, is too old, or names nobody here. */
export async function readRefreshToken(
  key: SigningKey,
  token: string,
  people: readonly SamplePerson[],
  at: Date,
): Promise<SignedIn | null> {
  const payload = await jwtVerify<{ scope: string }>(token, key.publicKey, {
    issuer: issuerName,
    audience: refreshAudience,
    algorithms: ['RS256'],
    requiredClaims: ['exp', 'sub', 'scope'],
    currentDate: at,
  }).then(
    (verified) => verified.payload,
    () => null,
  )
  const person = people.find(({ oid }) => oid === payload?.sub)
  if (!payload?.exp || !person) return null
  return { person, scope: payload.scope, until: payload.exp }
}

export const secondsOf = (at: Date): number => Math.floor(at.getTime() / 1000)

const base64url = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url')
