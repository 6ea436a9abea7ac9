import { dayInWords } from '../../../../rules/calendar.ts'

/** A month as a heading: `November 2026` of `2026-11`. */
export const monthInWords = (month: string): string => dayInWords(`${month}-01`).replace(/^1 /, '')
