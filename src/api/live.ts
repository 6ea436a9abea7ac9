import type { PlanView } from '../plan/view.ts'
import type { ViewChange } from '../plan/view-change.ts'

/** What a living stream says, by the name of its server-sent event. */
export interface LiveEvents {
  /** The whole plan as its reader may see it; always first, also after a reconnection. */
  readonly view: PlanView
  /** What changed since the message before. */
  readonly change: ViewChange
  /** The plan is closed to this reader; nothing follows. */
  readonly gone: Record<string, never>
}
