import { createRoute, z } from '@hono/zod-openapi'
import { operations } from '../../plan/operation.ts'
import { faulty, nothingHere, refusals, tooLarge } from '../errors.ts'
import { preview } from '../schemas/preview.ts'
import { body, inPath, json, security } from './shapes.ts'

/** What operations about sharing, audiences, protection or the team would hide from whom and show to whom; nothing is written. */
export const postPreview = createRoute({
  method: 'post',
  path: '/api/plans/{key}/preview',
  security,
  request: {
    params: z.object({ key: inPath('key') }),
    ...body(z.strictObject({ operations })),
  },
  responses: {
    200: json(preview, 'Who would lose or gain sight of what.'),
    ...faulty,
    ...tooLarge,
    ...refusals,
    ...nothingHere,
  },
})
