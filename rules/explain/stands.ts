import { dayInWords, type Day } from '../calendar.ts'
import type { Length } from '../clause.ts'
import type { Measure } from '../plan-document.ts'
import { lengthWords, listed, span, measureWords, spell } from './words.ts'

/** Reasons for spells. */
export const stands = {
  now: (value: string, since: Day) => `${spell(value)} since ${dayInWords(since)}`,
  ended: (value: string, to: Day) => `${spell(value)} until ${dayInWords(to)}`,
  notOnFile: (measure: Measure) => `no ${measureWords[measure]} on file for the day`,
  neverOffRoll: (since: Day) => `on a roll since ${dayInWords(since)}, and never off roll`,
  held: (value: string, first: Day, last: Day | undefined, length: Length) =>
    `${spell(value)} ${last === undefined ? `since ${dayInWords(first)}` : span(first, last)}, ${lengthWords(length)} or more`,
  holding: (value: string, first: Day, length: Length, complete: Day) =>
    `${spell(value)}, counted from ${dayInWords(first)}; ${lengthWords(length)} are complete on ${dayInWords(complete)}`,
  tooShort: (value: string, first: Day, last: Day, length: Length) =>
    `${spell(value)} ${span(first, last)} only; ${lengthWords(length)} are needed`,
  asked: (value: string, since: Day) =>
    `${spell(value)} since ${dayInWords(since)}; whether that counts must be said`,
  notSchoolAge: 'not of school age on the day',
  neverAt: (levels: readonly string[]) =>
    `not at ${listed(levels.map(spell), 'or')} since the plan opened`,
  lowering: (value: string, lastDay: Day, months: number, complete: Day) =>
    `${spell(value)} until ${dayInWords(lastDay)}; ${months} months below it are complete on ${dayInWords(complete)}`,
  loweredFor: (value: string, lastDay: Day, months: number) =>
    `${spell(value)} until ${dayInWords(lastDay)}, and at a lower level for ${months} months since`,
  levelNotOnFile: (value: string, lastDay: Day) =>
    `${spell(value)} until ${dayInWords(lastDay)}, and the level of support since then is not all on file`,
  awaitsDeescalation: 'after closure, or once support has stepped down',
  closedOn: (day: Day) => `closed on ${dayInWords(day)}`,
  lowered: (value: string, highest: string) => `${spell(value)}, down from ${spell(highest)}`,
  closed: (value: string, to: Day) => `${spell(value)} ended on ${dayInWords(to)}`,
  notLowered: (value: string, since: Day) =>
    `${spell(value)} since ${dayInWords(since)}, not ended and not stepped down`,
  notClosed: (value: string, since: Day) => `${spell(value)} since ${dayInWords(since)}, not ended`,
} as const
