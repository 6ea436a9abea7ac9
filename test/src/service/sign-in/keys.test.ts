import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { entraSignIn } from '../../../../src/service/sign-in/entra.ts'
import {
  createSignInCheck,
  type SignInCheck,
} from '../../../../src/service/sign-in/sign-in-check.ts'
import { claimsOf, clientId, tenantId } from '../tokens.ts'

const oid = 'aaaaaaaa-0000-4000-8000-000000000001'
const settings = entraSignIn({ tenantId, clientId })
const minute = 60_000

/** A tenant whose directory changes its keys now and then. */
let published: JWK[]
let isThere: boolean
let asked: string[]
let check: SignInCheck
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  published = []
  isThere = true
  asked = []
  const fetchKeys = async (address: string) => {
    asked.push(address)
    if (!isThere) throw new TypeError('fetch failed')
    return Response.json({ keys: published })
  }
  check = createSignInCheck(settings, () => new Date(), fetchKeys)
})
afterEach(() => void vi.useRealTimers())

async function newKey(kid: string): Promise<{ key: CryptoKey; jwk: JWK }> {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  return {
    key: privateKey,
    jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' },
  }
}

const kindOf = async (key: CryptoKey, kid: string) => {
  const claims = { ...claimsOf(oid, ['Practitioner']), iss: settings.issuer }
  const token = await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(key)
  return (await check(`Bearer ${token}`)).kind
}

describe('the keys of a tenant', () => {
  it('are asked for at its own address, once for many visits', async () => {
    const { key, jwk } = await newKey('k1')
    published = [jwk]
    for (let visit = 0; visit < 5; visit += 1) expect(await kindOf(key, 'k1')).toBe('signed-in')
    expect(asked).toEqual([`https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`])
  })

  it('may change while people work: the new key is found, and the old one counts no more once it is gone', async () => {
    const [old, fresh] = [await newKey('k1'), await newKey('k2')]
    published = [old.jwk]
    expect(await kindOf(old.key, 'k1')).toBe('signed-in')
    published = [fresh.jwk]
    vi.advanceTimersByTime(minute)
    expect(await kindOf(fresh.key, 'k2')).toBe('signed-in')
    expect(await kindOf(old.key, 'k1')).toBe('sign-in')
  })

  it('count no more ten minutes after they were taken back, though nobody came with another', async () => {
    const [old, fresh] = [await newKey('k1'), await newKey('k2')]
    published = [old.jwk]
    expect(await kindOf(old.key, 'k1')).toBe('signed-in')
    published = [fresh.jwk]
    vi.advanceTimersByTime(9 * minute)
    expect(await kindOf(old.key, 'k1')).toBe('signed-in')
    vi.advanceTimersByTime(2 * minute)
    expect(await kindOf(old.key, 'k1')).toBe('sign-in')
  })

  it('are not asked for again by each of many forged tokens', async () => {
    const [ours, forged] = [await newKey('k1'), await newKey('k9')]
    published = [ours.jwk]
    expect(await kindOf(ours.key, 'k1')).toBe('signed-in')
    for (let attempt = 0; attempt < 20; attempt += 1)
      expect(await kindOf(forged.key, `k${attempt + 100}`)).toBe('sign-in')
    expect(asked.length).toBe(1)
  })

  it('are kept through a short loss of the network; after it nobody is told to sign in again', async () => {
    const { key, jwk } = await newKey('k1')
    published = [jwk]
    expect(await kindOf(key, 'k1')).toBe('signed-in')
    isThere = false
    vi.advanceTimersByTime(9 * minute)
    expect(await kindOf(key, 'k1')).toBe('signed-in')
    vi.advanceTimersByTime(2 * minute)
    expect(await kindOf(key, 'k1')).toBe('busy')
    isThere = true
    vi.advanceTimersByTime(minute)
    expect(await kindOf(key, 'k1')).toBe('signed-in')
  })
})
