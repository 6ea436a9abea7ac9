import type { Attested } from '../../clause.ts'

/** No measure is printed for a single outcome: somebody judges it. */
export const judgedAsAWhole = {
  kind: 'attested',
  by: 'anyone',
  reads:
    'The measures belong to the local outcome as a whole and to none of its outcomes, and no rule is printed. The latest judgement about this outcome decides, whoever gave it; without one it is not known.',
} as const satisfies Attested

/** What a child or young person says. */
export const childReports = {
  kind: 'attested',
  by: ['child', 'self'],
  reads: 'Only the child’s or young person’s own word counts, the latest of it.',
} as const satisfies Attested

/** What a parent says. */
export const parentReports = {
  kind: 'attested',
  by: ['parent', 'self'],
  reads: 'Only a parent’s own word counts, the latest of it.',
} as const satisfies Attested

/** Of how much, how often or for how long nothing is printed. */
export const confirmed =
  'Nothing is printed of how much, how often or for how long: a fact or a judgement decides.'
