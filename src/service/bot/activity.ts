import { z } from 'zod'

const account = z.object({
  id: z.string().min(1),
  aadObjectId: z.string().min(1).optional(),
  tenantId: z.string().optional(),
})

/** The part of a Teams activity that the guard and our handlers read; the rest is left to the SDK. */
export const inboundActivity = z.object({
  type: z.string().min(1),
  channelId: z.literal('msteams'),
  serviceUrl: z.string().min(1),
  from: account,
  recipient: z.object({ id: z.string().min(1) }).optional(),
  conversation: z.object({
    id: z.string().min(1),
    tenantId: z.string().optional(),
    conversationType: z.string().optional(),
  }),
  channelData: z.object({ tenant: z.object({ id: z.string().optional() }).optional() }).nullish(),
})
export type InboundActivity = z.infer<typeof inboundActivity>
