import type { Way } from '../plan/coedit/way.ts'
import type { PresenceTold } from '../plan/presence.ts'
import type { PlanView } from '../plan/view.ts'
import type { ViewChange } from '../plan/view-change.ts'

/** How the texts of a view came to be what they are, and which values met; left out where nothing is to be told. */
export type Told = Partial<Way>

/** What a living stream says, by the name of its server-sent event. */
export interface LiveEvents {
  /** The whole plan as its reader may see it; always first, also after a reconnection. It tells the way from what they saw `since`. */
  readonly view: PlanView & Told
  /** What changed since the message before, whose view was of number `after`. */
  readonly change: ViewChange & Told & { readonly after: number }
  /** Who else is there now, in place of whoever was said to be; of no number, and no part of the view. */
  readonly presence: { readonly present: readonly PresenceTold[] }
  /** The plan is closed to this reader; nothing follows. */
  readonly gone: Record<string, never>
}
