import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JSONWebKeySet } from 'jose'
import type { SignInSettings } from '../../../src/service/sign-in/settings.ts'

export const tenantId = '11111111-2222-4333-8444-555555555555'
export const clientId = 'b1c9e0d4-6a7e-4a53-8f0b-5e2d7c3a9f22'
export const issuer = `https://login.example.invalid/${tenantId}/v2.0`

/** An issuer with one key, as its tenant's directory would sign with. */
export interface TokenOffice {
  readonly jwks: JSONWebKeySet
  readonly key: CryptoKey
  readonly settings: SignInSettings
  /** An Authorization header with a good access token of a person, unless `change` says otherwise; undefined takes a claim out. */
  authorization(oid: string, roles: readonly string[], change?: Claims): Promise<string>
}

type Claims = Readonly<Record<string, unknown>>

/** What an access token of a person says, from now on for an hour. */
export function claimsOf(oid: string, roles: readonly string[]): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000)
  return {
    iss: issuer,
    aud: clientId,
    azp: clientId,
    tid: tenantId,
    oid,
    roles,
    ver: '2.0',
    scp: 'Plan.Access',
    name: `Person ${oid.slice(-1)}`,
    iat: now,
    nbf: now,
    exp: now + 3600,
  }
}

export async function openTokenOffice(): Promise<TokenOffice> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig', alg: 'RS256' }] }
  return {
    jwks,
    key: privateKey,
    settings: { issuer, audience: clientId, jwks, scope: 'Plan.Access', tenantId },
    async authorization(oid, roles, change = {}) {
      const token = new SignJWT({ ...claimsOf(oid, roles), ...change })
      return `Bearer ${await token.setProtectedHeader({ alg: 'RS256', kid: 'k1' }).sign(privateKey)}`
    },
  }
}
