import { createRoute, z } from '@hono/zod-openapi'
import { faulty, nothingHere, refusals, tooLarge } from '../errors.ts'
import {
  alert,
  alerts,
  allLooks,
  emergency,
  emergencyWish,
  planChanges,
  planLooks,
  unusualReport,
} from '../schemas/oversight.ts'
import { body, inPath, json, security } from './shapes.ts'

const number = z
  .string()
  .regex(/^[1-9]\d{0,14}$/, 'is not a row’s number')
  .transform(Number)
const name = z.string().regex(/^[\w-]{1,64}$/, 'is not a key or a number of a plan or a person')

/** Opens a plan to read for an hour to somebody outside its team. A plan that may not be opened so answers as one that is not there. */
export const postEmergency = createRoute({
  method: 'post',
  path: '/api/emergencies',
  security,
  request: body(emergencyWish),
  responses: {
    201: json(emergency, 'The plan is open to read until then.'),
    ...faulty,
    ...tooLarge,
    ...refusals,
    ...nothingHere,
  },
})

export const listPlanAccess = createRoute({
  method: 'get',
  path: '/api/plans/{key}/access',
  security,
  request: {
    params: z.object({ key: inPath('key') }),
    query: z.strictObject({ before: number.optional() }),
  },
  responses: {
    200: json(planLooks, 'Who looked at the plan, for the family’s manager.'),
    ...faulty,
    ...refusals,
    ...nothingHere,
  },
})

export const listPlanChanges = createRoute({
  method: 'get',
  path: '/api/plans/{key}/changes',
  security,
  request: {
    params: z.object({ key: inPath('key') }),
    query: z.strictObject({ page: number.optional() }),
  },
  responses: {
    200: json(
      planChanges,
      'Who changed which entries and fields of what the reader sees, and when.',
    ),
    ...faulty,
    ...refusals,
    ...nothingHere,
  },
})

export const listAccess = createRoute({
  method: 'get',
  path: '/api/access',
  security,
  request: {
    query: z.strictObject({
      plan: name.optional(),
      oid: name.optional(),
      before: number.optional(),
    }),
  },
  responses: { 200: json(allLooks, 'Who looked at what, for auditors.'), ...faulty, ...refusals },
})

export const getUnusualAccess = createRoute({
  method: 'get',
  path: '/api/access/unusual',
  security,
  responses: {
    200: json(unusualReport, 'What asks to be looked into, for auditors.'),
    ...refusals,
  },
})

export const listAlerts = createRoute({
  method: 'get',
  path: '/api/alerts',
  security,
  responses: {
    200: json(alerts, 'Of the families one leads or manages, and all for auditors.'),
    ...refusals,
  },
})

export const postAlertSeen = createRoute({
  method: 'post',
  path: '/api/alerts/{id}/seen',
  security,
  request: { params: z.object({ id: inPath('id') }) },
  responses: {
    200: json(alert, 'It has been seen; whoever was first stands.'),
    ...refusals,
    ...nothingHere,
  },
})
