/** Chance that a seed decides, so that the same seed decides the same again. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number
  /** A whole number from 0 up to `below`. */
  below(below: number): number
  /** True so often in so many times. */
  is(often: number): boolean
  pick<T>(from: readonly T[]): T | undefined
}

/** The generator known as mulberry32; good enough to choose by, and for nothing else. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (most: number) => Math.floor(next() * most)
  return { next, below, is: (often) => next() < often, pick: (from) => from[below(from.length)] }
}
