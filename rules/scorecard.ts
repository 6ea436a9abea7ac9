import { cellsOf, type Cell } from './scorecard/cells.ts'
import { closedAs, closuresOf, type Closures } from './scorecard/closures.ts'
import { distancesOf, type Distance } from './scorecard/distance.ts'
import type { FamilyOnCard, Quarter } from './scorecard/family.ts'
import { states } from './scorecard/state.ts'
import { withheld } from './scorecard/withheld.ts'

export type { Cell } from './scorecard/cells.ts'
export type { Closures } from './scorecard/closures.ts'
export type { Count } from './scorecard/count.ts'
export type { Distance } from './scorecard/distance.ts'
export type { FamilyOnCard, Quarter } from './scorecard/family.ts'

/** The figures of a quarter: families by framework, theme, side and locality, and how far scores have moved. */
export interface Scorecard {
  quarter: Quarter
  cells: Cell[]
  distances: Distance[]
  closures: Closures[]
}

/**
 * The scorecard of a quarter from the findings of its last day, one entry a family.
 *
 * Each theme has a row for every locality and one for all of them. A count from 1 to 4 reads `fewer than 5`, zero stays
 * zero, and whatever would let such a count be worked out from a total is withheld too. Findings of another day than the
 * quarter's last, and a family given twice, are bugs and throw.
 */
export function scorecardOf(families: readonly FamilyOnCard[], quarter: Quarter): Scorecard {
  const seen = new Set<string>()
  for (const { findings } of families) {
    if (findings.on !== quarter.to) throw new Error(`findings of ${findings.on}, not ${quarter.to}`)
    const key = `${findings.framework} ${findings.reference}`
    if (seen.has(key)) throw new Error('a family is given twice')
    seen.add(key)
  }
  return {
    quarter,
    cells: withheld(cellsOf(families), {
      total: 'families',
      parts: states,
      groupOf: ({ framework, theme, side }) => JSON.stringify([framework, theme, side]),
    }),
    distances: distancesOf(families, quarter),
    closures: withheld(closuresOf(families, quarter), {
      total: 'closed',
      parts: closedAs,
      groupOf: ({ framework }) => framework,
    }),
  }
}
