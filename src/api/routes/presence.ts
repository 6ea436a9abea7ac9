import { createRoute, z } from '@hono/zod-openapi'
import { faulty, nothingHere, refusals, tooLarge } from '../errors.ts'
import { beat, presence } from '../schemas/presence.ts'
import { body, inPath, json, security } from './shapes.ts'

/**
 * A sign of life, at most four a second, that is kept in memory for 35 seconds and written nowhere. Who has the plan's
 * stream open hears of others there; who waits for changes hears of them in this answer.
 */
export const postPresence = createRoute({
  method: 'post',
  path: '/api/plans/{key}/presence',
  security,
  request: { params: z.object({ key: inPath('key') }), ...body(beat) },
  responses: {
    200: json(presence, 'Who else has the plan open, as far as whoever asks may know.'),
    ...faulty,
    ...tooLarge,
    ...refusals,
    ...nothingHere,
  },
})
