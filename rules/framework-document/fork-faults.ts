import type { Fault } from '../reading/fault.ts'
import { faultAt, items, numberAt, textAt, under, type Place } from './places.ts'

/** Where a branch for many begins, or one for few ends: the first number above it, or the last of it where a decimal follows. */
type Edge = { begins: number } | { ends: number } | { last: number }

/** Counts are whole and meet between 7 and 8; scores and percentages may have decimals, and 14.5 lies above 14. */
function edge(condition: Place, isWhole: boolean): Edge | undefined {
  const [atLeast, atMost, below] = ['atLeast', 'atMost', 'below'].map((key) =>
    numberAt(condition, key),
  )
  if (atLeast !== undefined) return { begins: isWhole ? Math.ceil(atLeast) : atLeast }
  if (atMost !== undefined) return isWhole ? { ends: Math.floor(atMost) + 1 } : { last: atMost }
  return below === undefined ? undefined : { ends: isWhole ? Math.ceil(below) : below }
}

const LEFT_OUT = 'leave numbers between them out: they must meet'
const SHARED = 'share numbers: they must meet'

/** What is wrong between the last number of few and the first of many, where decimals lie between any two. */
const apart = (last: number, begins: number) =>
  last < begins
    ? `leave decimals between ${last} and ${begins} out: a score or percentage needs below ${begins}`
    : SHARED

/** A fork has a branch for what is few and one for what is many, which meet: no number picks both or neither. */
export function forkFaults(clause: Place): Fault[] {
  if (textAt(clause, 'kind') !== 'fork') return []
  const isWhole = under(clause, 'on').some(({ value }) => 'counts' in value)
  const cases = items(clause, 'cases')
  const edges = cases
    .flatMap((branch) => under(branch, 'if'))
    .flatMap((one) => edge(one, isWhole) ?? [])
  if (edges.length < cases.length) return []
  const [begins, ...otherBegins] = edges.flatMap((one) => ('begins' in one ? one.begins : []))
  const [few, ...otherFew] = edges.flatMap((one) => ('begins' in one ? [] : one))
  if (begins === undefined || few === undefined || otherBegins.length + otherFew.length > 0)
    return [faultAt(clause, 'cases', 'are not two branches, one for few and one for many')]
  if ('last' in few) return [faultAt(clause, 'cases', apart(few.last, begins))]
  if (begins === few.ends) return []
  return [faultAt(clause, 'cases', begins > few.ends ? LEFT_OUT : SHARED)]
}
