import type { Day } from '../calendar.ts'
import type { Fault } from './fault.ts'

interface NamedDay {
  name: string
  day: Day | undefined
}

/** A stretch that ends before it begins: `searched[0].to: 2025-01-01 is before from, 2026-01-01`. */
export function backwards(path: Fault['path'], first: NamedDay, last: NamedDay): Fault[] {
  if (first.day === undefined || last.day === undefined || last.day >= first.day) return []
  return [{ path: [...path, last.name], says: `${last.day} is before ${first.name}, ${first.day}` }]
}

/** The same for a stretch told by `from` and `to`. */
export const backwardsFromTo = (
  path: Fault['path'],
  stretch: { readonly from?: Day | undefined; readonly to?: Day | undefined },
): Fault[] => backwards(path, { name: 'from', day: stretch.from }, { name: 'to', day: stretch.to })
