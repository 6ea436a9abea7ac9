import { z } from '@hono/zod-openapi'
import { fieldSchemas } from '../../plan/field-schemas.ts'

/** An agency's name stands in audiences beside words of their own, which none may be called. */
export const agencyName = fieldSchemas.line.refine(
  (name) => name !== 'professionals' && !name.startsWith('person:'),
  'is a word that stands for others',
)

export const worker = z
  .strictObject({ oid: z.string(), name: z.string(), agency: z.string() })
  .openapi('Worker')

/** `next` is what to ask the following page after, and null where there is none. */
export const directoryPage = z
  .strictObject({ workers: z.array(worker), next: z.string().nullable() })
  .openapi('DirectoryPage')
