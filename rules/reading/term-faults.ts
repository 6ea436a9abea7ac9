import { censusTerms } from '../evaluate/terms.ts'
import { backwardsFromTo } from './backwards.ts'
import type { Fault } from './fault.ts'
import type { PartialPlan } from './partial-plan.ts'
import { repeated } from './repeated.ts'

/** The terms that attendance may name, and whose they are. */
export interface NamedTerms {
  has(name: string): boolean
  of: string
}

const CENSUS_NAME = /^(\d{4})-\d{2} (autumn|spring|summer)$/

function isCensusTerm(name: string): boolean {
  const [, year, season] = CENSUS_NAME.exec(name) ?? []
  if (year === undefined) return false
  const begins = Number(year) + (season === 'autumn' ? 0 : 1)
  return censusTerms(begins).some((term) => term.name === name)
}

/** The plan's own terms, or where it brings none the census periods of England. */
export function namedTerms({ terms }: PartialPlan): NamedTerms {
  if (terms === undefined || terms.length === 0) {
    return { has: isCensusTerm, of: 'the census, such as 2025-26 autumn' }
  }
  const names = new Set(terms.map((term) => term?.name))
  return { has: (name) => names.has(name), of: 'this plan’s terms' }
}

/** Terms that end before they begin, that share a name, or that share a day. */
export const termFaults = ({ terms }: PartialPlan): Fault[] => [
  ...(terms ?? []).flatMap((term, at) => backwardsFromTo(['terms', at], term ?? {})),
  ...repeated(terms, 'terms', 'name'),
  ...overlaps(terms ?? []),
]

interface Placed {
  at: number
  from: string
  to: string
}

function overlaps(terms: NonNullable<PartialPlan['terms']>): Fault[] {
  const placed = terms.flatMap((term, at): Placed[] => {
    const { from, to } = term ?? {}
    return from === undefined || to === undefined || to < from ? [] : [{ at, from, to }]
  })
  placed.sort((a, b) => (a.from === b.from ? a.at - b.at : a.from < b.from ? -1 : 1))
  let longest: Placed | undefined
  return placed.flatMap((term) => {
    const before = longest
    if (before === undefined || term.to > before.to) longest = term
    return before !== undefined && term.from <= before.to ? [overlap(before, term)] : []
  })
}

/** The fault stands at the later of the two in the file. */
function overlap(one: Placed, other: Placed): Fault {
  const later = Math.max(one.at, other.at)
  const earlier = Math.min(one.at, other.at)
  return { path: ['terms', later, 'from'], says: `shares days with terms[${earlier}]` }
}
