import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openFamily, openServiceLab, priya, type ServiceLab } from '../service-lab.ts'

let lab: ServiceLab
let key: string
beforeEach(async () => {
  lab = await openServiceLab()
  key = openFamily(lab)
})
afterEach(() => lab.close())

class DiskFull extends Error {
  override readonly name = 'DiskFull'
}

describe('a bug', () => {
  it('is answered by a number, and the notes hold that and its kind and nothing that was said', async () => {
    vi.spyOn(lab.log, 'plan').mockImplementation(() => {
      throw new DiskFull('while reading about Sam Hartley')
    })
    const reply = await lab.ask(priya, `/api/plans/${key}`)
    const { code, message } = (await reply.json()) as { code: string; message: string }
    expect([reply.status, code]).toEqual([500, 'broken'])
    const id = /[0-9a-f-]{36}/.exec(message)?.[0]
    expect(lab.notes).toEqual([JSON.stringify({ event: 'service.broken', id, kind: 'DiskFull' })])
    expect(message).not.toContain('Hartley')
    expect(lab.looks().at(-1)).toBe(`Priya Nair | GET /api/plans/:key | ${key} | page | faulty`)
  })

  it('in the access log lets nothing be read', async () => {
    vi.spyOn(lab.log.access, 'note').mockImplementation(() => {
      throw new DiskFull()
    })
    for (const path of [
      `/api/plans/${key}`,
      `/api/plans/${key}/events`,
      '/api/families',
      '/api/me',
    ]) {
      const reply = await lab.ask(priya, path)
      expect([path, reply.status]).toEqual([path, 500])
      expect(await reply.text()).not.toContain('Hartley')
    }
  })

  it('is not what a page hears when the issuer’s keys cannot be had', async () => {
    await lab.close()
    const { settings } = lab.office
    lab = await openServiceLab({
      signIn: { ...settings, jwks: new URL('http://127.0.0.1:9/keys') },
    })
    key = openFamily(lab)
    const reply = await lab.ask(priya, '/api/me')
    expect(reply.status).toBe(503)
    expect(reply.headers.get('retry-after')).toBe('5')
    expect(await reply.json()).toMatchObject({ code: 'busy' })
    expect(lab.looks().at(-1)).toBe('nobody | GET /api/me | no plan | page | refused')
  })

  it('has its token written nowhere', async () => {
    const authorization = await lab.office.authorization(priya.oid, priya.roles)
    await lab.service.fetch(new Request('http://127.0.0.1/api/me', { headers: { authorization } }))
    const said = lab.notes.join() + JSON.stringify(lab.log.access.rows(100))
    expect(said).not.toContain(authorization.slice(7, 40))
  })
})
