import type { z } from 'zod'
import type { Client } from '../../../api/client.ts'
import type { planChanges, planLooks } from '../../../api/schemas/oversight.ts'
import { ask, type Answer } from '../../answer.ts'

export type Looks = z.infer<typeof planLooks>
export type Look = Looks['rows'][number]
export type Changes = z.infer<typeof planChanges>
export type ChangeRow = Changes['rows'][number]

/** What the history of a plan alone asks of the service: 50 rows a time, from where the last ones ended. */
export const historyService = ({ api }: Client) => ({
  looks: (key: string, before: number | null): Promise<Answer<Looks>> =>
    ask(() =>
      api.plans[':key'].access.$get({
        param: { key },
        query: before === null ? {} : { before: String(before) },
      }),
    ),
  changes: (key: string, page: number | null): Promise<Answer<Changes>> =>
    ask(() =>
      api.plans[':key'].changes.$get({
        param: { key },
        query: page === null ? {} : { page: String(page) },
      }),
    ),
})
