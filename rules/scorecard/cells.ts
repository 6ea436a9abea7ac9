import type { Count } from './count.ts'
import type { FamilyOnCard } from './family.ts'
import { sidesOf, stateOf, type ShownSide, type State } from './state.ts'

/** What is counted of a theme in a locality; `families` have the need, and stand in one of the other five each. */
export type Counted<C> = Record<'families' | State, C>

export interface Place {
  framework: string
  theme: string
  side: ShownSide
  /** Null is all localities together. */
  locality: string | null
}

export type Cell = Place & Counted<Count>
/** A row before anything is withheld. */
export type OpenCell = Place & Counted<number>

const key = (place: Place) =>
  JSON.stringify([place.framework, place.theme, place.side, place.locality])

/** The rows of all themes that any family has a need in, for each locality where families of the framework live, and for all. */
export function cellsOf(families: readonly FamilyOnCard[]): OpenCell[] {
  const cells = new Map<string, OpenCell>()
  const cellAt = (place: Place): OpenCell => {
    const found = cells.get(key(place))
    if (found) return found
    const made = {
      ...place,
      families: 0,
      met: 0,
      waiting: 0,
      outstanding: 0,
      unknown: 0,
      onWatch: 0,
    }
    cells.set(key(place), made)
    return made
  }
  const localities = [...new Set(families.map(({ locality }) => locality))].sort()
  for (const family of families)
    for (const { ref: theme } of family.findings.themes)
      for (const side of sidesOf(family)) {
        const place = { framework: family.framework.id, theme, side }
        const rows = [...localities, null].map((locality) => cellAt({ ...place, locality }))
        const state = stateOf(family, theme, side)
        if (state === null) continue
        for (const row of rows) {
          if (row.locality !== null && row.locality !== family.locality) continue
          row.families += 1
          row[state] += 1
        }
      }
  return [...cells.values()]
}
