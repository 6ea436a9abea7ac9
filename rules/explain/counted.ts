import { dayInWords, type Day } from '../calendar.ts'
import { asked, count, span, withArticle } from './words.ts'

/** The days a count looks at, in words that follow the count. */
export const windowWords = {
  months: (months: number, to: Day) =>
    `in the ${months === 1 ? 'month' : `${months} months`} to ${dayInWords(to)}`,
  since: (first: Day, to: Day) => span(first < to ? first : to, to),
  closure: (months: number, closed: Day) =>
    `in the ${months} months after closure on ${dayInWords(closed)}`,
  afterSupport: (months: number, end: Day) =>
    `in the ${months} months after the safeguarding plan ended on ${dayInWords(end)}`,
  afterFirst: (months: number, first: Day) =>
    `in the ${months} months after the first on ${dayInWords(first)}`,
} as const

const allowed = (limit: number) =>
  limit === 0 ? 'none is allowed' : `at most ${limit} ${limit === 1 ? 'is' : 'are'} allowed`

const tooFew = (number: number, noun: string, words: string, needed: number) =>
  `${number === 0 ? 'no' : number} ${noun}${number > 1 ? 's' : ''} on file ${words}${
    needed > 1 ? `; at least ${needed} are needed` : ''
  }`

/** Reasons for counts of events in a window of days. */
export const counted = {
  holds: (number: number, noun: string, words: string, limit: number) =>
    `${count(number, noun)} ${words}${limit > 0 ? `; ${allowed(limit)}` : ''}`,
  tooMany: (number: number, noun: string, words: string, last: Day, limit: number) =>
    `${count(number, noun)} ${words}, ${number === 1 ? '' : 'the last '}on ${dayInWords(last)}; ${allowed(limit)}`,
  stillRunning: (number: number, noun: string, opened: Day, months: number, complete: Day) =>
    `${count(number, noun)} on file since ${dayInWords(opened)}; ${months} months are complete on ${dayInWords(complete)}`,
  watched: (noun: string, closed: Day, months: number, complete: Day) =>
    `no ${noun}s on file since closure on ${dayInWords(closed)}; ${months} months are over on ${dayInWords(complete)}`,
  notSearched: (number: number, noun: string, first: Day, last: Day) =>
    `${count(number, noun)} on file, and no search ${span(first, last)}`,
  onlySlid: (number: number, noun: string, words: string) =>
    `${count(number, noun)} ${words}, the last day searched`,
  unclear: (noun: string, day: Day, asks: readonly string[]) =>
    `the ${noun} on ${dayInWords(day)} may count: not on file is ${asked(asks)}`,
  baselineUnclear: (number: number, noun: string, words: string) =>
    `${count(number, noun)} ${words}; how many are allowed hangs on the count before the plan opened, in which not every ${noun} is certain`,
  hangsOnBaseline: (number: number, noun: string, words: string) =>
    `${count(number, noun)} ${words}; how many are allowed hangs on the count before the plan opened, which was not searched`,
  happened: (noun: string, day: Day) => `${noun} on ${dayInWords(day)}`,
  notTheFirst: (noun: string) =>
    `${withArticle(noun)} is on file from before the plan opened: not a first time`,
  tooFew,
  sinceOpened: 'since the plan opened',
  afterClosure: 'after closure',
  noFirst: (noun: string) => `no ${noun} on file, in a file that was searched`,
  afterFirst: (noun: string, first: Day, months: number, complete: Day) =>
    `no ${noun} on file after the first on ${dayInWords(first)}; ${months} months are over on ${dayInWords(complete)}`,
  noBaseline: 'the count before the plan opened was not searched',
  zeroBaseline: 'the count before the plan opened is 0, so there can be no fewer',
} as const
