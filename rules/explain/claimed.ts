import { dayInWords, type Day } from '../calendar.ts'
import type { Measure } from '../plan-document.ts'
import { measureWords, spell } from './words.ts'

/** Reasons for what was so on the claim date. */
export const claimed = {
  stood: (value: string, since: Day, on: Day) =>
    `${spell(value)} since ${dayInWords(since)}, and on the claim date, ${dayInWords(on)}`,
  ended: (value: string, to: Day, on: Day) =>
    `${spell(value)} until ${dayInWords(to)}, and no longer on the claim date, ${dayInWords(on)}`,
  notOnFile: (measure: Measure, on: Day) =>
    `no ${measureWords[measure]} on file for the claim date, ${dayInWords(on)}`,
  noStart: (measure: Measure, opened: Day) =>
    `no ${measureWords[measure]} on file for the day the plan opened, ${dayInWords(opened)}`,
  levels: (start: string, now: string, on: Day) =>
    start === now
      ? `${spell(now)} on the day the plan opened and on the claim date, ${dayInWords(on)}`
      : `${spell(start)} on the day the plan opened, ${spell(now)} on the claim date, ${dayInWords(on)}`,
  nothingBelow: (value: string) =>
    `${spell(value)} on the day the plan opened: there is nothing to step down from`,
} as const
