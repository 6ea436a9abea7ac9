import { z } from '@hono/zod-openapi'
import { fieldSchemas } from '../../plan/field-schemas.ts'

/** What asks somebody something, by numbers alone; `sent` is the instant it was handed to Teams. */
const inboxItem = z.strictObject({
  id: z.string(),
  kind: z.enum(['review', 'update', 'escalation', 'closure', 'closure-told', 'watch']),
  plan: z.strictObject({ key: z.string(), reference: z.string() }),
  point: z.string(),
  /** The outcome or clause that is asked about; null where it is about the plan. */
  about: z.string().nullable(),
  due: fieldSchemas.day,
  state: z.enum(['sent', 'may-not-have-arrived', 'not-sent', 'no-chat', 'missed']),
  /** The state in words, as "sent 3 November 2026". */
  words: z.string(),
  /** Where in the product it is seen to, from the service's own address on. */
  link: z.string(),
})

/** Everything open that asks whoever asks for it something, across their plans, the oldest first. */
export const inbox = z.strictObject({ items: z.array(inboxItem) }).openapi('Inbox')

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time such as 08:30')

/** Hours of some days; where `to` is not after `from` it is of the day that follows. */
const span = z.strictObject({
  days: z
    .array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))
    .min(1, 'names no day')
    .max(7, 'names a day twice')
    .refine((days) => new Set(days).size === days.length, 'names a day twice'),
  from: time,
  to: time,
})

/** When whoever is signed in wants no card in chat, in Europe/London. */
export const quietHours = z.strictObject({ quiet: z.array(span).max(7) }).openapi('QuietHours')
