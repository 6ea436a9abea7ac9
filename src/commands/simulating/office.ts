import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { SignInSettings } from '../../service/sign-in/settings.ts'
import { tenantId, type Person } from './people.ts'

const audience = 'b1c9e0d4-6a7e-4a53-8f0b-5e2d7c3a9f22'
const issuer = `https://login.example.invalid/${tenantId}/v2.0`

/** Signs people in for the length of a simulation. */
export interface Office {
  readonly settings: SignInSettings
  /** An Authorization header. */
  authorization(person: Person): Promise<string>
}

export async function openOffice(): Promise<Office> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig', alg: 'RS256' }] }
  const known = new Map<string, Promise<string>>()
  const sign = ({ oid, name, roles }: Person) =>
    new SignJWT({ azp: audience, tid: tenantId, oid, name, roles, ver: '2.0', scp: 'Plan.Access' })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setNotBefore('0s')
      .setExpirationTime('2h')
      .sign(privateKey)
  return {
    settings: { issuer, audience, jwks, scope: 'Plan.Access', tenantId },
    async authorization(person) {
      const token = known.get(person.oid) ?? sign(person)
      known.set(person.oid, token)
      return `Bearer ${await token}`
    },
  }
}
