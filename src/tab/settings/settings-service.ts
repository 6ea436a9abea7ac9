import type { z } from 'zod'
import type { Client } from '../../api/client.ts'
import type { quietHours } from '../../api/schemas/inbox.ts'
import { ask, type Answer } from '../answer.ts'

export type QuietHours = z.infer<typeof quietHours>
export type QuietSpan = QuietHours['quiet'][number]

/** What the settings alone ask of the service. */
export const settingsService = ({ api }: Client) => ({
  quiet: (): Promise<Answer<QuietHours>> => ask(() => api.me['quiet-hours'].$get()),
  keepQuiet: (quiet: QuietSpan[]): Promise<Answer<QuietHours>> =>
    ask(() => api.me['quiet-hours'].$put({ json: { quiet } })),
})
