import type { Day } from '../../rules/calendar.ts'

/** One kind of thing that waits, as "reviews late" or "review late", how many there are, and where they are listed. */
export interface DigestLine {
  readonly words: string
  readonly count: number
  readonly link: string
}

/** What a week brings to one person: at most 5 lines. */
export interface DigestView {
  readonly on: Day
  readonly lines: readonly DigestLine[]
  readonly familiesLink: string
  /** The digest before this one was not sent, so that this one holds its matter too. */
  readonly missedWeek: boolean
}
