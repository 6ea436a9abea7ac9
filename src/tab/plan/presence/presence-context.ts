import { createContext, useContext } from 'react'
import type { TextPlace } from '../../../plan/coedit/co-text.ts'
import type { PresenceTold, Recording } from '../../../plan/presence.ts'

/** Who else has the plan open, and how a field says that the caret stands in it. */
export interface PlanPresence {
  readonly present: readonly PresenceTold[]
  readonly at: (place: TextPlace | null) => void
  /** Says that whoever is here records the review, and at which step; null where they do not. */
  readonly records: (recording: Recording | null) => void
}

export const PresenceContext = createContext<PlanPresence>({
  present: [],
  at: () => undefined,
  records: () => undefined,
})

/** Outside of a plan nobody is there. */
export const usePresence = (): PlanPresence => useContext(PresenceContext)
