import { createRoute, z } from '@hono/zod-openapi'
import { faulty, nothingHere, refusals, tooLarge } from '../errors.ts'
import { closingDay, closureDeed, closureDone, closurePage } from '../schemas/closure.ts'
import { body, inPath, json, security } from './shapes.ts'

const plan = z.object({ key: inPath('key') })

/** `closing` tries a last day of support where none is asked for yet. */
export const getClosure = createRoute({
  method: 'get',
  path: '/api/plans/{key}/closure',
  security,
  request: { params: plan, query: z.strictObject({ closing: closingDay.optional() }) },
  responses: {
    200: json(closurePage, 'Where the plan stands on its way to its end.'),
    ...faulty,
    ...refusals,
    ...nothingHere,
  },
})

/** Asks for a closure, takes it back, decides on it, confirms it or opens the plan again. */
export const postClosure = createRoute({
  method: 'post',
  path: '/api/plans/{key}/closure',
  security,
  request: { params: plan, ...body(closureDeed) },
  responses: {
    200: json(closureDone, 'It is done, and where the closure stands now.'),
    ...faulty,
    ...tooLarge,
    ...refusals,
    ...nothingHere,
  },
})

/** What was agreed, what came of it and what was decided, as a page to print or as a file. */
export const getOutcomeRecord = createRoute({
  method: 'get',
  path: '/api/plans/{key}/closure/record',
  security,
  request: {
    params: plan,
    query: z.strictObject({ as: z.enum(['html', 'csv', 'json']).optional() }),
  },
  responses: {
    200: {
      description: 'The outcome record, named by the plan’s number alone.',
      content: {
        'application/json': { schema: z.string() },
        'text/html': { schema: z.string() },
        'text/csv': { schema: z.string() },
      },
    },
    ...faulty,
    ...refusals,
    ...nothingHere,
  },
})
