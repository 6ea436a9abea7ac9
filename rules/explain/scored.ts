import { dayInWords, type Day } from '../calendar.ts'

const amount = (value: number) => `${Math.round(value * 100) / 100}`

/** Reasons for scores of one instrument. */
export const scored = {
  other: (instrument: string, value: number, on: Day) =>
    `does not apply: ${instrument} ${amount(value)} on ${dayInWords(on)} was the first to go by`,
  noBaseline: (instrument: string) => `no ${instrument} score on file`,
  hangs: (instrument: string, reason: string) =>
    `whether this line applies hangs on a first ${instrument} score, which is not on file; by this line: ${reason}`,
  eitherFirst: (instrument: string, low: number, high: number, on: Day) =>
    `${instrument} ${amount(low)} and ${amount(high)} on ${dayInWords(on)}, and either may be the first`,
  hangsOnEither: (instrument: string, on: Day, reason: string) =>
    `whether this line applies hangs on which ${instrument} score of ${dayInWords(on)} stands; by this line: ${reason}`,
  noneLater: (instrument: string, value: number, on: Day) =>
    `${instrument} ${amount(value)} on ${dayInWords(on)}, and none after it`,
  atMost: (limit: number) => `at most ${amount(limit)} is needed`,
  below: (limit: number) => `below ${amount(limit)} is needed`,
  fallen: (limit: number, percent: number, from: number) =>
    `at most ${amount(limit)} is needed, ${percent}% below ${amount(from)}`,
  reduced: (asked: string, from: number) => `${asked}, and lower than ${amount(from)}`,
  now: (instrument: string, value: number, on: Day, asked: string) =>
    `${instrument} ${amount(value)} on ${dayInWords(on)}; ${asked}`,
  held: (instrument: string, value: number, since: Day, months: number, asked: string) =>
    `${instrument} ${amount(value)} on ${dayInWords(since)} and no higher than allowed for ${months} months since; ${asked}`,
  holding: (instrument: string, value: number, since: Day, months: number, complete: Day) =>
    `${instrument} ${amount(value)} on ${dayInWords(since)}; ${months} months are complete on ${dayInWords(complete)} if no score is too high`,
  zeroBaseline: (instrument: string) =>
    `the first ${instrument} score is 0, so there can be no lower one`,
} as const
