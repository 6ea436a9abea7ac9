import { z } from '@hono/zod-openapi'

/** What a change would do to what members of the team see, each by their place in it; records are those that the asker sees. */
export const preview = z
  .strictObject({
    changes: z.array(
      z.strictObject({
        member: z.string(),
        loses: z.array(z.string()),
        gains: z.array(z.string()),
      }),
    ),
  })
  .openapi('Preview')
