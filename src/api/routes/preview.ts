import { createRoute, z } from '@hono/zod-openapi'
import { operations } from '../../plan/operation.ts'
import { faulty, nothingHere, refusals, tooLarge } from '../errors.ts'
import { preview } from '../schemas/preview.ts'

/** What operations about sharing, audiences, protection or the team would hide from whom and show to whom; nothing is written. */
export const postPreview = createRoute({
  method: 'post',
  path: '/api/plans/{key}/preview',
  security: [{ bearer: [] }],
  request: {
    params: z.object({ key: z.string().openapi({ param: { name: 'key', in: 'path' } }) }),
    body: {
      required: true,
      content: { 'application/json': { schema: z.strictObject({ operations }) } },
    },
  },
  responses: {
    200: {
      description: 'Who would lose or gain sight of what.',
      content: { 'application/json': { schema: preview } },
    },
    ...faulty,
    ...tooLarge,
    ...refusals,
    ...nothingHere,
  },
})
