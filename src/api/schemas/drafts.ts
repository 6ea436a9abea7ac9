import { z } from '@hono/zod-openapi'

/** 32 bytes for AES-GCM, in base64. */
export const draftKey = z.strictObject({ key: z.string() }).openapi('DraftKey')
