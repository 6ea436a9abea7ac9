/** Something whose time is taken, one turn of it at a time. */
export interface Contestant {
  readonly name: string
  /** How many turns make one measurement, so that none is too short for the clock. */
  readonly turns: number
  readonly turn: (at: number) => unknown
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/**
 * Milliseconds for one turn of each, as medians over rounds in which all have their turns one after the other: what slows
 * the machine for a while slows them all.
 */
export async function mediansOf(
  contestants: readonly Contestant[],
  rounds: number,
  now: () => number,
): Promise<Record<string, number>> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]))
  for (let round = -1; round < rounds; round += 1)
    for (const { name, turns, turn } of contestants) {
      const start = now()
      for (let at = 0; at < turns; at += 1) await turn(at)
      if (round >= 0) times.get(name)?.push((now() - start) / turns)
    }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]))
}

/** One goal of a measurement: what was seen, what was wanted, and whether it was reached. */
export interface Goal {
  readonly goal: string
  readonly is: number
  readonly wanted: { readonly atLeast: number } | { readonly atMost: number }
  readonly met: boolean
}

export const goalOf = (goal: string, is: number, wanted: Goal['wanted']): Goal => ({
  goal,
  is: rounded(is),
  wanted,
  met: 'atLeast' in wanted ? is >= wanted.atLeast : is <= wanted.atMost,
})

/** Three digits that mean something. */
export const rounded = (value: number): number => Number(value.toPrecision(3))

/** What a measurement found, as lines of a table. */
export function tableOf(figures: Readonly<Record<string, number>>): string {
  const width = Math.max(...Object.keys(figures).map((name) => name.length))
  return Object.entries(figures)
    .map(([name, value]) => `${name.padEnd(width)}  ${String(rounded(value)).padStart(10)}`)
    .join('\n')
}
