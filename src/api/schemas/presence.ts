import { z } from '@hono/zod-openapi'

const id = z.string().regex(/^[\w-]{1,64}$/, { error: 'is not an id' })

/**
 * A sign of life from one page: that somebody is there, and which field their caret stands in; or, by `here: false`, that
 * the page is left. `nth` counts the signs of a page, so that none counts that a later one overtook. `records` says that
 * they record the review, and at which step: of several the one with the highest `claim` does, and of two the earlier.
 */
export const beat = z
  .strictObject({
    page: id,
    nth: z.int().nonnegative(),
    here: z.boolean(),
    at: z.strictObject({ record: id, field: z.string().min(1).max(40) }).optional(),
    records: z
      .strictObject({ claim: z.int().min(1).max(1_000_000), step: z.string().min(1).max(40) })
      .optional(),
  })
  .openapi('Beat')
export type Beat = z.infer<typeof beat>

/** Who else is there, as far as whoever asks may know; a name that is withheld is null. */
export const presence = z
  .strictObject({
    present: z.array(
      z.strictObject({
        name: z.string().nullable(),
        at: z.strictObject({ record: z.string(), field: z.string() }).optional(),
        records: z.strictObject({ claim: z.int(), step: z.string().optional() }).optional(),
      }),
    ),
  })
  .openapi('Presence')
export type PresenceAnswer = z.infer<typeof presence>
