import { readFileSync } from 'node:fs'
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type CryptoKey,
  type JWK,
} from 'jose'
import { writePrivately } from '../private-file.ts'

/** What the issuer signs with, and what others check its signatures by. */
export interface SigningKey {
  readonly kid: string
  readonly privateKey: CryptoKey
  readonly publicKey: CryptoKey
  readonly publicJwk: JWK
}

/**
 * The key kept in a file, readable by its owner alone, so that a restart signs nobody out. Where there is none, or
 * nothing that reads as one, another is made: everybody signs in again, and that is all that is lost.
 */
export async function keepSigningKey(file: string): Promise<SigningKey> {
  const kept = await readKey(file)
  if (kept) return kept
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const jwk = await exportJWK(privateKey)
  writePrivately(file, JSON.stringify(jwk))
  return keyOf(jwk)
}

async function readKey(file: string): Promise<SigningKey | null> {
  try {
    return await keyOf(JSON.parse(readFileSync(file, 'utf8')) as JWK)
  } catch {
    return null
  }
}

async function keyOf(jwk: JWK): Promise<SigningKey> {
  const { kty = '', n = '', e = '' } = jwk
  const open = { kty, n, e }
  const kid = await calculateJwkThumbprint(open)
  const [privateKey, publicKey] = await Promise.all([importKey(jwk), importKey(open)])
  if (privateKey.type !== 'private') throw new Error('the file holds no private key')
  return { kid, privateKey, publicKey, publicJwk: { ...open, kid, use: 'sig', alg: 'RS256' } }
}

async function importKey(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, 'RS256')
  if (key instanceof Uint8Array) throw new Error('the file holds a secret and no key')
  return key
}
