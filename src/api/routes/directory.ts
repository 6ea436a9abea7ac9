import { createRoute, z } from '@hono/zod-openapi'
import { faulty, nothingHere, refusals, tooLarge } from '../errors.ts'
import { agencyName, directoryPage, worker } from '../schemas/directory.ts'
import { fieldSchemas } from '../../plan/field-schemas.ts'
import { body, json, security } from './shapes.ts'

const oid = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'is not an object id in small letters')
const params = z.object({ oid: oid.openapi({ param: { name: 'oid', in: 'path' } }) })

/** Without a search, only whoever keeps the directory is answered, a page at a time: `after` is the last oid of the page before. */
export const searchDirectory = createRoute({
  method: 'get',
  path: '/api/directory',
  security,
  request: {
    query: z.strictObject({ search: z.string().max(100).optional(), after: oid.optional() }),
  },
  responses: {
    200: json(directoryPage, 'Who works for which agency, by agency and name.'),
    ...faulty,
    ...refusals,
  },
})

export const keepWorker = createRoute({
  method: 'put',
  path: '/api/directory/{oid}',
  security,
  request: {
    params,
    ...body(z.strictObject({ name: fieldSchemas.line, agency: agencyName })),
  },
  responses: {
    200: json(worker, 'As the directory now says.'),
    ...faulty,
    ...tooLarge,
    ...refusals,
  },
})

export const dropWorker = createRoute({
  method: 'delete',
  path: '/api/directory/{oid}',
  security,
  request: { params },
  responses: {
    204: { description: 'No longer in the directory, and in no team.' },
    ...faulty,
    ...refusals,
    ...nothingHere,
  },
})
