import { createRoute, z } from '@hono/zod-openapi'
import { operations } from '../plan/operation.ts'
export * from './routes/closure.ts'
export * from './routes/directory.ts'
export * from './routes/drafts.ts'
export * from './routes/family.ts'
export * from './routes/inbox.ts'
export * from './routes/oversight.ts'
export * from './routes/presence.ts'
export * from './routes/preview.ts'
export * from './routes/rights.ts'
export * from './routes/scorecard.ts'
import { faulty, nothingHere, refusals, tooLarge } from './errors.ts'
import { body, inPath, json, security } from './routes/shapes.ts'
import { caseload, configuration, me, opened, opening, planView, written } from './schemas.ts'

const plan = z.object({ key: inPath('key') })

/** How a page signs in; the only route of the contract that asks nobody who they are. */
export const getConfiguration = createRoute({
  method: 'get',
  path: '/api/configuration',
  responses: { 200: json(configuration, 'Sign-in settings for this place.') },
})

export const getMe = createRoute({
  method: 'get',
  path: '/api/me',
  security,
  responses: { 200: json(me, 'Who is signed in.'), ...refusals },
})

export const listFamilies = createRoute({
  method: 'get',
  path: '/api/families',
  security,
  responses: { 200: json(caseload, 'The families of whoever asks, one line each.'), ...refusals },
})

export const postPlan = createRoute({
  method: 'post',
  path: '/api/plans',
  security,
  request: body(opening),
  responses: { 201: json(opened, 'The plan is open.'), ...faulty, ...tooLarge, ...refusals },
})

export const getPlan = createRoute({
  method: 'get',
  path: '/api/plans/{key}',
  security,
  request: { params: plan },
  responses: {
    200: json(planView, 'The plan as its reader may see it.'),
    ...refusals,
    ...nothingHere,
  },
})

export const postOperations = createRoute({
  method: 'post',
  path: '/api/plans/{key}/operations',
  security,
  request: { params: plan, ...body(z.strictObject({ operations })) },
  responses: {
    200: json(written, 'Written to the log: all of them, in this order.'),
    ...faulty,
    ...tooLarge,
    ...refusals,
    ...nothingHere,
  },
})

/**
 * Server-sent events: `view` with the whole plan as the reader may see it, then `change` for each change, `presence` for who
 * else is there, `gone` when it closes to them. `since` is the number of the view they had last, from which the way of its texts is told. Where a network
 * holds streams back, `wait=1` asks for the next view that differs from the one whose tag is sent as If-None-Match.
 */
export const followPlan = createRoute({
  method: 'get',
  path: '/api/plans/{key}/events',
  security,
  request: {
    params: plan,
    query: z.object({
      since: z.coerce.number().int().nonnegative().optional(),
      wait: z.enum(['1']).optional(),
    }),
    headers: z.object({ 'if-none-match': z.string().optional() }),
  },
  responses: {
    200: {
      description: 'A living stream; the plan itself where it was waited for.',
      content: {
        'text/event-stream': { schema: z.string() },
        'application/json': { schema: planView },
      },
    },
    304: { description: 'Nothing changed within 25 seconds.' },
    ...faulty,
    ...refusals,
    ...nothingHere,
  },
})
