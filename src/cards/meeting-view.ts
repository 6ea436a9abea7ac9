import type { Day } from '../../rules/calendar.ts'

/** What a review meeting has before it, in the order in which it is taken. */
export interface AgendaView {
  readonly planNumber: string
  readonly point: string
  /** As "Judgement needed", how many outcomes or actions that is, and of outcomes which, as "2.1, 5.1". */
  readonly steps: readonly {
    readonly words: string
    readonly count: number
    readonly refs?: string
  }[]
  readonly link: string
}

/** What a review meeting came to. */
export interface SummaryView {
  readonly planNumber: string
  readonly held: Day
  /** How many outcomes were decided. */
  readonly decided: number
  /** The next review; null where none is due. */
  readonly next: Day | null
  readonly link: string
}
