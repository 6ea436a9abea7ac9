import { dayInWords, type Day } from '../calendar.ts'
import { listed, count } from './words.ts'

/** Reasons for days lost over terms, compared with the terms before the plan opened. */
export const lost = {
  compared: (days: number, before: string, terms: readonly string[]) =>
    `${count(days, 'day')} lost over ${listed(terms, 'and')}, ${before}`,
  soFar: (days: number, before: string) => `${count(days, 'day')} lost so far, ${before}`,
  waiting: (days: number, terms: number, complete: Day | undefined) =>
    `${count(days, 'day')} lost so far; ${terms} terms that began after the plan opened are complete ${
      complete === undefined ? 'after the last term on file' : `on ${dayInWords(complete)}`
    }`,
  beforeWords: (low: number, high: number) =>
    `${low === high ? '' : 'at least '}${low} in the terms before the plan opened`,
  limitWords: (limit: number) =>
    limit === 0 ? 'none is allowed' : `at most ${limit} ${limit === 1 ? 'is' : 'are'} allowed`,
  zeroBaseline: 'no days were lost in the terms before the plan opened, so there can be no fewer',
  noBaseline: 'the terms before the plan opened were not searched for exclusions',
  noTerms: 'the school terms before the plan opened are not on file',
  daysNotGiven: 'an exclusion does not say how many days it took',
} as const
