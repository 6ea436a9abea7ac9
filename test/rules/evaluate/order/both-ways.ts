import type { LineCase } from '../../plans/lines.ts'

/** Every case, and again with its rows filed the other way round. */
export const bothWays = (cases: readonly LineCase[]): LineCase[] =>
  cases.flatMap(([sentence, plan, ...rest]): LineCase[] => [
    [sentence, plan, ...rest],
    [
      `${sentence}, filed the other way round`,
      { ...plan, evidence: plan.evidence.toReversed() },
      ...rest,
    ],
  ])
