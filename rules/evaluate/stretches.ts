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

/** The days of a stretch that lie in none of the others, in as few stretches as they need. */
export function gapsIn({ from, to }: Stretch, others: readonly Stretch[]): Stretch[] {
  const gaps: Stretch[] = []
  let next = from
  for (const other of [...join(others), { from: addDays(to, 1), to }]) {
    const last = earlier(addDays(other.from, -1), to)
    if (next <= last) gaps.push({ from: next, to: last })
    next = later(next, addDays(other.to, 1))
  }
  return gaps
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
