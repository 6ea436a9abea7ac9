import type { Ask } from '../lists/answer.ts'
import type { Budget } from '../lists/budget.ts'
import { createGatheringAsk } from '../lists/gather.ts'
import type { createGraphClient } from '../lists/graph-client.ts'

/** The site whose lists are there already, and the client that may write rows into them. `budget` is the client's, shared by all that this application asks. */
export interface ListsOptions {
  /** The site of families whose plan is restricted; absent: they are on the other, until there is one. */
  readonly restricted?: {
    readonly client: ReturnType<typeof createGraphClient>
    readonly site: string
  }
  readonly client: ReturnType<typeof createGraphClient>
  readonly site: string
  readonly budget?: Budget
  /** How many rows are written at once; absent: as many as go in one batch. */
  readonly writesAtOnce?: number
  /** How often what was changed in the lists themselves is looked for, in milliseconds. */
  readonly readEvery?: number
}

/** Asks in batches and within the budget. */
export const gatheringAsk = ({ client, budget }: Pick<ListsOptions, 'client' | 'budget'>): Ask =>
  createGatheringAsk(client, budget ? { budget } : {})
