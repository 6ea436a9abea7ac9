import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { callerOf, type Site, type Verifier } from './access.ts'
import { answerBatch } from './batch.ts'
import { openDatabase } from './database.ts'
import { deltaRoutes } from './delta-routes.ts'
import { meet, type Fault } from './faults.ts'
import { itemRoutes } from './item-routes.ts'
import { listRoutes } from './list-routes.ts'
import { answerOf, invalid, Refusal, type RequestIds } from './refusal.ts'
import { siteShape } from './shapes.ts'
import { bodyOf, openTenant, siteAt, type Env } from './tenant.ts'

/** Microsoft Graph's SharePoint lists over one SQLite file, for a machine without Microsoft 365. */
export interface LocalGraph {
  /** Answers one request to https://graph.microsoft.com/v1.0. */
  dispatch(request: Request): Promise<Response>
  /** The next request, or the next of the fault's method, meets this. */
  fault(fault: Fault): void
  close(): void
}

/** `file` is a path or ':memory:'; `now` is read for the dates of items and the age of change tokens. */
export interface LocalGraphOptions {
  readonly file: string
  readonly sites: readonly Site[]
  readonly verify: Verifier
  readonly now: () => Date
}

/** Opens the local Graph; what an earlier run stored in the file is still there. */
export function createLocalGraph(options: LocalGraphOptions): LocalGraph {
  const database = openDatabase(options.file)
  const tenant = openTenant(options.sites, database, options.now)
  const faults: Fault[] = []

  const routes = new Hono<Env>()
  routes.use(async (c, next) => {
    c.set('caller', await callerOf(c.req.raw, options.verify))
    await next()
  })
  routes.get('/v1.0/sites/:host{[^/:]+:}/:kind{sites|teams}/:name', (c) =>
    c.json(siteShape(siteAt(tenant, c))),
  )
  routes.route('/v1.0/sites/:site/lists/:list/items/delta', deltaRoutes(tenant))
  routes.route('/v1.0/sites/:site/lists/:list/items', itemRoutes(tenant))
  routes.route('/v1.0/sites/:site', listRoutes(tenant))
  routes.post('/v1.0/$batch', async (c) => {
    const ids = { request: randomUUID(), client: '' }
    return c.json(await answerBatch(await bodyOf(c), c.req.raw, (part) => answerTo(part, ids)))
  })
  routes.notFound(() => {
    throw invalid('Resource not found for the segment.')
  })
  routes.onError((error) => {
    throw error
  })

  const takeFault = (method: string): Fault | undefined => {
    const index = faults.findIndex((one) => one.method === undefined || one.method === method)
    return index < 0 ? undefined : faults.splice(index, 1)[0]
  }

  return {
    async dispatch(request) {
      const ids = {
        request: randomUUID(),
        client: request.headers.get('client-request-id') ?? '',
      }
      const answer = await answerTo(request, ids)
      answer.headers.set('request-id', ids.request)
      answer.headers.set('client-request-id', ids.client)
      return answer
    },
    fault: (fault) => void faults.push(fault),
    close: () => database.close(),
  }

  async function answerTo(request: Request, ids: RequestIds) {
    try {
      return await meet(takeFault(request.method), request, async (one) => routes.fetch(one))
    } catch (error) {
      if (error instanceof Refusal) return answerOf(error, ids, options.now())
      throw error
    }
  }
}
