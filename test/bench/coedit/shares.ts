import { median } from '../rules/measuring.ts'

/** The value that so great a share of all are not above: 0.95 for the 95th in a hundred. */
export function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN
}

/** The middle of the rounds, and the least and the most of them. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

export const spreadOf = (rounds: readonly number[]): Spread => ({
  median: median(rounds),
  least: Math.min(...rounds),
  most: Math.max(...rounds),
})
