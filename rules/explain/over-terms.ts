import { dayInWords, type Day } from '../calendar.ts'
import { count, listed, span } from './words.ts'

/** Reasons for counts of events over school terms. */
export const overTerms = {
  counted: (number: number, noun: string, terms: readonly string[], limit: number) =>
    `${count(number, noun)} ${terms.length > 0 ? `over ${listed(terms, 'and')}` : 'so far'}; ${
      limit === 0 ? 'none is allowed' : `fewer than ${limit + 1} are allowed`
    }`,
  waiting: (number: number, noun: string, terms: number, complete: Day | undefined) =>
    `${count(number, noun)} on file so far; ${terms} terms that began after the plan opened are complete ${
      complete === undefined ? 'after the last term on file' : `on ${dayInWords(complete)}`
    }`,
  notSearched: (number: number, noun: string, first: Day, last: Day) =>
    `${count(number, noun)} on file, and no search ${span(first, last)}`,
  notSchoolAge: 'not of school age in these terms',
} as const
