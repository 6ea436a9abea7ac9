import { addDays, earlier, later, type Day } from '../calendar.ts'
import type { Measure } from '../plan-document.ts'
import type { Known, Search } from './known.ts'

/** Days from `from` to `to`, both included. */
export interface Stretch {
  from: Day
  to: Day
}

const covers = (known: Known, { search }: Search, measure: Measure, who: string) =>
  search.measures.includes(measure) &&
  (search.people === 'family'
    ? who === 'family' || known.household.has(who)
    : search.people.includes(who))

function join(stretches: Stretch[]): Stretch[] {
  stretches.sort((a, b) => (a.from < b.from ? -1 : 1))
  const joined: Stretch[] = []
  for (const { from, to } of stretches) {
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
  readonly stretches: readonly Stretch[]
  readonly facts: readonly string[]

  constructor(known: Known, measures: readonly Measure[], people: readonly string[]) {
    const used = new Set<string>()
    let shared: Stretch[] | undefined
    for (const who of people) {
      for (const measure of measures) {
        const found = known.searches.filter((search) => covers(known, search, measure, who))
        for (const { id } of found) used.add(id)
        const joined = join(
          found
            .map(({ search }) => ({ from: search.from, to: earlier(search.to, known.on) }))
            .filter(({ from, to }) => from <= to),
        )
        shared = shared ? overlap(shared, joined) : joined
      }
    }
    this.stretches = join(shared ?? [])
    this.facts = [...used]
  }

  /** Whether every day from `from` to `to` was searched; an empty stretch asks for nothing. */
  holds(from: Day, to: Day): boolean {
    return from > to || this.stretches.some((one) => one.from <= from && to <= one.to)
  }

  /** Last searched days that are not before `since`, the latest first. */
  lastDays(since: Day): Day[] {
    return this.stretches
      .map(({ to }) => to)
      .filter((to) => to >= since)
      .reverse()
  }

  /** The last day searched at all. */
  get last(): Day | undefined {
    return this.stretches.at(-1)?.to
  }

  /** From the first to the last day of a stretch that was not searched. */
  gap(from: Day, to: Day): Stretch {
    let first = from
    let last = to
    for (const one of this.stretches) if (one.from <= first && first <= one.to) first = addDays(one.to, 1)
    for (const one of this.stretches) if (one.from <= last && last <= one.to) last = addDays(one.from, -1)
    return first <= last ? { from: first, to: last } : { from, to }
  }
}
