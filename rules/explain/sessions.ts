import { dayInWords, type Day } from '../calendar.ts'
import { percent, span } from './words.ts'

/** Reasons for sessions attended in the last months. */
export const sessions = {
  level: (value: number, first: Day, last: Day, asked: number) =>
    `attended ${percent(value)} of sessions ${span(first, last)}; at least ${asked}% is needed`,
  soFar: (value: number | undefined, months: number, complete: Day) =>
    `${value === undefined ? 'no attendance on file yet' : `attended ${percent(value)} of sessions so far`}; ${months} months are complete on ${dayInWords(complete)}`,
  none: 'no attendance on file since the plan opened',
  gap: (first: Day, last: Day) => `no attendance on file ${span(first, last)}`,
} as const
