import type { Day } from '../../../rules/calendar.ts'
import type { Findings, OutcomeFinding } from '../../../rules/findings.ts'
import { statusOf } from '../../../rules/status.ts'
import { stoodAtClosure, type Agreed } from './counted.ts'

/** How an outcome that looks past closure stands: proved, lapsed for good, or still to be seen. */
export type WatchResult = 'proved' | 'lapsed' | 'watching'

export interface WatchedOutcome {
  readonly ref: string
  readonly result: WatchResult
  /** The first day on which it could be proved, where that is known. */
  readonly due: Day | null
  /** What would settle it, where its day is past and nobody has looked. */
  readonly missing: readonly string[]
}

/** What is still to be proved of a closed plan, and the day its check after closure is due; null where nothing of it looks past closure. */
export interface Watch {
  readonly due: Day | null
  readonly outcomes: readonly WatchedOutcome[]
}

/** The point of the check after closure, as reviews name it. */
export const watchPoint = 'post-closure-6-month'

/**
 * The watch over a plan that is closed on the day of these findings.
 *
 * On it is each outcome that looks past closure and stood at it: what was not met then is not watched, because it was never
 * going to be proved.
 */
export function watchOf(findings: Findings, agreed: Agreed): Watch | null {
  const outcomes = findings.outcomes.flatMap((outcome) => {
    const result = resultOf(outcome, findings, agreed)
    if (result === null) return []
    const missing =
      result === 'watching' && outcome.earliest === null
        ? outcome.clauses.filter(({ who }) => who === undefined).flatMap((one) => one.missing)
        : []
    return [{ ref: outcome.ref, result, due: outcome.earliest, missing: [...new Set(missing)] }]
  })
  if (outcomes.length === 0) return null
  const due = findings.reviews.find(({ point }) => point === watchPoint)?.due ?? null
  return { due, outcomes }
}

function resultOf(outcome: OutcomeFinding, findings: Findings, agreed: Agreed): WatchResult | null {
  const { verdict } = outcome
  if (!stoodAtClosure(outcome, agreed)) return null
  if (statusOf(outcome, findings) === 'Lapsed') return 'lapsed'
  if (verdict === 'met') return 'proved'
  return verdict === 'waiting' || verdict === 'unknown' ? 'watching' : null
}

/** What is still watched for, as a line of the caseload says it: how many outcomes, and when they are due. */
export function proofDueIn(watch: Watch | null): { count: number; due: Day | null } | null {
  const count = watch?.outcomes.filter(({ result }) => result === 'watching').length ?? 0
  return watch && count > 0 ? { count, due: watch.due } : null
}
