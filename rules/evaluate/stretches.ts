import { addDays, earlier, later, type Day } from '../calendar.ts'

/** Days from `from` to `to`, both included. */
export interface Stretch {
  from: Day
  to: Day
}

/** The same days in order, in as few stretches as they need. */
export function join(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const { from, to } of stretches.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1)
    if (last && from <= addDays(last.to, 1)) last.to = later(last.to, to)
    else joined.push({ from, to })
  }
  return joined
}

/** The days that lie in both. */
export function overlap(a: readonly Stretch[], b: readonly Stretch[]): Stretch[] {
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
