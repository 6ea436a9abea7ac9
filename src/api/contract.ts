import { OpenAPIHono, type RouteHandler } from '@hono/zod-openapi'
import type { Env } from 'hono'
import { refusalOf } from './errors.ts'
import { faultsOf } from './faults.ts'
import * as routes from './routes.ts'

/** What the service must be able to answer: one handler a route, with the types the route states. `E` is what it knows of a request. */
export interface Handlers<E extends Env = Env> {
  readonly getConfiguration: RouteHandler<typeof routes.getConfiguration, E>
  readonly getMe: RouteHandler<typeof routes.getMe, E>
  readonly listFamilies: RouteHandler<typeof routes.listFamilies, E>
  readonly postPlan: RouteHandler<typeof routes.postPlan, E>
  readonly getPlan: RouteHandler<typeof routes.getPlan, E>
  readonly postOperations: RouteHandler<typeof routes.postOperations, E>
  readonly followPlan: RouteHandler<typeof routes.followPlan, E>
  readonly getDraftKey: RouteHandler<typeof routes.getDraftKey, E>
  readonly getInbox: RouteHandler<typeof routes.getInbox, E>
  readonly getQuietHours: RouteHandler<typeof routes.getQuietHours, E>
  readonly putQuietHours: RouteHandler<typeof routes.putQuietHours, E>
  readonly postPresence: RouteHandler<typeof routes.postPresence, E>
  readonly getClosure: RouteHandler<typeof routes.getClosure, E>
  readonly postClosure: RouteHandler<typeof routes.postClosure, E>
  readonly getOutcomeRecord: RouteHandler<typeof routes.getOutcomeRecord, E>
  readonly getFamilyCopy: RouteHandler<typeof routes.getFamilyCopy, E>
  readonly getScorecard: RouteHandler<typeof routes.getScorecard, E>
  readonly postPreview: RouteHandler<typeof routes.postPreview, E>
  readonly searchDirectory: RouteHandler<typeof routes.searchDirectory, E>
  readonly keepWorker: RouteHandler<typeof routes.keepWorker, E>
  readonly dropWorker: RouteHandler<typeof routes.dropWorker, E>
  readonly postEmergency: RouteHandler<typeof routes.postEmergency, E>
  readonly listPlanAccess: RouteHandler<typeof routes.listPlanAccess, E>
  readonly listPlanChanges: RouteHandler<typeof routes.listPlanChanges, E>
  readonly listAccess: RouteHandler<typeof routes.listAccess, E>
  readonly getUnusualAccess: RouteHandler<typeof routes.getUnusualAccess, E>
  readonly listAlerts: RouteHandler<typeof routes.listAlerts, E>
  readonly postAlertSeen: RouteHandler<typeof routes.postAlertSeen, E>
  readonly postSubjectRequest: RouteHandler<typeof routes.postSubjectRequest, E>
  readonly listSubjectRequests: RouteHandler<typeof routes.listSubjectRequests, E>
  readonly getSubjectQueue: RouteHandler<typeof routes.getSubjectQueue, E>
  readonly postSubjectDecisions: RouteHandler<typeof routes.postSubjectDecisions, E>
  readonly postSubjectExtension: RouteHandler<typeof routes.postSubjectExtension, E>
  readonly postSubjectBundle: RouteHandler<typeof routes.postSubjectBundle, E>
  readonly listRetention: RouteHandler<typeof routes.listRetention, E>
  readonly postHold: RouteHandler<typeof routes.postHold, E>
  readonly postHoldLifted: RouteHandler<typeof routes.postHoldLifted, E>
  readonly postDisposal: RouteHandler<typeof routes.postDisposal, E>
  readonly deleteDisposal: RouteHandler<typeof routes.deleteDisposal, E>
  readonly listDisposals: RouteHandler<typeof routes.listDisposals, E>
  readonly postDisposalConfirmed: RouteHandler<typeof routes.postDisposalConfirmed, E>
}

/** The whole contract over the given handlers; its type is what the client is made from. */
export function createApi<E extends Env>(handlers: Handlers<E>) {
  const api = new OpenAPIHono<E>({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      return c.json(refusalOf(faultsOf(result.error.issues)), 400)
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
    .openapi(routes.getDraftKey, handlers.getDraftKey)
    .openapi(routes.getInbox, handlers.getInbox)
    .openapi(routes.getQuietHours, handlers.getQuietHours)
    .openapi(routes.putQuietHours, handlers.putQuietHours)
    .openapi(routes.postPresence, handlers.postPresence)
    .openapi(routes.getClosure, handlers.getClosure)
    .openapi(routes.postClosure, handlers.postClosure)
    .openapi(routes.getOutcomeRecord, handlers.getOutcomeRecord)
    .openapi(routes.getFamilyCopy, handlers.getFamilyCopy)
    .openapi(routes.getScorecard, handlers.getScorecard)
    .openapi(routes.postPreview, handlers.postPreview)
    .openapi(routes.searchDirectory, handlers.searchDirectory)
    .openapi(routes.keepWorker, handlers.keepWorker)
    .openapi(routes.dropWorker, handlers.dropWorker)
    .openapi(routes.postEmergency, handlers.postEmergency)
    .openapi(routes.listPlanAccess, handlers.listPlanAccess)
    .openapi(routes.listPlanChanges, handlers.listPlanChanges)
    .openapi(routes.listAccess, handlers.listAccess)
    .openapi(routes.getUnusualAccess, handlers.getUnusualAccess)
    .openapi(routes.listAlerts, handlers.listAlerts)
    .openapi(routes.postAlertSeen, handlers.postAlertSeen)
    .openapi(routes.postSubjectRequest, handlers.postSubjectRequest)
    .openapi(routes.listSubjectRequests, handlers.listSubjectRequests)
    .openapi(routes.getSubjectQueue, handlers.getSubjectQueue)
    .openapi(routes.postSubjectDecisions, handlers.postSubjectDecisions)
    .openapi(routes.postSubjectExtension, handlers.postSubjectExtension)
    .openapi(routes.postSubjectBundle, handlers.postSubjectBundle)
    .openapi(routes.listRetention, handlers.listRetention)
    .openapi(routes.postHold, handlers.postHold)
    .openapi(routes.postHoldLifted, handlers.postHoldLifted)
    .openapi(routes.postDisposal, handlers.postDisposal)
    .openapi(routes.deleteDisposal, handlers.deleteDisposal)
    .openapi(routes.listDisposals, handlers.listDisposals)
    .openapi(routes.postDisposalConfirmed, handlers.postDisposalConfirmed)
}

export type Api = ReturnType<typeof createApi<Env>>

/** What the document of the contract says of the whole. */
export const about = {
  openapi: '3.1.0',
  info: { title: 'Family Outcome Plan', version: '1' },
} as const
