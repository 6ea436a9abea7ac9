import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPages } from '../../../../src/service/pages/pages.ts'
import { configuration, openServiceLab, type ServiceLab } from '../service-lab.ts'

let lab: ServiceLab
beforeAll(async () => {
  lab = await openServiceLab()
})
afterAll(() => lab.close())

const get = (path: string, init: RequestInit = {}) => lab.ask(null, path, init)
const forPerson = { headers: { accept: 'text/html,*/*' } }
const policyOf = (reply: Response) => {
  const parts = (reply.headers.get('content-security-policy') ?? '').split('; ')
  return new Map(parts.map((part) => [part.split(' ')[0], part.split(' ').slice(1)]))
}
const nonceIn = (text: string) => /<meta name="csp-nonce" content="([^"]*)"/.exec(text)?.[1]

describe('the page of the tab', () => {
  it.each(['/', '/plans/some-key', '/plans/some-key/outcomes/2.1'])(
    'is at %s, and is never stored',
    async (path) => {
      const reply = await get(path)
      expect(reply.status).toBe(200)
      expect(reply.headers.get('content-type')).toMatch(/^text\/html/)
      expect(reply.headers.get('cache-control')).toBe('no-store')
      expect(await reply.text()).toContain('<div id="root">')
    },
  )

  it('lets in its own styles by a nonce that is new each time', async () => {
    const replies = [await get('/'), await get('/')]
    const nonces = await Promise.all(replies.map(async (reply) => nonceIn(await reply.text())))
    expect(nonces[0]).toMatch(/^[\w+/]{24}$/)
    expect(nonces[0]).not.toBe(nonces[1])
    replies.forEach((reply, place) => {
      expect(policyOf(reply).get('style-src')).toEqual(["'self'", `'nonce-${nonces[place]}'`])
    })
  })

  it('runs its own scripts alone, and is shown in frames of Microsoft’s hosts alone', async () => {
    const policy = policyOf(await get('/'))
    expect(policy.get('default-src')).toEqual(["'none'"])
    expect(policy.get('script-src')).toEqual(["'self'"])
    expect(policy.get('base-uri')).toEqual(["'none'"])
    expect(policy.get('frame-ancestors')).toEqual([
      "'self'",
      'https://*.cloud.microsoft',
      'https://teams.microsoft.com',
      'https://*.teams.microsoft.com',
      'https://*.microsoft365.com',
      'https://*.office.com',
      'https://outlook.office.com',
      'https://outlook.office365.com',
    ])
    expect(
      [...policy.values()].flat().filter((source) => /unsafe|^\*$|^https?:$/.test(source)),
    ).toEqual([])
  })

  it('speaks to itself, to where it signs in and to the list of hosts, and to nowhere else', async () => {
    const own = ["'self'", 'https://login.example.invalid']
    const policy = policyOf(await get('/'))
    expect(policy.get('connect-src')).toEqual([...own, 'https://res.cdn.office.net'])
    expect(policy.get('frame-src')).toEqual(own)
  })

  it('speaks to each end point of a sign-in that names them one by one', async () => {
    const authorityMetadata = JSON.stringify({
      issuer: 'https://login.local.invalid/t/v2.0',
      token_endpoint: 'http://127.0.0.1:4000/local/token',
      response_modes_supported: ['fragment'],
      somewhere: 'javascript:alert(1)',
    })
    const other = await openServiceLab({ configuration: { ...configuration, authorityMetadata } })
    const policy = policyOf(await other.ask(null, '/'))
    expect(policy.get('connect-src')).toEqual([
      "'self'",
      'https://login.example.invalid',
      'https://login.local.invalid',
      'http://127.0.0.1:4000',
      'https://res.cdn.office.net',
    ])
    await other.close()
  })

  it('explains an address that leads nowhere to a person, and says that it is not there', async () => {
    const reply = await get('/nowhere', forPerson)
    expect(reply.status).toBe(404)
    expect(await reply.text()).toContain('<div id="root">')
    expect((await get('/nowhere')).headers.get('content-type')).toMatch(/json/)
  })

  it('is not what a script of the contract gets, whatever it accepts', async () => {
    const reply = await get('/api/plans/some-key', forPerson)
    expect([reply.status, reply.headers.get('content-type')]).toEqual([401, 'application/json'])
  })
})

describe('what belongs to the page', () => {
  it('is kept for good where its name says which version it is', async () => {
    const reply = await get('/assets/main-a1b2c3.js')
    expect(reply.headers.get('content-type')).toMatch(/javascript/)
    expect(reply.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(await reply.text()).toBe('console.log(1)')
  })

  it('is told of without being sent when only that is asked', async () => {
    for (const path of ['/assets/main-a1b2c3.js', '/', '/auth.html', '/healthz']) {
      const reply = await get(path, { method: 'HEAD' })
      expect([path, reply.status, await reply.text()]).toEqual([path, 200, ''])
    }
  })

  it('is never stored where it is not there', async () => {
    const reply = await get('/assets/main-ffffff.js')
    expect(reply.status).toBe(404)
    expect(reply.headers.get('cache-control')).toBe('no-store')
  })

  it.each(['/auth.html', '/relay.html'])('signs in where the tab is framed: %s', async (path) => {
    const reply = await get(path)
    expect(reply.status).toBe(200)
    expect(policyOf(reply).get('frame-ancestors')).toContain('https://*.teams.microsoft.com')
    expect(reply.headers.get('cross-origin-opener-policy')).toBeNull()
  })

  it.each([
    '/secret.txt',
    '/assets/../secret.txt',
    '/assets/..%2fsecret.txt',
    '/assets/%2e%2e/secret.txt',
    '/assets/..%5csecret.txt',
    '/index.html',
    '//etc/passwd',
  ])('is nothing else that lies near it: %s', async (path) => {
    const reply = await get(path)
    expect(reply.status).toBe(404)
    expect(await reply.text()).not.toContain('not for the web')
  })
})

describe('every answer', () => {
  it.each(['/', '/healthz', '/api/configuration', '/api/me', '/nowhere', '/assets/main-a1b2c3.js'])(
    'is guarded at %s',
    async (path) => {
      const { headers } = await get(path, { headers: { origin: 'https://elsewhere.example' } })
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('x-frame-options')).toBeNull()
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
      expect(headers.get('set-cookie')).toBeNull()
    },
  )

  it('that is no page may be framed by nobody and stored nowhere', async () => {
    const reply = await get('/api/configuration')
    expect(policyOf(reply).get('frame-ancestors')).toEqual(["'none'"])
    expect(reply.headers.get('cache-control')).toBe('no-store')
  })

  it('to a question from another site’s script gives it no leave', async () => {
    const reply = await get('/api/me', {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' },
    })
    expect(reply.status).toBe(401)
    expect(reply.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('a folder that holds no built tab', () => {
  it('is refused when the service starts', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tab-'))
    expect(() => createPages(folder, configuration)).toThrow('the tab is not built')
    writeFileSync(join(folder, 'index.html'), '<!doctype html>')
    expect(() => createPages(folder, configuration)).toThrow('no place for the nonce')
    rmSync(folder, { recursive: true })
  })
})
