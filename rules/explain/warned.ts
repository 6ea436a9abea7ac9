/** Warnings that a plan, and not the printed document, gives rise to. */
export const warned = {
  zeroBaseline:
    'The count before the plan opened is 0, so nothing can be fewer: a fact or a judgement decides.',
  zeroScore: 'The first score is 0, so no later one can be lower by a percentage.',
} as const
