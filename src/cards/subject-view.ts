import type { Day } from '../../rules/calendar.ts'

/** What a card asks or tells about, by its published number, as "2.1" or "2.1.m2": never by words that tell a need. */
export interface About {
  readonly kind: 'outcome' | 'clause'
  readonly ref: string
}

/** Whose client draws the card anew by itself; only for cards that hold nothing unsent. */
export interface RefreshView {
  /** Names what is asked for again. */
  readonly promptId: string
  /** Teams' own ids ("29:..."), of which a card takes 60. */
  readonly userIds: readonly string[]
}

/** What somebody was last known to say, in the words of the choices on a card: never in words somebody typed. */
export interface LastTold {
  readonly words: string
  readonly on: Day
}
