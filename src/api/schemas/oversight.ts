import { z } from '@hono/zod-openapi'
import { reasonLength } from '../../plan/emergency.ts'
import { kindNames, type Kind } from '../../plan/record.ts'

const instant = z.string().openapi({ format: 'date-time' })

/** Somebody as the directory knows them now, or as a family's team had them; name and agency are null where neither does. */
const person = z.strictObject({
  oid: z.string(),
  name: z.string().nullable(),
  agency: z.string().nullable(),
})

/** A plan by its key and the number people know; the number is null where there is no such plan. */
const planName = z.strictObject({ key: z.string(), reference: z.string().nullable() })

const look = z.strictObject({
  number: z.int(),
  at: instant,
  who: person.nullable(),
  what: z.string(),
  from: z.enum(['page', 'stream', 'chat', 'service']),
  outcome: z.enum(['allowed', 'refused', 'faulty']),
  why: z.string().nullable(),
  times: z.int(),
})

/** Who looked at one plan, the newest first; `next` is what to ask for as `before` to go on, null at the end. */
export const planLooks = z
  .strictObject({ rows: z.array(look), next: z.int().nullable() })
  .openapi('PlanLooks')

/** Who changed what of a plan, the newest first, and what to ask for as `page` to go on, null at the end. */
export const planChanges = z
  .strictObject({
    rows: z.array(
      z.strictObject({
        at: instant,
        since: instant,
        who: person,
        does: z.enum(['add', 'set', 'remove']),
        kind: z.enum(kindNames as [Kind, ...Kind[]]),
        record: z.string(),
        fields: z.array(z.string()),
      }),
    ),
    next: z.int().nullable(),
  })
  .openapi('PlanChanges')

/** Who looked at anything; `plans` are those that a list showed. */
export const allLooks = z
  .strictObject({
    rows: z.array(
      look.extend({
        address: z.string().nullable(),
        plan: planName.nullable(),
        plans: z.array(planName),
      }),
    ),
    next: z.int().nullable(),
  })
  .openapi('AllLooks')

/** What is unusual in the looks since an instant: the rules, and each finding with its rule and figures. */
export const unusualReport = z
  .strictObject({
    since: instant,
    looks: z.int(),
    rules: z.array(z.strictObject({ rule: z.string(), says: z.string() })),
    findings: z.array(
      z.strictObject({
        rule: z.string(),
        who: person.nullable(),
        plan: planName.nullable(),
        from: instant,
        to: instant,
        count: z.int(),
        limit: z.int(),
        says: z.string(),
      }),
    ),
  })
  .openapi('UnusualReport')

export const alert = z
  .strictObject({
    id: z.string(),
    at: instant,
    plan: planName.nullable(),
    kind: z.enum(['emergency', 'put-back', 'unusual']),
    who: person.nullable(),
    why: z.string().nullable(),
    seenBy: person.nullable(),
    seenAt: instant.nullable(),
  })
  .openapi('Alert')

export const alerts = z.strictObject({ alerts: z.array(alert) }).openapi('Alerts')

/** Which plan must be read at once, by the number people know it by, and why. */
export const emergencyWish = z
  .strictObject({
    reference: z.string().trim().min(1).max(40),
    why: z.string().trim().min(reasonLength.least).max(reasonLength.most),
  })
  .openapi('EmergencyWish')

/** The plan's key, and the instant from which it is closed again. */
export const emergency = z.strictObject({ key: z.string(), until: instant }).openapi('Emergency')
