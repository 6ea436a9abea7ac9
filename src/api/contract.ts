import { OpenAPIHono, type RouteHandler } from '@hono/zod-openapi'
import { placeOf } from '../plan/operation.ts'
import type { Refusal } from './errors.ts'
import * as routes from './routes.ts'

/** What the service must be able to answer: one handler a route, with the types the route states. */
export interface Handlers {
  readonly getConfiguration: RouteHandler<typeof routes.getConfiguration>
  readonly getMe: RouteHandler<typeof routes.getMe>
  readonly listFamilies: RouteHandler<typeof routes.listFamilies>
  readonly postPlan: RouteHandler<typeof routes.postPlan>
  readonly getPlan: RouteHandler<typeof routes.getPlan>
  readonly postOperations: RouteHandler<typeof routes.postOperations>
  readonly followPlan: RouteHandler<typeof routes.followPlan>
}

/** The whole contract over the given handlers; its type is what the client is made from. */
export function createApi(handlers: Handlers) {
  const api = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      const faults = result.error.issues.map((issue) => ({
        path: placeOf(issue.path),
        says: issue.message,
      }))
      const refusal: Refusal = { code: 'faulty', message: 'What was sent is at fault.', faults }
      return c.json(refusal, 400)
    },
  })
  api.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
  })
  return api
    .openapi(routes.getConfiguration, handlers.getConfiguration)
    .openapi(routes.getMe, handlers.getMe)
    .openapi(routes.listFamilies, handlers.listFamilies)
    .openapi(routes.postPlan, handlers.postPlan)
    .openapi(routes.getPlan, handlers.getPlan)
    .openapi(routes.postOperations, handlers.postOperations)
    .openapi(routes.followPlan, handlers.followPlan)
}

export type Api = ReturnType<typeof createApi>
