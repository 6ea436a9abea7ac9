import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportSPKI, generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSignInCheck } from '../../../../src/service/sign-in/sign-in-check.ts'
import {
  claimsOf,
  clientId,
  issuer,
  openTokenOffice,
  tenantId,
  type TokenOffice,
} from '../tokens.ts'

const oid = 'aaaaaaaa-0000-4000-8000-000000000001'
const other = '99999999-2222-4333-8444-555555555555'
const seconds = Math.floor(Date.now() / 1000)

let office: TokenOffice
beforeAll(async () => {
  office = await openTokenOffice()
})

const checked = async (authorization: string | undefined) =>
  createSignInCheck(office.settings)(authorization)
const changed = async (change: Record<string, unknown>) =>
  checked(await office.authorization(oid, ['Practitioner'], change))

describe('a practitioner of the tenant', () => {
  it('is let in under their directory id and name, with the roles the product knows', async () => {
    const header = await office.authorization(oid, ['Practitioner', 'Janitor', 'Auditor'], {
      exp: seconds + 3600,
    })
    expect(await checked(header)).toEqual({
      kind: 'signed-in',
      visitor: {
        actor: { tenantId, oid, name: 'Person 1', roles: ['Practitioner', 'Auditor'], agency: '' },
        until: (seconds + 3600 + 60) * 1000,
      },
    })
  })

  it('is let in as a guest whose own mail address is elsewhere', async () => {
    const guest = await changed({ acct: 1, preferred_username: 'grace@school.example' })
    expect(guest.kind).toBe('signed-in')
  })

  it('is let in while two clocks differ by 50 seconds, and not by 70', async () => {
    expect((await changed({ exp: seconds - 50 })).kind).toBe('signed-in')
    expect((await changed({ exp: seconds - 70 })).kind).toBe('sign-in')
    expect((await changed({ nbf: seconds + 50 })).kind).toBe('signed-in')
    expect((await changed({ nbf: seconds + 70 })).kind).toBe('sign-in')
  })

  it('has a name of one line, whatever their directory holds', async () => {
    const named = async (name: unknown) => {
      const claimed = await changed({ name })
      return claimed.kind === 'signed-in' ? claimed.visitor.actor.name : claimed.kind
    }
    expect(await named('Grace\n\tAdeyemi')).toBe('Grace Adeyemi')
    expect(await named('x'.repeat(300))).toHaveLength(255)
    expect(await named(undefined)).toBe('Name not known')
  })
})

describe('nobody is signed in by', () => {
  it.each<[string, Record<string, unknown>]>([
    ['a token for another service', { aud: other }],
    ['a token for several services', { aud: [clientId, other] }],
    ['a token of another issuer', { iss: `https://login.example.invalid/${other}/v2.0` }],
    ['a token whose issuer only begins alike', { iss: `${issuer}/` }],
    ['a token of another tenant', { tid: other }],
    ['a token of the chat', { iss: 'https://api.botframework.com', serviceurl: 'x' }],
    ['a token of the older sign-in', { iss: `https://sts.windows.net/${tenantId}/`, ver: '1.0' }],
    ['a token that begins in an hour', { nbf: seconds + 3600, exp: seconds + 7200 }],
    ['a token that ran out', { exp: seconds - 3600 }],
    ['a token without an end', { exp: undefined }],
    ['a token without a beginning', { nbf: undefined }],
    ['a token of version 1', { ver: '1.0' }],
    ['a token without a version', { ver: undefined }],
    ['a token without a person', { oid: undefined }],
    ['a token whose person is no directory id', { oid: 'priya' }],
    ['an id token', { azp: undefined, scp: undefined, ver: '2.0', nonce: 'n' }],
  ])('%s', async (_, change) => {
    expect(await changed(change)).toEqual({ kind: 'sign-in' })
  })

  it('no header, another scheme, or a header that is no token', async () => {
    const good = await office.authorization(oid, ['Practitioner'])
    const headers = [
      undefined,
      '',
      'Basic eDp5',
      'Bearer',
      'Bearer x',
      `${good} extra`,
      good.slice(7),
    ]
    for (const header of headers) expect(await checked(header)).toEqual({ kind: 'sign-in' })
  })

  it('a token that is not signed', async () => {
    const token = new UnsecuredJWT(claimsOf(oid, ['Practitioner'])).encode()
    expect(await checked(`Bearer ${token}`)).toEqual({ kind: 'sign-in' })
    expect(await checked(`Bearer ${token}x`)).toEqual({ kind: 'sign-in' })
  })

  it('a token signed with the public key as if it were a secret', async () => {
    const key = await importJWK(office.jwks.keys[0] ?? {}, 'RS256', { extractable: true })
    if (key instanceof Uint8Array) throw new Error('the public key is not one')
    const secret = new TextEncoder().encode(await exportSPKI(key))
    const token = await new SignJWT(claimsOf(oid, ['Practitioner']))
      .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
      .sign(secret)
    expect(await checked(`Bearer ${token}`)).toEqual({ kind: 'sign-in' })
  })

  it.each(['k1', 'k2'])('a token signed by a stranger under the key name %s', async (kid) => {
    const { privateKey } = await generateKeyPair('RS256')
    const token = await new SignJWT(claimsOf(oid, ['Practitioner']))
      .setProtectedHeader({ alg: 'RS256', kid })
      .sign(privateKey)
    expect(await checked(`Bearer ${token}`)).toEqual({ kind: 'sign-in' })
  })

  it('a good token that was altered by one letter', async () => {
    const good = await office.authorization(oid, ['Practitioner'])
    const [head, body = '', signature] = good.split('.')
    const flipped = (body.startsWith('A') ? 'B' : 'A') + body.slice(1)
    expect(await checked([head, flipped, signature].join('.'))).toEqual({ kind: 'sign-in' })
  })

  it('a token of more than 16 kB, however well signed', async () => {
    expect((await changed({ wids: ['x'.repeat(8000)] })).kind).toBe('signed-in')
    expect(await changed({ wids: ['x'.repeat(16_000)] })).toEqual({ kind: 'sign-in' })
  })
})

describe('somebody is known and not let in by', () => {
  it.each<[string, Record<string, unknown>]>([
    ['a token without the permission', { scp: 'User.Read' }],
    ['a permission that only begins alike', { scp: 'Plan.Access.All' }],
    ['an app’s own token, which says so', { idtyp: 'app' }],
    ['an app’s own token, which has no permission of a person', { scp: undefined }],
    ['a token that another page got', { azp: other }],
    ['a token without a role', { roles: undefined }],
    ['a token with no role the product knows', { roles: ['Janitor'] }],
  ])('%s', async (_, change) => {
    expect(await changed(change)).toEqual({ kind: 'not-allowed' })
  })

  it('a token of a page that is registered by itself only where that is said', async () => {
    const header = await office.authorization(oid, ['Practitioner'], { azp: other })
    const check = createSignInCheck({ ...office.settings, clients: [other] })
    expect((await check(header)).kind).toBe('signed-in')
  })
})

describe('the issuer’s keys', () => {
  it('are fetched from their address, and nobody is turned away as unknown when they cannot be had', async () => {
    let isThere = true
    const server = createServer((_, response) => {
      response.statusCode = isThere ? 200 : 503
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(office.jwks))
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const { port } = server.address() as AddressInfo
    const jwks = new URL(`http://127.0.0.1:${port}/keys`)
    const header = await office.authorization(oid, ['Practitioner'])
    expect((await createSignInCheck({ ...office.settings, jwks })(header)).kind).toBe('signed-in')
    isThere = false
    expect(await createSignInCheck({ ...office.settings, jwks })(header)).toEqual({ kind: 'busy' })
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
    expect(await createSignInCheck({ ...office.settings, jwks })(header)).toEqual({ kind: 'busy' })
  })
})
