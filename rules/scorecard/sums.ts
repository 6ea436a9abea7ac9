import { smallest } from './count.ts'

/** One number of a table, and whether it is shown. */
export interface Term {
  readonly value: number
  shown: 'yes' | 'small' | 'withheld'
}

/** Numbers that add up, as everybody who reads the table knows. */
export interface Sum {
  readonly total: Term
  readonly parts: readonly Term[]
}

/** What a reader knows of a number that is not shown. */
interface Range {
  least: number
  most: number
}

const rangeOf = ({ value, shown }: Term): Range => {
  if (shown === 'yes') return { least: value, most: value }
  if (shown === 'small') return { least: 1, most: smallest - 1 }
  return { least: 0, most: Infinity }
}

/**
 * What a reader can conclude of every number from all the sums together: the ranges are narrowed by one sum after the other
 * until none says more.
 */
function concludedFrom(sums: readonly Sum[]): Map<Term, Range> {
  const ranges = new Map<Term, Range>()
  for (const { total, parts } of sums)
    for (const term of [total, ...parts]) if (!ranges.has(term)) ranges.set(term, rangeOf(term))
  const at = (term: Term) => ranges.get(term) ?? rangeOf(term)
  const narrow = (term: Term, least: number, most: number) => {
    const range = at(term)
    const next = { least: Math.max(range.least, least), most: Math.min(range.most, most) }
    if (next.least === range.least && next.most === range.most) return false
    ranges.set(term, next)
    return true
  }
  for (let isMoved = true; isMoved;) {
    isMoved = false
    for (const { total, parts } of sums) {
      const least = parts.reduce((sum, part) => sum + at(part).least, 0)
      const most = parts.reduce((sum, part) => sum + at(part).most, 0)
      if (narrow(total, least, most)) isMoved = true
      for (const part of parts) {
        const others = parts.filter((other) => other !== part)
        const othersLeast = others.reduce((sum, other) => sum + at(other).least, 0)
        const othersMost = others.reduce((sum, other) => sum + at(other).most, 0)
        if (narrow(part, at(total).least - othersMost, at(total).most - othersLeast)) isMoved = true
      }
    }
  }
  return ranges
}

/**
 * The number to withhold next, where a small one can still be worked out. Undefined where nothing is given away.
 *
 * It stands in a sum that lacks one number only, for that is where a reader begins, or else in a sum with the small one. The
 * smallest goes first, a total only after its parts, and zero only where nothing else is left.
 */
export function givenAway(sums: readonly Sum[]): Term | undefined {
  const ranges = concludedFrom(sums)
  const isKnown = (term: Term) => {
    const range = ranges.get(term)
    return term.shown === 'small' && range !== undefined && range.least === range.most
  }
  const leaking = sums.filter((sum) => termsOf(sum).some(isKnown))
  if (leaking.length === 0) return undefined
  const lackingOne = sums.filter(
    (sum) => termsOf(sum).filter(({ shown }) => shown !== 'yes').length === 1,
  )
  const places = [...lackingOne, ...leaking]
  return (
    firstOf(places, ({ parts, total }) => smallestShown(parts) ?? smallestShown([total])) ??
    firstOf(places, (sum) => termsOf(sum).find(({ shown }) => shown === 'yes'))
  )
}

const termsOf = ({ parts, total }: Sum): Term[] => [...parts, total]

function firstOf(sums: readonly Sum[], pick: (sum: Sum) => Term | undefined): Term | undefined {
  for (const sum of sums) {
    const term = pick(sum)
    if (term) return term
  }
  return undefined
}

function smallestShown(terms: readonly Term[]): Term | undefined {
  return terms
    .filter(({ shown, value }) => shown === 'yes' && value > 0)
    .toSorted((a, b) => a.value - b.value)[0]
}
