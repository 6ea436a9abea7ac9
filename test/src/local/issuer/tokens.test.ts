import { issuerName, paths, permission } from '../../../../src/local/issuer/authority.ts'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createLocalJWKSet, decodeJwt, jwtVerify, type JSONWebKeySet } from 'jose'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { localPageClient, localTenant } from '../../../../src/local/identity.ts'
import { createIssuer } from '../../../../src/local/issuer/issuer.ts'
import { createSignInCheck } from '../../../../src/service/sign-in/sign-in-check.ts'
import { askForTokens, authorizeQuery, choose, signInAs, verifier, type Send } from '../sign-in.ts'
import { grace, openIssuerLab, origin, priya, type IssuerLab } from './issuer-lab.ts'

let lab: IssuerLab
let send: Send
beforeEach(async () => {
  lab = await openIssuerLab()
  send = lab.issuer.fetch
})
afterEach(() => lab.remove())

const issuer = `https://login.local.invalid/${localTenant}/v2.0`
const minute = 60_000

/** A code for Priya, and the form that would exchange it. */
async function codeForPriya() {
  const secret = verifier()
  const { back } = await choose(send, origin, priya.oid, authorizeQuery(origin, secret))
  return {
    grant_type: 'authorization_code',
    redirect_uri: `${origin}/auth.html`,
    code: back.get('code') ?? '',
    code_verifier: secret,
  }
}
const exchange = (form: Readonly<Record<string, string>>) => askForTokens(send, origin, form)

describe('the token a person gets', () => {
  it('verifies by the published keys and is shaped as one of Entra’s second version', async () => {
    const { access_token: token } = await signInAs(priya.oid, origin, send)
    const keys = await send(new Request(`${origin}${paths.keys}`))
    const { payload, protectedHeader } = await jwtVerify(
      token,
      createLocalJWKSet((await keys.json()) as JSONWebKeySet),
      { issuer, audience: localPageClient, currentDate: new Date(lab.clock.at) },
    )
    expect(protectedHeader).toMatchObject({ alg: 'RS256', typ: 'JWT' })
    expect(payload).toMatchObject({
      ver: '2.0',
      tid: localTenant,
      oid: priya.oid,
      name: 'Priya Nair',
      azp: localPageClient,
      scp: 'Plan.Access',
      roles: ['Practitioner'],
    })
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600)
  })

  it('comes with an identity that holds the nonce of the request', async () => {
    const { id_token: id, client_info: client } = await signInAs(grace.oid, origin, send)
    expect(decodeJwt(id)).toMatchObject({ nonce: 'nonce-1', oid: grace.oid, iss: issuer })
    expect(JSON.parse(Buffer.from(client, 'base64url').toString())).toEqual({
      uid: grace.oid,
      utid: localTenant,
    })
  })

  it('is taken by the service’s own sign-in check, while the other two are not', async () => {
    const check = createSignInCheck(
      {
        issuer: issuerName,
        audience: localPageClient,
        jwks: lab.issuer.keys,
        scope: permission,
        tenantId: localTenant,
      },
      () => new Date(lab.clock.at),
    )
    const tokens = await signInAs(priya.oid, origin, send)
    const taken = await check(`Bearer ${tokens.access_token}`)
    expect(taken).toMatchObject({
      kind: 'signed-in',
      visitor: {
        actor: { tenantId: localTenant, oid: priya.oid, name: priya.name, roles: priya.roles },
      },
    })
    for (const other of [tokens.id_token, tokens.refresh_token])
      expect((await check(`Bearer ${other}`)).kind).toBe('sign-in')
    lab.clock.at += 62 * minute
    expect((await check(`Bearer ${tokens.access_token}`)).kind).toBe('sign-in')
  })

  it('is kept by no cache on its way', async () => {
    expect((await exchange(await codeForPriya())).headers.get('cache-control')).toBe('no-store')
  })

  it('is checked by keys that hold nothing private', async () => {
    const [key] = lab.issuer.keys.keys
    expect(Object.keys(key ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use'])
  })
})

describe('a code', () => {
  it('is worth nothing to who cannot prove that they asked for it', async () => {
    const form = await codeForPriya()
    const { status, body } = await exchange({ ...form, code_verifier: verifier() })
    expect({ status, error: body['error'] }).toEqual({ status: 400, error: 'invalid_grant' })
    expect(body.access_token).toBeUndefined()
  })

  it('is worth nothing after such an attempt, even with the proof', async () => {
    const form = await codeForPriya()
    await exchange({ ...form, code_verifier: verifier() })
    expect((await exchange(form)).status).toBe(400)
  })

  it('is worth nothing a second time', async () => {
    const form = await codeForPriya()
    expect((await exchange(form)).status).toBe(200)
    expect((await exchange(form)).body['error']).toBe('invalid_grant')
  })

  it('is worth nothing for another address than it was asked for', async () => {
    const form = { ...(await codeForPriya()), redirect_uri: `${origin}/` }
    expect((await exchange(form)).body['error']).toBe('invalid_grant')
  })

  it('is worth nothing to another registration', async () => {
    const form = { ...(await codeForPriya()), client_id: localTenant }
    expect((await exchange(form)).body['error']).toBe('invalid_client')
  })

  it.each([
    ['good just before a minute is over', minute - 1, 200],
    ['too old once it is', minute, 400],
  ])('is %s', async (_, later, status) => {
    const form = await codeForPriya()
    lab.clock.at += later
    expect((await exchange(form)).status).toBe(status)
  })
})

describe('somebody signed in', () => {
  const refresh = (token: string) => exchange({ grant_type: 'refresh_token', refresh_token: token })

  it('stays so while they work, and is the same person', async () => {
    const { refresh_token: token } = await signInAs(priya.oid, origin, send)
    lab.clock.at += 90 * minute
    const { status, body } = await refresh(token)
    expect(status).toBe(200)
    expect(decodeJwt(body.access_token)).toMatchObject({
      oid: priya.oid,
      iat: Math.floor(lab.clock.at / 1000),
    })
  })

  it('signs in again a day after they last chose, however often they were renewed', async () => {
    const { refresh_token: first } = await signInAs(priya.oid, origin, send)
    lab.clock.at += 23 * 60 * minute
    const { body } = await refresh(first)
    lab.clock.at += 59 * minute
    expect((await refresh(body.refresh_token)).status).toBe(200)
    lab.clock.at += minute
    expect((await refresh(body.refresh_token)).body['error']).toBe('invalid_grant')
  })

  it('stays so over a restart, since the key is kept where only its owner reads it', async () => {
    rmSync(lab.keyFile)
    send = (await lab.again()).fetch
    const { refresh_token: token } = await signInAs(priya.oid, origin, send)
    send = (await lab.again()).fetch
    expect((await refresh(token)).status).toBe(200)
    expect(statSync(lab.keyFile).mode & 0o777).toBe(0o600)
  })

  it('signs in again where the key was lost', async () => {
    const { refresh_token: token } = await signInAs(priya.oid, origin, send)
    writeFileSync(lab.keyFile, readFileSync(lab.keyFile, 'utf8').slice(0, 100))
    send = (await lab.again()).fetch
    expect((await refresh(token)).body['error']).toBe('invalid_grant')
  })

  it.each(['access_token', 'id_token'] as const)('is not renewed by an %s', async (kind) => {
    const tokens = await signInAs(priya.oid, origin, send)
    expect((await refresh(tokens[kind])).body['error']).toBe('invalid_grant')
  })
})

describe('a form that makes no sense', () => {
  it.each([
    [{ grant_type: 'password', username: 'priya' }, 'unsupported_grant_type'],
    [{ grant_type: 'authorization_code' }, 'invalid_request'],
    [{ grant_type: 'refresh_token', refresh_token: 'a.b.c' }, 'invalid_grant'],
  ])('%o is refused as %s', async (form, error) => {
    expect((await exchange(form)).body['error']).toBe(error)
  })
})

describe('in production', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('there is no such issuer', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const { keyFile } = lab
    await expect(
      createIssuer({ origin, keyFile, people: [priya], now: () => new Date() }),
    ).rejects.toThrow('does not run in production')
  })
})
