import { describe, expect, it } from 'vitest'
import { localTenant } from '../../../../src/local/identity.ts'
import { createFront } from '../../../../src/local/start/front.ts'

const behind = {
  issuer: () => new Response('issuer'),
  service: () => new Response('service'),
}
const ask = async (front: ReturnType<typeof createFront>, url: string, method = 'GET') => {
  const response = await front.fetch(new Request(url, { method }))
  return { status: response.status, to: response.headers.get('location') }
}

describe('the one address of a start', () => {
  it('says that it is starting, until something stands behind it', async () => {
    const front = createFront()
    expect((await ask(front, 'http://127.0.0.1:3978/healthz')).status).toBe(503)
    front.open(behind)
    expect((await ask(front, 'http://127.0.0.1:3978/healthz')).status).toBe(200)
    front.shut()
    expect((await ask(front, 'http://127.0.0.1:3978/healthz')).status).toBe(503)
  })

  it('has the sign-in below the tenant, and the service everywhere else', async () => {
    const front = createFront()
    front.open(behind)
    const said = async (path: string) =>
      (await front.fetch(new Request(`http://127.0.0.1:3978${path}`))).text()
    expect(await said(`/${localTenant}/oauth2/v2.0/authorize`)).toBe('issuer')
    expect(await said(`/${localTenant}`)).toBe('service')
    expect(await said(`/plans/${localTenant}/`)).toBe('service')
  })

  it('sends a page asked for as localhost on to the one origin', async () => {
    const front = createFront()
    front.open(behind)
    expect(await ask(front, 'http://localhost:3978/plans/a?b=c')).toEqual({
      status: 307,
      to: 'http://127.0.0.1:3978/plans/a?b=c',
    })
  })

  it.each([
    ['a name that a web page made to lead here', 'http://elsewhere.example:3978/', 'GET'],
    ['a name that only begins alike', 'http://127.0.0.1.elsewhere.example:3978/', 'GET'],
    ['something sent to localhost', 'http://localhost:3978/api/messages', 'POST'],
  ])('refuses %s', async (_, url, method) => {
    const front = createFront()
    front.open(behind)
    expect((await ask(front, url, method)).status).toBe(421)
  })
})
