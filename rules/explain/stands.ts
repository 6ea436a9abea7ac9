import { dayInWords, type Day } from '../calendar.ts'
import type { Measure } from '../plan-document.ts'
import { span, measureWords, spell } from './words.ts'

/** Reasons for spells. */
export const stands = {
  now: (value: string, since: Day) => `${spell(value)} since ${dayInWords(since)}`,
  ended: (value: string, to: Day) => `${spell(value)} until ${dayInWords(to)}`,
  notOnFile: (measure: Measure) => `no ${measureWords[measure]} on file for the day`,
  neverOffRoll: (since: Day) => `on a roll since ${dayInWords(since)}, and never off roll`,
  held: (value: string, first: Day, last: Day | undefined, months: number) =>
    `${spell(value)} ${last === undefined ? `since ${dayInWords(first)}` : span(first, last)}, ${months} months or more`,
  holding: (value: string, first: Day, months: number, complete: Day) =>
    `${spell(value)}, counted from ${dayInWords(first)}; ${months} months are complete on ${dayInWords(complete)}`,
  tooShort: (value: string, first: Day, last: Day, months: number) =>
    `${spell(value)} ${span(first, last)} only; ${months} months are needed`,
  lowered: (value: string, highest: string) => `${spell(value)}, down from ${spell(highest)}`,
  closed: (value: string, to: Day) => `${spell(value)} ended on ${dayInWords(to)}`,
  notLowered: (value: string, since: Day) =>
    `${spell(value)} since ${dayInWords(since)}, not ended and not stepped down`,
  notClosed: (value: string, since: Day) => `${spell(value)} since ${dayInWords(since)}, not ended`,
} as const
