import { z } from '@hono/zod-openapi'

/** An answer of JSON, and what it says. */
export const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** A body of JSON, which has to be there. */
export const body = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
})

/** A part of an address. */
export const inPath = (name: string) => z.string().openapi({ param: { name, in: 'path' } })

/** Whoever asks has signed in. */
export const security = [{ bearer: [] }]
