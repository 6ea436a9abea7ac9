import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { Worker } from './workers.ts'

export const tenantId = '6f2d1c84-3b7a-4e95-a0c1-5d8e9f3b7a26'
export const clientId = 'b1c9e0d4-6a7e-4a53-8f0b-5e2d7c3a9f22'

/** The council's tenant at https://login.microsoftonline.com, as far as a page and a service ask it. */
export interface Entra {
  readonly web: Hono
  /** The tokens of a worker, as the token endpoint and a host give them. */
  tokensOf(worker: Worker, nonce?: string): Promise<Tokens>
  readonly keys: () => unknown
  /** Who sits at the browser, and is signed in by a click on their name. */
  worker: Worker
  /** What was asked of it, by the last step of the path and by how. */
  readonly asked: string[]
}

export interface Tokens {
  readonly access_token: string
  readonly id_token: string
  readonly client_info: string
  readonly token_type: 'Bearer'
  readonly expires_in: number
  readonly scope: string
}

const scope = `${clientId}/Plan.Access`

/** Opens it with one worker at the browser; `isolated` keeps its windows from whoever opened them (COOP). */
export async function openEntra(first: Worker, isolated: boolean): Promise<Entra> {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig', alg: 'RS256' }] }
  const asked: string[] = []
  const codes = new Map<string, { challenge: string; nonce: string }>()

  async function tokensOf({ oid, name, roles }: Worker, nonce?: string): Promise<Tokens> {
    const now = Math.floor(Date.now() / 1000)
    const whole = {
      iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
      aud: clientId,
      tid: tenantId,
      oid,
      sub: oid,
      name,
      preferred_username: `${oid.slice(-2)}@northshire.gov.uk`,
      ver: '2.0',
      iat: now,
      nbf: now,
      exp: now + 3600,
    }
    const signed = (claims: object) =>
      new SignJWT({ ...whole, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
        .sign(privateKey)
    return {
      access_token: await signed({ azp: clientId, scp: 'Plan.Access', roles: [...roles] }),
      id_token: await signed(nonce === undefined ? {} : { nonce }),
      client_info: Buffer.from(JSON.stringify({ uid: oid, utid: tenantId })).toString('base64url'),
      token_type: 'Bearer',
      expires_in: 3600,
      scope,
    }
  }

  const web = new Hono()
  const entra: Entra = { web, tokensOf, keys: () => keys, asked, worker: first }
  const ours = new Hono().basePath(`/${tenantId}`)
  ours.use(async (c, next) => {
    await next()
    if (isolated) c.header('cross-origin-opener-policy', 'same-origin')
  })
  ours.get('/oauth2/v2.0/authorize', (c) => {
    const query = new URL(c.req.url).searchParams
    const prompt = query.get('prompt') ?? 'window'
    asked.push(`authorize ${prompt}`)
    const back = (answer: Record<string, string>) =>
      `${query.get('redirect_uri')}#${new URLSearchParams({ ...answer, state: query.get('state') ?? '' })}`
    if (prompt === 'none') return c.redirect(back({ error: 'login_required' }))
    const code = crypto.randomUUID()
    codes.set(code, {
      challenge: query.get('code_challenge') ?? '',
      nonce: query.get('nonce') ?? '',
    })
    const to = back({ code, client_info: 'e30' }).replaceAll('&', '&amp;')
    return c.html(`<!doctype html><title>Entra</title><a href="${to}">${entra.worker.name}</a>`)
  })
  ours.post('/oauth2/v2.0/token', async (c) => {
    asked.push('token')
    const form = new URLSearchParams(await c.req.text())
    const given = codes.get(form.get('code') ?? '')
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    c.header('access-control-allow-origin', c.req.header('origin') ?? '')
    if (given?.challenge !== proof) return c.json({ error: 'invalid_grant' }, 400)
    return c.json(await tokensOf(entra.worker, given.nonce))
  })
  web.route('/', ours)
  return entra
}
