import { dayInWords, type Day } from '../calendar.ts'
import { listed, percent } from './words.ts'

/** Reasons for attendance pooled over terms. */
export const attendance = {
  level: (value: number, terms: readonly string[], asked: string) =>
    `attendance ${percent(value)} over ${listed(terms, 'and')}; ${asked} is needed`,
  risen: (value: number, before: number, points: number, terms: readonly string[]) =>
    `attendance ${percent(value)} over ${listed(terms, 'and')}, ${percent(before)} before the plan opened; a rise of ${points} percentage points is needed`,
  increased: (value: number, before: number, terms: readonly string[]) =>
    `attendance ${percent(value)} over ${listed(terms, 'and')}, ${percent(before)} before the plan opened; more than before is needed`,
  notAskedBefore: 'not of school age in the terms before the plan opened',
  shown: (value: number, terms: readonly string[]) =>
    `attendance ${percent(value)} over ${listed(terms, 'and')}`,
  atLeast: (value: number) => `at least ${value}%`,
  above: (value: number) => `above ${value}%`,
  waiting: (value: number | undefined, terms: number, complete: Day | undefined) =>
    `${value === undefined ? 'no attendance on file yet' : `attendance ${percent(value)} so far`}; ${terms} terms that began after the plan opened are complete ${
      complete === undefined ? 'after the last term on file' : `on ${dayInWords(complete)}`
    }`,
  notFiled: (terms: readonly string[]) => `no attendance on file for ${listed(terms, 'and')}`,
  noBaseline: 'attendance before the plan opened is not on file',
  notSchoolAge: 'not of school age in these terms',
} as const
