import { createRoute } from '@hono/zod-openapi'
import { refusals } from '../errors.ts'
import { draftKey } from '../schemas/drafts.ts'
import { json, security } from './shapes.ts'

/** Only a page that is signed in can read what it kept of unsaved words. */
export const getDraftKey = createRoute({
  method: 'get',
  path: '/api/drafts/key',
  security,
  responses: {
    200: json(
      draftKey,
      'The key that unsaved words of whoever asks are kept under on their machine.',
    ),
    ...refusals,
  },
})
