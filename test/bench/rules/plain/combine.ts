import type { Verdict } from '../../../../rules/findings.ts'

function firstOf(order: readonly Verdict[], parts: readonly Verdict[]): Verdict {
  for (const verdict of order) if (parts.includes(verdict)) return verdict
  return 'not-applicable'
}

/** All, or each person: not met, else unknown, else waiting, else met; what applies to nobody is passed over. */
export const every = (...parts: Verdict[]): Verdict =>
  firstOf(['not-met', 'unknown', 'waiting', 'met'], parts)

/** One is enough: met, else waiting, else unknown, else not met. */
export const some = (...parts: Verdict[]): Verdict =>
  firstOf(['met', 'waiting', 'unknown', 'not-met'], parts)
