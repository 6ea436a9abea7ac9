import { dayInWords, type Day } from '../calendar.ts'

/** What an issue that arose later asks for. */
export const additional = {
  noOutcome: (issue: string, identified: Day, theme: string) =>
    `an outcome of ${theme} agreed on ${dayInWords(identified)} or later, for the additional issue ${issue}`,
} as const
