import type { Day } from '../calendar.ts'
import type { Incident } from './incidents.ts'

/** What a stretch of days holds: `high` is the count if everything unclear counted too. */
export interface Tally {
  low: number
  high: number
  certain: readonly Incident[]
  unclear: readonly Incident[]
}

/** Counts the incidents after one day, up to and including another. */
export function tally(incidents: readonly Incident[], after: Day, to: Day): Tally {
  const inside = incidents.filter(({ day }) => day > after && day <= to)
  const certain = inside.filter(({ asks }) => asks.length === 0)
  const unclear = inside.filter(({ asks }) => asks.length > 0)
  const low = certain.reduce((sum, { adds }) => sum + adds, 0)
  const isOpen = unclear.some(({ asks }) => asks.includes('days'))
  return { low, high: isOpen ? Infinity : low + unclear.length, certain, unclear }
}

/** A count up to `sure` passes whatever the baseline was; one above `possible` cannot pass. */
export interface Limits {
  sure: number
  possible: number
}

/** How a count stands against its limits. */
export function standing({ low, high }: Tally, limits: Limits): 'holds' | 'fails' | 'open' {
  if (low > limits.possible) return 'fails'
  return high <= limits.sure ? 'holds' : 'open'
}
