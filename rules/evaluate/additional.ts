import { additional as words } from '../explain.ts'
import type { FrameworkTheme } from '../framework.ts'
import type { Part } from './closing.ts'
import type { Known } from './known.ts'

/** What a theme needs because of issues that arose later, and what is missing for it. */
export interface Additional {
  parts: readonly Part[]
  missing: readonly string[]
}

/**
 * Needs identified after the day the plan opened, for which no outcome of their theme was agreed since: each is an unknown
 * part of the theme, where the framework asks for an outcome.
 */
export function additionalOf({ ref, needs, outcomes }: FrameworkTheme, known: Known): Additional {
  if (!known.framework.additional) return { parts: [], missing: [] }
  const lacking = needs.filter((need) => {
    const identified = known.identified.get(need.ref)
    return (
      identified !== undefined &&
      identified > known.opened &&
      !outcomes.some((outcome) => (known.agreedOn.get(outcome.ref) ?? '') >= identified)
    )
  })
  return {
    parts: lacking.map(() => ({ verdict: 'unknown', earliest: null })),
    missing: lacking.map((need) =>
      words.noOutcome(need.ref, known.identified.get(need.ref) ?? '', ref),
    ),
  }
}
