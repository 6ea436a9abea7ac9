import type { Count } from './count.ts'
import type { FamilyOnCard, Quarter } from './family.ts'

/** How a plan was closed: with all that its framework asks, without, or nobody said. */
export type ClosedAs = 'whole' | 'withoutAll' | 'notSaid'

export const closedAs: readonly ClosedAs[] = ['whole', 'withoutAll', 'notSaid']

export interface ClosedPlace {
  framework: string
  /** Null is all localities together. */
  locality: string | null
}

/** Plans that were closed in the quarter, by how they were. */
export type Closures = ClosedPlace & Record<'closed' | ClosedAs, Count>
/** A row before anything is withheld. */
export type OpenClosures = ClosedPlace & Record<'closed' | ClosedAs, number>

const none = { closed: 0, whole: 0, withoutAll: 0, notSaid: 0 }

/** The rows of all frameworks, for each locality where families live, and for all. A plan counts in the quarter of its closed day. */
export function closuresOf(
  families: readonly FamilyOnCard[],
  { from, to }: Quarter,
): OpenClosures[] {
  const localities = [...new Set(families.map(({ locality }) => locality))].sort()
  const frameworks = [...new Set(families.map(({ framework }) => framework.id))]
  const rows = frameworks.flatMap((framework) =>
    [...localities, null].map((locality) => ({ framework, locality, ...none })),
  )
  for (const { plan, framework, locality, closedWhole } of families) {
    if (plan.closed === undefined || plan.closed < from || plan.closed > to) continue
    const as = closedWhole === undefined ? 'notSaid' : closedWhole ? 'whole' : 'withoutAll'
    for (const row of rows) {
      if (row.framework !== framework.id) continue
      if (row.locality !== null && row.locality !== locality) continue
      row.closed += 1
      row[as] += 1
    }
  }
  return rows
}
