import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { afterAll, describe, expect, it } from 'vitest'
import { createAppToken, type AppCredential } from '../../../src/lists/app-token.ts'
import { makeCertificate } from '../../stories/council/certificate.ts'

const tenantId = '6f2d1c84-3b7a-4e95-a0c1-5d8e9f3b7a26'
const clientId = '3d7b9e15-2c48-4a06-b5f7-8e1d6a9c0342'
const authority = `https://login.microsoftonline.com/${tenantId}`
const folder = mkdtempSync(join(tmpdir(), 'app-token-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Entra's token endpoint and Azure's, which give a token that lasts so many seconds. */
function tenant(credential: AppCredential, lasts = 3600) {
  const asked: { address: string; form: URLSearchParams; headers: Record<string, string> }[] = []
  const answer = async (
    address: string,
    options?: { body?: string; headers?: Record<string, string> },
  ) => {
    asked.push({
      address,
      form: new URLSearchParams(options?.body),
      headers: options?.headers ?? {},
    })
    const body = {
      token_type: 'Bearer',
      access_token: `token-${asked.length}`,
      expires_in: lasts,
      expires_on: String(Math.floor(Date.now() / 1000) + lasts),
      resource: 'https://graph.microsoft.com',
    }
    return { headers: {}, body: body as never, status: 200 }
  }
  const network = { sendGetRequestAsync: answer, sendPostRequestAsync: answer }
  return { asked, token: createAppToken({ authority, credential, network }) }
}

describe('the application that writes the lists', () => {
  it('is vouched for by the cluster, whose file is read anew for each token', async () => {
    const tokenFile = join(folder, 'token')
    writeFileSync(tokenFile, 'first\n')
    const { asked, token } = tenant({ kind: 'federated', clientId, tokenFile }, 1)
    expect(await token()).toBe('token-1')
    writeFileSync(tokenFile, 'second\n')
    expect(await token()).toBe('token-2')
    expect(asked.map(({ address }) => address.split('?')[0])).toEqual(
      Array.from({ length: 2 }, () => `${authority}/oauth2/v2.0/token`),
    )
    expect(asked.map(({ form }) => form.get('client_assertion'))).toEqual(['first', 'second'])
    expect(asked[0]?.form.get('scope')).toContain('https://graph.microsoft.com/.default')
    expect(asked[0]?.form.get('client_secret')).toBeNull()
  })

  it('is vouched for by a certificate, whose key signs and never leaves', async () => {
    const { cert, key } = makeRsaCertificate()
    const { asked, token } = tenant({ kind: 'certificate', clientId, pem: `${cert}${key}` })
    expect(await token()).toBe('token-1')
    const assertion = asked[0]?.form.get('client_assertion') ?? ''
    expect(decodeJwt(assertion)).toMatchObject({ iss: clientId, sub: clientId })
    expect(decodeProtectedHeader(assertion)['x5t#S256']).toMatch(/^[\w-]{43}$/)
    expect(String(asked[0]?.form)).not.toContain('PRIVATE')
  })

  it('asks once for a token that lasts', async () => {
    const tokenFile = join(folder, 'lasting')
    writeFileSync(tokenFile, 'x')
    const { asked, token } = tenant({ kind: 'federated', clientId, tokenFile })
    expect([await token(), await token(), await token()]).toEqual(['token-1', 'token-1', 'token-1'])
    expect(asked).toHaveLength(1)
  })

  it('is vouched for by the machine it runs on, at an address of that machine', async () => {
    const { asked, token } = tenant({ kind: 'managed-identity', clientId })
    expect(await token()).toBe('token-1')
    const address = new URL(asked[0]?.address ?? '')
    expect(address.hostname).toBe('169.254.169.254')
    expect(address.searchParams.get('resource')).toBe('https://graph.microsoft.com')
    expect(address.searchParams.get('client_id')).toBe(clientId)
  })

  it('is not started by a certificate without its key', () => {
    const { cert } = makeRsaCertificate()
    const start = () => tenant({ kind: 'certificate', clientId, pem: cert })
    expect(start).toThrow('the certificate comes without its private key')
  })
})

const makeRsaCertificate = () => makeCertificate('rsa')
