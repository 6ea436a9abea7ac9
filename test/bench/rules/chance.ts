/** Numbers that look like chance and are the same on every run. */
export interface Chance {
  /** A whole number from 0 to below `below`. */
  upTo(below: number): number
  oneOf<T>(values: readonly [T, ...T[]]): T
  /** Whether something happens that happens once in so many times. */
  onceIn(times: number): boolean
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const upTo = (below: number) => Math.floor(next() * below)
  return {
    upTo,
    oneOf: (values) => values[upTo(values.length)] ?? values[0],
    onceIn: (times) => upTo(times) === 0,
  }
}
