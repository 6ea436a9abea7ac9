import type { PlanKey } from '../plan/record.ts'

/** The two sites that lists may stand on: that of all families, and that of those whose plan is restricted. */
export type SiteName = 'usual' | 'restricted'

/** On which site the rows of a plan stand. */
export interface PlacementStore {
  siteOf(plan: PlanKey): SiteName
  /** From now on its rows are on the other site: every entry waits to be written there, and those that stand are to be taken away. */
  move(plan: PlanKey, to: SiteName): void
  /** The plans whose rows have still to be taken off a site that they left, the longest waiting first. */
  leaving(site: SiteName): PlanKey[]
  left(plan: PlanKey, site: SiteName): void
}
