import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  jwtVerify,
  type JWTVerifyGetKey,
} from 'jose'
import type { SignInSettings } from './settings.ts'
import { clockTolerance, readClaims, type Claimed } from './token-claims.ts'

/** Who sent a request, by its Authorization header. `busy`: the issuer's keys could not be had just now. */
export type SignInCheck = (
  authorization: string | undefined,
) => Promise<Claimed | { readonly kind: 'busy' }>

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i
const longestHeader = 16 * 1024

/** Troubles with the issuer's keys, not with the token that was shown. */
const keyTroubles = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'])

/** Asks for the issuer's keys. */
export type FetchKeys = (address: string, how: RequestInit) => Promise<Response>

/**
 * A check of bearer tokens. `now` is the machine's own clock: a token ages by it, whatever day the product is on.
 * Fetched keys are kept for ten minutes; a key that is not among them is looked for at most every thirty seconds.
 */
export function createSignInCheck(
  settings: SignInSettings,
  now: () => Date = () => new Date(),
  fetchKeys: FetchKeys = (address, how) => fetch(address, how),
): SignInCheck {
  const keys: JWTVerifyGetKey =
    settings.jwks instanceof URL
      ? createRemoteJWKSet(settings.jwks, { timeoutDuration: 5000, [customFetch]: fetchKeys })
      : createLocalJWKSet(settings.jwks)
  return async (authorization) => {
    const token = authorization && tokenIn(authorization)
    if (!token) return { kind: 'sign-in' }
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['RS256'],
        issuer: settings.issuer,
        audience: settings.audience,
        requiredClaims: ['exp', 'iat', 'nbf', 'tid', 'oid', 'azp'],
        clockTolerance,
        currentDate: now(),
      })
      return readClaims(payload, settings)
    } catch (error) {
      return isOfToken(error) ? { kind: 'sign-in' } : { kind: 'busy' }
    }
  }
}

const tokenIn = (authorization: string): string | undefined =>
  authorization.length > longestHeader ? undefined : bearer.exec(authorization)?.[1]

const isOfToken = (error: unknown): boolean =>
  error instanceof errors.JOSEError && !keyTroubles.has(error.code)
