import type { Day } from '../../rules/calendar.ts'

/** What became of outcomes whose clauses look past closure. */
export interface WatchView {
  readonly planNumber: string
  readonly refs: readonly string[]
  readonly result: 'proved' | 'lapsed'
  readonly on: Day
  readonly link: string
}
