import { createRoute, z } from '@hono/zod-openapi'
import { faulty, refusals } from '../errors.ts'
import { scorecardAnswer } from '../schemas/scorecard.ts'
import { json, security } from './shapes.ts'

/** `quarter` is one of the calendar year, such as `2026-Q4`; one that is not over is told as far as it has come. */
export const getScorecard = createRoute({
  method: 'get',
  path: '/api/scorecard',
  security,
  request: {
    query: z.strictObject({ quarter: z.string().regex(/^\d{4}-Q[1-4]$/, 'is no quarter') }),
  },
  responses: {
    200: json(scorecardAnswer, 'Families by theme and place, in counts of which none is small.'),
    ...faulty,
    ...refusals,
  },
})
