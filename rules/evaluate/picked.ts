import type { Range } from './judging.ts'

/** What was so before the plan opened, as far as it is known. */
export interface Picked {
  range: Range
  facts: readonly string[]
  /** Why a branch does not apply. */
  other: string
  /** Why it is not known which one does. */
  open: string
  /** Why a line of a branch still possible is not decided either. */
  hangs: (reason: string) => string
  /** Somebody too young for there to be anything before: only the branch marked so applies. */
  isTooYoung?: true
  /** What would settle it; `sources` are those of the branches still possible. */
  missing: (sources: readonly string[]) => readonly string[]
}
