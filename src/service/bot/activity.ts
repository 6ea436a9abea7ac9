import { z } from 'zod'

const account = z.object({
  id: z.string().min(1),
  aadObjectId: z.string().min(1).optional(),
  tenantId: z.string().optional(),
})

const word = z.string().nullish()

/** What the SDK reads of a pressed button, and breaks on where it is of another kind. */
const pressed = z.object({ action: z.object({ type: word, verb: word }).optional() }).nullish()

/** The part of a Teams activity that the guard, our handlers and the SDK's choice of one read; the rest is left to the SDK. */
export const inboundActivity = z
  .object({
    type: z.string().min(1),
    id: word,
    name: word,
    text: word,
    replyToId: word,
    action: word,
    channelId: z.literal('msteams'),
    serviceUrl: z.string().min(1),
    from: account,
    recipient: z.object({ id: z.string().min(1) }).optional(),
    conversation: z.object({
      id: z.string().min(1),
      tenantId: z.string().optional(),
      conversationType: z.string().optional(),
    }),
    channelData: z
      .object({
        tenant: z.object({ id: z.string().optional() }).optional(),
        team: z.object({ id: z.string().optional() }).nullish(),
      })
      .nullish(),
    entities: z.unknown().optional(),
    membersRemoved: z.unknown().optional(),
    value: z.unknown().optional(),
  })
  .refine(({ type, value }) => type !== 'invoke' || pressed.safeParse(value).success)
export type InboundActivity = z.infer<typeof inboundActivity>
