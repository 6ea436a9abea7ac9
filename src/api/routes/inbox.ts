import { createRoute } from '@hono/zod-openapi'
import { faulty, refusals, tooLarge } from '../errors.ts'
import { inbox, quietHours } from '../schemas/inbox.ts'
import { body, json, security } from './shapes.ts'

export const getInbox = createRoute({
  method: 'get',
  path: '/api/inbox',
  security,
  responses: {
    200: json(inbox, 'What asks whoever is signed in something, across their plans.'),
    ...refusals,
  },
})

export const getQuietHours = createRoute({
  method: 'get',
  path: '/api/me/quiet-hours',
  security,
  responses: {
    200: json(quietHours, 'When whoever is signed in wants no card in chat.'),
    ...refusals,
  },
})

export const putQuietHours = createRoute({
  method: 'put',
  path: '/api/me/quiet-hours',
  security,
  request: body(quietHours),
  responses: {
    200: json(quietHours, 'From now on no card comes in these hours.'),
    ...faulty,
    ...tooLarge,
    ...refusals,
  },
})
