import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { callerOf, type Site, type Verifier } from './access.ts'
import { answerBatch } from './batch.ts'
import { openDatabase } from './database.ts'
import { deltaRoutes } from './delta-routes.ts'
import { createFaults, meet, type Fault } from './faults.ts'
import { installedAppRoutes, type Apps } from './installed-apps.ts'
import { itemRoutes } from './item-routes.ts'
import { usualLimits, type Limits } from './limits.ts'
import { listRoutes } from './list-routes.ts'
import { answerOf, invalid, Refusal, type RequestIds } from './refusal.ts'
import { siteShape } from './shapes.ts'
import { bodyOf, openTenant, siteAt, type Env } from './tenant.ts'

/** Microsoft Graph's SharePoint lists over one SQLite file, for a machine without Microsoft 365. */
export interface LocalGraph {
  /** Answers one request to https://graph.microsoft.com/v1.0. */
  dispatch(request: Request): Promise<Response>
  /** The next request that the fault is meant for meets it; several wait for theirs in their order. */
  fault(fault: Fault): void
  close(): void
}

/** `file` is a path or ':memory:'; `now` is read for the dates of items and the age of change tokens. */
export interface LocalGraphOptions {
  readonly file: string
  readonly sites: readonly Site[]
  readonly verify: Verifier
  readonly now: () => Date
  /** Absent: nothing is known of apps and people. */
  readonly apps?: Apps
  /** Where this tenant is to be narrower than SharePoint Online. */
  readonly limits?: Partial<Limits>
}

/** Opens the local Graph; what an earlier run stored in the file is still there. */
export function createLocalGraph(options: LocalGraphOptions): LocalGraph {
  const database = openDatabase(options.file)
  const limits = { ...usualLimits, ...options.limits }
  const tenant = openTenant(database, { ...options, limits })
  const faults = createFaults()

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
  const { apps } = options
  if (apps) routes.route('/v1.0/users/:user/teamwork/installedApps', installedAppRoutes(apps))
  routes.post('/v1.0/$batch', async (c) => {
    const ids = { request: randomUUID(), client: '' }
    const answer = (part: Request) => answerTo(part, ids)
    return c.json(await answerBatch(await bodyOf(c), c.req.raw, answer, limits.mostInBatch))
  })
  routes.notFound(() => {
    throw invalid('Resource not found for the segment.')
  })
  routes.onError((error) => {
    throw error
  })

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
    fault: faults.add,
    close: () => database.close(),
  }

  async function answerTo(request: Request, ids: RequestIds) {
    try {
      return await meet(faults.take(request), request, async (one) => routes.fetch(one))
    } catch (error) {
      if (error instanceof Refusal) return answerOf(error, ids, options.now())
      throw error
    }
  }
}
