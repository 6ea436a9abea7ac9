import type { PlanKey } from '../plan/record.ts'

/** A plan opened in an emergency by somebody outside its team. `at` and `until` are instants in ISO 8601; from `until` on it is closed to them. */
export interface Emergency {
  readonly plan: PlanKey
  readonly oid: string
  readonly why: string
  readonly at: string
  readonly until: string
}

export interface EmergencyStore {
  /** Opens a plan to somebody, together with the alert that says so: there is never one without the other. */
  open(emergency: Emergency): void
  /** What is open to somebody at an instant, the one that lasts longest first. */
  openTo(oid: string, at: string): Emergency[]
  /** Takes away for good that a plan was ever opened so. */
  erase(plan: PlanKey): void
}
