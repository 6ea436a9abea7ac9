import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeJwt, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { localPageClient, localTenant } from '../../../../src/local/identity.ts'
import {
  issuerName,
  permission,
  signInConfiguration,
} from '../../../../src/local/issuer/authority.ts'
import { createIssuer } from '../../../../src/local/issuer/issuer.ts'
import { keepSigningKey, type SigningKey } from '../../../../src/local/issuer/signing-key.ts'
import { tokensFor } from '../../../../src/local/issuer/tokens.ts'
import { samplePeople } from '../../../../src/local/people.ts'
import { entraConfiguration, entraSignIn } from '../../../../src/service/sign-in/entra.ts'
import {
  assertEntraInProduction,
  ForeignSignIn,
} from '../../../../src/service/sign-in/only-entra.ts'
import { createSignInCheck } from '../../../../src/service/sign-in/sign-in-check.ts'
import type { SignInSettings } from '../../../../src/service/sign-in/settings.ts'
import { openServiceLab } from '../service-lab.ts'
import { claimsOf, clientId, tenantId } from '../tokens.ts'

const [priya] = samplePeople
const ours = entraSignIn({ tenantId, clientId })
const page = entraConfiguration({ tenantId, clientId })

const folder = mkdtempSync(join(tmpdir(), 'stolen-'))
const keyFile = join(folder, 'sign-in-key.json')
let stolen: SigningKey
beforeAll(async () => {
  stolen = await keepSigningKey(keyFile)
})
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => void vi.unstubAllEnvs())

describe('a service in production', () => {
  it('takes the sign-in of its own tenant', () => {
    expect(() => assertEntraInProduction(ours, page, 'production')).not.toThrow()
  })

  const local: SignInSettings = {
    issuer: issuerName,
    audience: localPageClient,
    jwks: { keys: [] },
    scope: permission,
    tenantId: localTenant,
  }
  it.each<[string, SignInSettings, object]>([
    ['the local issuer', local, signInConfiguration('http://127.0.0.1:3978')],
    ['the local issuer behind the right page', local, page],
    [
      'another tenant’s issuer',
      { ...ours, issuer: ours.issuer.replace(tenantId, localTenant) },
      page,
    ],
    [
      'an issuer elsewhere',
      { ...ours, issuer: `https://login.example.invalid/${tenantId}/v2.0` },
      page,
    ],
    ['keys of its own', { ...ours, jwks: { keys: [] } }, page],
    [
      'keys from elsewhere',
      { ...ours, jwks: new URL('https://login.microsoftonline.com.evil.example/keys') },
      page,
    ],
    [
      'keys over http',
      {
        ...ours,
        jwks: new URL(`http://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`),
      },
      page,
    ],
    ['another permission', { ...ours, scope: 'User.Read' }, page],
    [
      'a page that signs in elsewhere',
      ours,
      { ...page, authority: `https://login.local.invalid/${tenantId}` },
    ],
    [
      'a page that signs in anywhere',
      ours,
      { ...page, authority: 'https://login.microsoftonline.com/common' },
    ],
    ['a page with end points of its own', ours, { ...page, authorityMetadata: '{}' }],
    [
      'a page that trusts another place',
      ours,
      { ...page, knownAuthorities: ['login.local.invalid'] },
    ],
    ['a page of another registration', ours, { ...page, clientId: localPageClient }],
    ['a page of a local start', ours, { ...page, local: { movesDay: '/local/day', chats: [] } }],
  ])('does not run with %s', (_, signIn, changed) => {
    const configuration = { ...page, ...changed }
    expect(() => assertEntraInProduction(signIn, configuration, 'production')).toThrow(
      ForeignSignIn,
    )
    expect(() => assertEntraInProduction(signIn, configuration, 'test')).not.toThrow()
  })

  it('does not come up at all with a sign-in that is not its own, and the local issuer does not either', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    await expect(openServiceLab()).rejects.toThrow(ForeignSignIn)
    const options = {
      origin: 'http://127.0.0.1:3978',
      keyFile,
      people: samplePeople,
      now: () => new Date(),
    }
    await expect(createIssuer(options)).rejects.toThrow('does not run in production')
  })
})

describe('somebody who stole the key of a local issuer', () => {
  /** The check as production has it, with real keys of the tenant published under the stolen key's own name. */
  async function tried(token: string): Promise<string> {
    const { publicKey } = await generateKeyPair('RS256')
    const jwk = { ...(await exportJWK(publicKey)), kid: stolen.kid, use: 'sig', alg: 'RS256' }
    const check = createSignInCheck(ours, undefined, async () => Response.json({ keys: [jwk] }))
    return (await check(`Bearer ${token}`)).kind
  }
  const signed = (claims: object, header: object = {}) =>
    new SignJWT({ ...claimsOf(priya.oid, ['Manager']), ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: stolen.kid, ...header })
      .sign(stolen.privateKey)

  it('gets into no production by a token as it stands', async () => {
    const signedIn = { person: priya, scope: 'x', until: Math.floor(Date.now() / 1000) + 3600 }
    const { access_token } = await tokensFor(stolen, signedIn, { nonce: null, at: new Date() })
    expect(decodeJwt(access_token).iss).toBe(issuerName)
    expect(await tried(access_token)).toBe('sign-in')
  })

  it.each<[string, object, object?]>([
    ['names the council’s issuer', { iss: ours.issuer }],
    ['names another key', { iss: ours.issuer }, { kid: 'k1' }],
    ['names no key', { iss: ours.issuer }, { kid: undefined }],
    ['brings the key along', { iss: ours.issuer }, { jwk: { kty: 'RSA' } }],
    ['says where the key is', { iss: ours.issuer }, { jku: 'https://login.local.invalid/keys' }],
  ])('nor by one that %s', async (_, claims, header) => {
    expect(await tried(await signed(claims, header))).toBe('sign-in')
  })

  it('would have been let in where their key was believed, so that it is the key that keeps them out', async () => {
    const believing = { ...ours, jwks: { keys: [stolen.publicJwk] } }
    const token = await signed({ iss: ours.issuer })
    expect((await createSignInCheck(believing)(`Bearer ${token}`)).kind).toBe('signed-in')
  })
})
