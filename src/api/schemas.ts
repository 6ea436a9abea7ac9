import { z } from '@hono/zod-openapi'
import { isDay } from '../../rules/calendar.ts'
import { catalogueIds } from '../../rules/frameworks/catalogue.ts'
import { appRoles } from '../plan/actor.ts'
import type { CaseloadRow } from '../plan/caseload.ts'
import { fieldSchemas } from '../plan/field-schemas.ts'
import { value } from '../plan/operation.ts'
import type { PlanView } from '../plan/view.ts'

/** How a page signs in. `local` is there only where the local stand-ins run, and says what they add to the page. */
export const configuration = z
  .strictObject({
    clientId: z.string(),
    authority: z.string(),
    scope: z.string(),
    knownAuthorities: z.array(z.string()),
    authorityMetadata: z.string().optional(),
    /** Where one asks for access: a web address, or a mail address after `mailto:`. */
    accessContact: z.string().optional(),
    local: z
      .strictObject({
        movesDay: z.string(),
        chats: z.array(z.strictObject({ person: z.string(), origin: z.string() })),
      })
      .optional(),
  })
  .openapi('Configuration')
export type Configuration = z.infer<typeof configuration>

export const me = z
  .strictObject({
    oid: z.string(),
    name: z.string(),
    roles: z.array(z.enum(appRoles)),
    mayOpenNewPlan: z.boolean(),
    agency: z.string(),
    on: z.string(),
  })
  .openapi('Me')
export type Me = z.infer<typeof me>

export const caseload = z
  .object({ on: z.string(), rows: z.array(z.custom<CaseloadRow>().openapi({ type: 'object' })) })
  .openapi('Caseload')

const day = z.string().refine(isDay, { error: (issue) => `${String(issue.input)} is not a day` })

/** What a new plan asks for; its number is given by the service. */
export const opening = z
  .strictObject({
    family: fieldSchemas.line,
    framework: z.enum(catalogueIds),
    opened: day,
    locality: fieldSchemas.line.optional(),
    goal: fieldSchemas.prose.optional(),
  })
  .openapi('Opening')
export type OpeningRequest = z.infer<typeof opening>

export const opened = z.strictObject({ key: z.string(), reference: z.string() }).openapi('Opened')

export const planView = z.custom<PlanView>().openapi('PlanView', { type: 'object' })

/**
 * `seq` is the number of the last event written; what each reader sees of it comes by the living stream. A clash names an
 * operation whose value took the place of one its writer had not seen: `lost`, which the log keeps.
 */
export const written = z
  .strictObject({
    seq: z.int(),
    clashes: z.array(z.strictObject({ operation: z.string(), lost: value })).optional(),
  })
  .openapi('Written')
export type WrittenAnswer = z.infer<typeof written>
