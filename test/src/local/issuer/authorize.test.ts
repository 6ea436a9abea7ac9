import { paths } from '../../../../src/local/issuer/authority.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { authorizeQuery, choose, verifier } from '../sign-in.ts'
import { openIssuerLab, origin, priya, type IssuerLab } from './issuer-lab.ts'

let lab: IssuerLab
beforeAll(async () => void (lab = await openIssuerLab()))
afterAll(() => lab.remove())

const ask = (change: Readonly<Record<string, string>> = {}) =>
  lab.issuer.fetch(
    new Request(
      `${origin}${paths.authorize}?${authorizeQuery(origin, verifier(), change).toString()}`,
    ),
  )

describe('somebody who comes to sign in', () => {
  it('is shown every invented person, with who they are and why one would try them', async () => {
    const page = await (await ask()).text()
    const said = page.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
    expect(said).toContain('Priya Nair Early Help, practitioner Lead professional')
    expect(page.match(/<button/g)).toHaveLength(5)
  })

  it('is shown them on a page that no other page may frame and that runs nothing', async () => {
    const policy = (await ask()).headers.get('content-security-policy')
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('script-src')
  })

  it('goes back to the page with a code and the state it sent, once they chose', async () => {
    const query = authorizeQuery(origin, verifier(), { state: 'a state & more' })
    const { response, back } = await choose(lab.issuer.fetch, origin, priya.oid, query)
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toMatch(/^http:\/\/127\.0\.0\.1:3978\/auth\.html#/)
    expect(back.get('state')).toBe('a state & more')
    expect(back.get('code')).toMatch(/^[\w-]{43}$/)
  })

  it('cannot choose somebody who is not there', async () => {
    const query = authorizeQuery(origin, verifier())
    const { response } = await choose(lab.issuer.fetch, origin, 'nobody', query)
    expect(response.status).toBe(400)
    expect(response.headers.get('location')).toBeNull()
  })

  it('is not chosen for by a form on somebody else’s page', async () => {
    const query = authorizeQuery(origin, verifier()).toString()
    const response = await lab.issuer.fetch(
      new Request(`${origin}${paths.authorize}?${query}`, {
        method: 'POST',
        headers: {
          origin: 'http://elsewhere.example',
          'sec-fetch-site': 'cross-site',
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: `who=${priya.oid}`,
      }),
    )
    expect(response.status).toBe(403)
    expect(response.headers.get('location')).toBeNull()
  })
})

describe('a request that comes from nowhere known', () => {
  it.each([
    ['another registration', { client_id: '99999999-2222-4222-8222-222222222222' }],
    ['another origin', { redirect_uri: 'http://127.0.0.1:3979/auth.html' }],
    ['another page of this origin', { redirect_uri: `${origin}/auth.html/` }],
    ['the same page with a query', { redirect_uri: `${origin}/auth.html?a=b` }],
    ['a host that only begins alike', { redirect_uri: `${origin}.example/auth.html` }],
  ])('is told so and sent nowhere: %s', async (_, change) => {
    const response = await ask(change)
    expect(response.status).toBe(400)
    expect(response.headers.get('location')).toBeNull()
    expect(await response.text()).toContain('Nobody was signed in')
  })
})

describe('a request that the page got wrong', () => {
  it.each([
    ['no proof of possession', { code_challenge: '' }, 'invalid_request'],
    ['a proof that is not hashed', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['tokens at once', { response_type: 'token' }, 'invalid_request'],
    ['no nonce', { nonce: '' }, 'invalid_request'],
    ['no permission', { scope: 'openid' }, 'invalid_scope'],
    ['an answer without a person', { prompt: 'none' }, 'login_required'],
  ])('is answered to the page with the state it sent: %s', async (_, change, error) => {
    const response = await ask(change)
    expect(response.status).toBe(302)
    const back = new URLSearchParams(response.headers.get('location')?.split('#')[1])
    expect(back.get('error')).toBe(error)
    expect(back.get('state')).toBe('state-1')
  })
})

describe('the end of a sign-in', () => {
  const leave = (to: string) =>
    lab.issuer.fetch(
      new Request(`${origin}${paths.logout}?post_logout_redirect_uri=${encodeURIComponent(to)}`),
    )

  it('leads back to the product', async () => {
    expect((await leave(`${origin}/`)).headers.get('location')).toBe('/')
  })

  it('leads nowhere else', async () => {
    const response = await leave('http://elsewhere.example/')
    expect(response.headers.get('location')).toBeNull()
    expect(await response.text()).toContain('You are signed out')
  })
})
