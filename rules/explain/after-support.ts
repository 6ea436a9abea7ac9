import { dayInWords, type Day } from '../calendar.ts'

/** Reasons for counts after the end of a safeguarding plan. */
export const afterSupport = {
  noPlan: 'no safeguarding plan on file since this plan opened',
  goesOn: (months: number) =>
    `the safeguarding plan goes on; ${months} months are counted from its end`,
  watched: (noun: string, end: Day, months: number, complete: Day) =>
    `no ${noun} on file since the safeguarding plan ended on ${dayInWords(end)}; ${months} months are over on ${dayInWords(complete)}`,
} as const
