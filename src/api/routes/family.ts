import { createRoute, z } from '@hono/zod-openapi'
import { faulty, nothingHere, refusals } from '../errors.ts'
import { familyPage } from '../schemas/family.ts'
import { inPath, json, security } from './shapes.ts'

/** `for` is the person of the family whom the copy is for; what is not theirs, and what could harm somebody, is not on it. */
export const getFamilyCopy = createRoute({
  method: 'get',
  path: '/api/plans/{key}/family-copy',
  security,
  request: {
    params: z.object({ key: inPath('key') }),
    query: z.strictObject({ for: z.string().regex(/^[\w-]{1,64}$/, 'is not a person') }),
  },
  responses: {
    200: json(familyPage, 'One person’s plan in plain words, to take home.'),
    ...faulty,
    ...refusals,
    ...nothingHere,
  },
})
