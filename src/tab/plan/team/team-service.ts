import type { Client } from '../../../api/client.ts'
import type { Sent } from '../../../plan/operation.ts'
import type { SightChange } from '../../../plan/preview.ts'
import { ask, type Answer } from '../../answer.ts'

/** Somebody who works for an agency, as the directory has them. */
export interface Worker {
  readonly oid: string
  readonly name: string
  readonly agency: string
}

/** What the team's page alone asks of the service. */
export const teamService = ({ api }: Client) => ({
  /** Who would lose or gain sight of what by operations that are not written. */
  preview: (
    key: string,
    operations: readonly Sent[],
  ): Promise<Answer<{ changes: SightChange[] }>> =>
    ask(() =>
      api.plans[':key'].preview.$post({
        param: { key },
        json: { operations: [...operations] },
      }),
    ),
  /** Those whose name or agency holds some letters, two at least; at most 20. */
  find: (search: string): Promise<Answer<{ workers: Worker[] }>> =>
    ask(() => api.directory.$get({ query: { search } })),
})
