import { addDays, earlier, type Day } from '../calendar.ts'
import type { Measure, Searched } from '../plan-document.ts'
import { join, overlap, type Stretch } from './stretches.ts'

/** A search with the name it has in findings: its place in the plan document. */
export interface Search {
  search: Searched
  id: string
}

/** The searches of one measure for one person, with the days they cover; the same object wherever the searches are the same. */
export interface Traced {
  searches: readonly Search[]
  stretches: readonly Stretch[]
}

/** How many days before the day of evaluation the last search may lie. */
export const LAG_DAYS = 31

/** The stretches of days, up to the day of evaluation, over which every measure was searched for every one of some people. */
export class Coverage {
  readonly measures: readonly Measure[]
  /** The stretches themselves, in order of their first days. */
  readonly stretches: readonly Stretch[]
  readonly #used = new Set<Search>()
  readonly #on: Day

  constructor(measures: readonly Measure[], traced: readonly Traced[], on: Day) {
    this.measures = measures
    this.#on = on
    let shared: readonly Stretch[] | undefined
    for (const { searches, stretches } of new Set(traced)) {
      for (const search of searches) this.#used.add(search)
      shared = shared ? overlap(shared, stretches) : stretches
    }
    this.stretches = join(shared ?? [])
  }

  /** Whether every day from `from` to `to` was searched; where `from` is later, whether `to` was. */
  holds({ from, to }: Stretch): boolean {
    const first = earlier(from, to)
    return this.stretches.some((one) => one.from <= first && to <= one.to)
  }

  /** The last days of what was searched, latest first, without those too long ago for a window to end on them. */
  get lastDaysInTime(): Day[] {
    const soonest = addDays(this.#on, -LAG_DAYS)
    return this.stretches
      .map(({ to }) => to)
      .filter((to) => to >= soonest)
      .toReversed()
  }

  /** From the first to the last day of a stretch that was not searched. */
  gap({ from, to }: Stretch): Stretch {
    let first = earlier(from, to)
    let last = to
    for (const one of this.stretches)
      if (one.from <= first && first <= one.to) first = addDays(one.to, 1)
    for (const one of this.stretches.toReversed())
      if (one.from <= last && last <= one.to) last = addDays(one.from, -1)
    return first <= last ? { from: first, to: last } : { from: earlier(from, to), to }
  }

  /** Ids of the searches that touch a stretch. */
  facts({ from, to }: Stretch): string[] {
    return [...this.#used]
      .filter(({ search }) => search.from <= to && search.to >= from)
      .map(({ id }) => id)
  }
}
