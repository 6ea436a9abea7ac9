import { OpenAPIHono } from '@hono/zod-openapi'
import { describe, expect, it } from 'vitest'
import { about, createApi, type Handlers } from '../../../src/api/contract.ts'

/** Nobody asks here. */
const handlers = new Proxy({}, { get: () => () => new Response() }) as Handlers
const api = createApi(handlers)
const document = api.getOpenAPI31Document(about)

describe('the document of the contract', () => {
  it('names each route with every status it may answer', () => {
    const routes = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { responses, security }]) => {
        const statuses = Object.keys(responses).join(' ')
        return `${method.toUpperCase()} ${path}: ${statuses}${security ? '' : ', asked by anybody'}`
      }),
    )
    expect(routes).toMatchInlineSnapshot(`
      [
        "GET /api/configuration: 200, asked by anybody",
        "GET /api/me: 200 401 403 429 500 503",
        "GET /api/families: 200 401 403 429 500 503",
        "POST /api/plans: 201 400 401 403 413 429 500 503",
        "GET /api/plans/{key}: 200 401 403 404 429 500 503",
        "POST /api/plans/{key}/operations: 200 400 401 403 404 413 429 500 503",
        "GET /api/plans/{key}/events: 200 304 400 401 403 404 429 500 503",
        "GET /api/drafts/key: 200 401 403 429 500 503",
        "GET /api/inbox: 200 401 403 429 500 503",
        "GET /api/me/quiet-hours: 200 401 403 429 500 503",
        "PUT /api/me/quiet-hours: 200 400 401 403 413 429 500 503",
        "POST /api/plans/{key}/presence: 200 400 401 403 404 413 429 500 503",
        "GET /api/plans/{key}/closure: 200 400 401 403 404 429 500 503",
        "POST /api/plans/{key}/closure: 200 400 401 403 404 413 429 500 503",
        "GET /api/plans/{key}/closure/record: 200 400 401 403 404 429 500 503",
        "GET /api/plans/{key}/family-copy: 200 400 401 403 404 429 500 503",
        "GET /api/scorecard: 200 400 401 403 429 500 503",
        "POST /api/plans/{key}/preview: 200 400 401 403 404 413 429 500 503",
        "GET /api/directory: 200 400 401 403 429 500 503",
        "PUT /api/directory/{oid}: 200 400 401 403 413 429 500 503",
        "DELETE /api/directory/{oid}: 204 400 401 403 404 429 500 503",
        "POST /api/emergencies: 201 400 401 403 404 413 429 500 503",
        "GET /api/plans/{key}/access: 200 400 401 403 404 429 500 503",
        "GET /api/plans/{key}/changes: 200 400 401 403 404 429 500 503",
        "GET /api/access: 200 400 401 403 429 500 503",
        "GET /api/access/unusual: 200 401 403 429 500 503",
        "GET /api/alerts: 200 401 403 429 500 503",
        "POST /api/alerts/{id}/seen: 200 401 403 404 429 500 503",
        "POST /api/plans/{key}/subject-access: 201 400 401 403 404 413 429 500 503",
        "GET /api/plans/{key}/subject-access: 200 401 403 404 429 500 503",
        "GET /api/plans/{key}/subject-access/{request}: 200 401 403 404 429 500 503",
        "POST /api/plans/{key}/subject-access/{request}/decisions: 200 400 401 403 404 413 429 500 503",
        "POST /api/plans/{key}/subject-access/{request}/extension: 200 400 401 403 404 413 429 500 503",
        "POST /api/plans/{key}/subject-access/{request}/bundle: 200 400 401 403 404 413 429 500 503",
        "GET /api/retention: 200 400 401 403 429 500 503",
        "POST /api/plans/{key}/hold: 200 400 401 403 404 413 429 500 503",
        "POST /api/plans/{key}/hold/lifted: 200 400 401 403 404 413 429 500 503",
        "POST /api/plans/{key}/disposal: 200 401 403 404 429 500 503",
        "DELETE /api/plans/{key}/disposal: 200 401 403 404 429 500 503",
        "GET /api/disposals: 200 401 403 429 500 503",
        "POST /api/disposals/{key}/confirmed: 200 401 403 404 429 500 503",
      ]
    `)
  })

  it('says the same of the paths as the routes that are served', () => {
    const served = api.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`)
    const written = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
      Object.keys(methods).map(
        (method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      ),
    )
    expect(new Set(written)).toEqual(new Set(served))
  })

  it('resolves every name it uses', () => {
    const text = JSON.stringify(document)
    const used = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)]
    const unknown = used.filter(([, kind = '', name = '']) => {
      const parts: Record<string, Record<string, unknown>> = { ...document.components }
      return parts[kind]?.[name] === undefined
    })
    expect(used.length).toBeGreaterThan(0)
    expect(unknown).toEqual([])
  })

  it('describes each kind of operation that can be sent', () => {
    const text = JSON.stringify(document.paths?.['/api/plans/{key}/operations']?.post?.requestBody)
    for (const kind of ['add', 'set', 'write', 'remove']) expect(text).toContain(`"${kind}"`)
    expect(api).toBeInstanceOf(OpenAPIHono)
  })
})
