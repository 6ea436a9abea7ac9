import type { Attested } from '../../clause.ts'

export const progressOverSixMonths = {
  kind: 'attested',
  waits: { months: 6, after: 'opened' },
  reads:
    'One family member is enough. Progress needs six months: a fact or a judgement given six months or more after the plan opened decides. An adverse judgement counts at once.',
} as const satisfies Attested
