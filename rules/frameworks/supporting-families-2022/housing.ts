import type { Clause } from '../../clause.ts'

/** Six months in temporary accommodation, or a move to settled housing, for which no length is asked. */
export const temporaryHeldOrSettled = {
  kind: 'any',
  of: [
    {
      kind: 'measured',
      shape: 'spell',
      measure: 'accommodation',
      whose: 'family',
      is: { held: ['temporary'], months: 6, endedBy: ['homeless', 'at-risk'] },
    },
    {
      kind: 'measured',
      shape: 'spell',
      measure: 'accommodation',
      whose: 'family',
      is: { now: ['settled'] },
    },
  ],
} as const satisfies Clause

/** Six months in settled housing, or a notice withdrawn, for which no length is asked. */
export const settledOrNoticeWithdrawn = {
  kind: 'any',
  of: [
    {
      kind: 'measured',
      shape: 'spell',
      measure: 'accommodation',
      whose: 'family',
      is: { held: ['settled'], months: 6, endedBy: ['homeless', 'at-risk'] },
    },
    {
      kind: 'measured',
      shape: 'events',
      counts: [{ measure: 'milestone', where: { kind: ['notice-withdrawn'] } }],
      noun: 'withdrawn notice',
      whose: 'family',
      is: { atLeast: 1 },
      over: { since: 'opened' },
    },
  ],
} as const satisfies Clause

/** Six months with the family or the wider family network. */
export const withFamily = {
  kind: 'measured',
  shape: 'spell',
  measure: 'accommodation',
  whose: 'person',
  is: { held: ['with-family'], months: 6, endedBy: ['homeless', 'at-risk'] },
} as const satisfies Clause
