import { dayInWords, type Day } from '../calendar.ts'
import type { Length } from '../clause.ts'
import { lengthWords, spell } from './words.ts'

/** Reasons for a job held as long as the benefit before it asks for. */
export const worked = {
  held: (value: string, first: Day, length: Length, claim: string) =>
    `${spell(value)}, counted from ${dayInWords(first)}, for ${lengthWords(length)} or more${claim}`,
  holding: (value: string, first: Day, length: Length, complete: Day, claim: string) =>
    `${spell(value)}, counted from ${dayInWords(first)}; ${lengthWords(length)} are complete on ${dayInWords(complete)}${claim}`,
  tooShort: (value: string, first: Day, last: Day, length: Length, claim: string) =>
    `${spell(value)} from ${dayInWords(first)} to ${dayInWords(last)} only; ${lengthWords(length)} are needed${claim}`,
  daysOfLast: (number: number, days: number, ofLast: number, claim: string) =>
    `in a job on ${number} of the last ${ofLast} days; ${days} are needed${claim}`,
  after: { 'jsa-type': ' after a JSA-type benefit', other: ' after another benefit', none: '' },
  noClaim: ', with no benefit on file',
  noJob: 'no job on file since the plan opened',
  neverWorked: 'no job since the plan opened',
  hangsOnBenefit: (reasons: string) =>
    `which benefit came before the job was not searched, and how long it must last hangs on it: ${reasons}`,
  stillClaiming:
    'A benefit is on file for a day of the job that was counted. The printed source asks that out of work benefits are no longer claimed: check with the DWP.',
} as const
