import { dayInWords, type Day } from '../calendar.ts'
import type { Measure } from '../plan-document.ts'
import { listed, measureWords, percent } from './words.ts'

/** Warnings that a plan, and not the printed document, gives rise to. */
export const warned = {
  zeroBaseline:
    'The count before the plan opened is 0, so nothing can be fewer: a fact or a judgement decides.',
  victims:
    'Rows about a victim are on file. They never count as offending: check that the role is right.',
  zeroBaselineAlone:
    'The count before the plan opened is 0, so nothing can be fewer, and no word stands in for it.',
  zeroScore: 'The first score is 0, so no later one can be lower by a percentage.',
  staleSource: (measures: readonly Measure[], last: Day, days: number) =>
    `The last search for ${listed(
      measures.map((measure) => measureWords[measure]),
      'and',
    )} ended on ${dayInWords(last)}, more than ${days} days before this day: what it found does not speak for today.`,
  meanAgainstPooled: (pooled: number, mean: number) =>
    `Sessions pooled over the terms come to ${percent(pooled)}, the mean of the terms’ percentages to ${percent(mean)}, and the two fall on different sides of what is needed. The pooled sessions decide.`,
} as const
