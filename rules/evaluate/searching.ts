import { addDays, earlier, later, type Day } from '../calendar.ts'
import type { MeasuredEvents } from '../clause.ts'
import type { Measure } from '../plan-document.ts'
import type { Judging } from './judging.ts'
import type { Known, Search } from './known.ts'

/** Days from `from` to `to`, both included. */
export interface Stretch {
  from: Day
  to: Day
}

/** How many days before the day of evaluation the last search may lie. */
export const LAG_DAYS = 31

const covers = (known: Known, { search }: Search, measure: Measure, who: string) =>
  search.measures.includes(measure) &&
  (search.people === 'family' ? known.household.has(who) : search.people.includes(who))

function join(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const { from, to } of stretches.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1)
    if (last && from <= addDays(last.to, 1)) last.to = later(last.to, to)
    else joined.push({ from, to })
  }
  return joined
}

function overlap(a: readonly Stretch[], b: readonly Stretch[]): Stretch[] {
  const both: Stretch[] = []
  for (const left of a) {
    for (const right of b) {
      const from = later(left.from, right.from)
      const to = earlier(left.to, right.to)
      if (from <= to) both.push({ from, to })
    }
  }
  return both
}

/** The stretches of days, up to the day of evaluation, over which every measure was searched for every one of these people. */
export class Coverage {
  readonly measures: readonly Measure[]
  readonly #stretches: readonly Stretch[]
  readonly #used = new Set<Search>()
  readonly #on: Day

  constructor(known: Known, measures: readonly Measure[], people: readonly string[]) {
    this.measures = measures
    this.#on = known.on
    let shared: Stretch[] | undefined
    for (const who of people) {
      for (const measure of measures) {
        const found = known.searches.filter((search) => covers(known, search, measure, who))
        for (const search of found) this.#used.add(search)
        const joined = join(
          found
            .map(({ search }) => ({ from: search.from, to: earlier(search.to, known.on) }))
            .filter(({ from, to }) => from <= to),
        )
        shared = shared ? overlap(shared, joined) : joined
      }
    }
    this.#stretches = join(shared ?? [])
  }

  /** The stretches themselves, in order of their first days. */
  get stretches(): readonly Stretch[] {
    return this.#stretches
  }

  /** Whether every day from `from` to `to` was searched; where `from` is later, whether `to` was. */
  holds({ from, to }: Stretch): boolean {
    const first = earlier(from, to)
    return this.#stretches.some((one) => one.from <= first && to <= one.to)
  }

  /** The last days of what was searched, latest first, without those too long ago for a window to end on them. */
  get lastDaysInTime(): Day[] {
    const soonest = addDays(this.#on, -LAG_DAYS)
    return this.#stretches
      .map(({ to }) => to)
      .filter((to) => to >= soonest)
      .toReversed()
  }

  /** From the first to the last day of a stretch that was not searched. */
  gap({ from, to }: Stretch): Stretch {
    let first = earlier(from, to)
    let last = to
    for (const one of this.#stretches)
      if (one.from <= first && first <= one.to) first = addDays(one.to, 1)
    for (const one of this.#stretches.toReversed())
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

/** Where a count was searched for the people it is about: the person judged, or everyone in the household. */
export function coverageFor(clause: MeasuredEvents, { known, who }: Judging): Coverage {
  const measures = [...new Set(clause.counts.map(({ measure }) => measure))]
  const people = clause.whose === 'person' && who !== undefined ? [who] : [...known.household]
  return new Coverage(known, measures, people)
}
