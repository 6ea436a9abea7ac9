import type { Findings, OutcomeFinding, ThemeFinding } from '../../../rules/findings.ts'
import type { Framework } from '../../../rules/framework.ts'
import { statusOf } from '../../../rules/status.ts'
import { recordsOf, textOf, type Records } from '../plan.ts'
import { unitOf } from '../standing.ts'

/** How a plan would stand were it closed, in the unit of its framework: `proofLater` hangs on what comes after closure alone. */
export interface ClosureCounts {
  readonly met: number
  readonly outstanding: number
  readonly proofLater: number
  readonly total: number
}

/** Where a part of the plan would stand at closure: met, to be proved after it, or neither. */
export type AtClosure = 'met' | 'later' | 'open' | 'nobody'

/** Refs of the outcomes that were agreed with the family. */
export type Agreed = ReadonlySet<string>

export const agreedIn = (plan: Records): Agreed =>
  new Set(recordsOf(plan, 'outcome').map((record) => textOf(record, 'ref')))

/**
 * Whether an outcome looks past closure and stood at it: what could be known then was met, or there was nothing to know yet and
 * it was agreed. One that is only listed, and of which nothing was ever shown, is not to be proved later.
 */
export const stoodAtClosure = ({ ref, beforeClosure }: OutcomeFinding, agreed: Agreed): boolean =>
  beforeClosure === 'met' || (beforeClosure === 'not-applicable' && agreed.has(ref))

/** An outcome that only what comes after closure can still decide. */
export const isForLater = (outcome: OutcomeFinding, findings: Findings, agreed: Agreed): boolean =>
  statusOf(outcome, findings) === 'Proof later' && stoodAtClosure(outcome, agreed)

const outcomeAt = (outcome: OutcomeFinding, findings: Findings, agreed: Agreed): AtClosure => {
  if (outcome.verdict === 'met') return 'met'
  if (outcome.verdict === 'not-applicable') return 'nobody'
  return isForLater(outcome, findings, agreed) ? 'later' : 'open'
}

/** Where a theme would stand; one that waits does so for later where nothing but proof after closure holds it. */
export function themeAt(
  theme: ThemeFinding,
  findings: Findings,
  framework: Framework,
  agreed: Agreed,
): AtClosure {
  if (theme.verdict === 'met') return 'met'
  if (theme.verdict === 'not-applicable') return 'nobody'
  if (theme.verdict !== 'waiting') return 'open'
  const printed = framework.themes.find(({ ref }) => ref === theme.ref)
  const refs = new Set(printed?.outcomes.map(({ ref }) => ref))
  const held = findings.outcomes.filter(
    ({ ref, verdict }) =>
      refs.has(ref) && verdict === 'waiting' && findings.outstanding.includes(ref),
  )
  const isLater = (outcome: OutcomeFinding) => isForLater(outcome, findings, agreed)
  if (printed?.closes === 'any outcome' || printed?.closes === 'any outcome and the agreed') {
    const isNeeded = ({ ref, clauses }: OutcomeFinding) =>
      clauses.some(({ mandatory }) => mandatory) ||
      (printed.closes === 'any outcome and the agreed' && agreed.has(ref))
    return held.some(isLater) && held.filter(isNeeded).every(isLater) ? 'later' : 'open'
  }
  return held.length > 0 && held.every(isLater) ? 'later' : 'open'
}

/** The counts of findings made as if the plan were closed. */
export function countsAtClosure(
  findings: Findings,
  framework: Framework,
  agreed: Agreed,
): ClosureCounts {
  const places =
    unitOf(framework) === 'theme'
      ? findings.themes.map((theme) => themeAt(theme, findings, framework, agreed))
      : findings.outcomes.map((outcome) => outcomeAt(outcome, findings, agreed))
  const count = (place: AtClosure) => places.filter((one) => one === place).length
  const [met, proofLater, outstanding] = [count('met'), count('later'), count('open')]
  return { met, outstanding, proofLater, total: met + proofLater + outstanding }
}
