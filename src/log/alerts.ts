import type { PlanKey } from '../plan/record.ts'

/**
 * Why somebody should look. `emergency`: somebody opened a plan whose team they are not in; `put-back`: what was changed in
 * SharePoint itself was written over; `unusual`: something in the access log asks to be looked into.
 */
export const alertKinds = ['emergency', 'put-back', 'unusual'] as const
export type AlertKind = (typeof alertKinds)[number]

/** Something that happened and that somebody should know of. `oid` is who did it, null where that is not known; `plan` null where it is of no one family. */
export interface NewAlert {
  readonly at: string
  readonly plan: PlanKey | null
  readonly kind: AlertKind
  readonly oid: string | null
  readonly why: string | null
}

/** An alert, and who was the first to say that they have seen it. */
export interface Alert extends NewAlert {
  readonly id: string
  readonly seenBy: string | null
  readonly seenAt: string | null
}

export interface AlertStore {
  /** Keeps an alert and gives its id. */
  raise(alert: NewAlert): string
  find(id: string): Alert | null
  /** The newest first: of some plans, of no plan (null among them), or all. */
  newest(limit: number, plans?: readonly (PlanKey | null)[]): Alert[]
  /** False where it had been seen before, or is not there: who was first stands. */
  seen(id: string, by: string, at: string): boolean
  /** Takes away the alerts of a plan for good. */
  erase(plan: PlanKey): void
}
