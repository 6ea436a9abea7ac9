import type { Framework, FrameworkOutcome, FrameworkTheme } from '../../../rules/framework.ts'
import { textOf, type PlanRecord } from '../../plan/plan.ts'
import type { PlanView } from '../../plan/view.ts'
import { findOutcome } from './lines.ts'
import { recordsIn } from './people.ts'

/*
 * Which outcomes the team agreed with the family. It is offered where a framework's rules hang on it; elsewhere it would
 * change nothing, so it is not asked for, and only shown where somebody wrote it down.
 */

/** Whether a theme's verdict hangs on which of its outcomes were agreed. */
export const hangsOnAgreement = ({ closes }: Pick<FrameworkTheme, 'closes'>): boolean =>
  closes === 'agreed outcomes' || closes === 'any outcome and the agreed'

export const asksForAgreement = ({ themes }: Framework): boolean => themes.some(hangsOnAgreement)

/** The entry by which an outcome was agreed. */
export const agreementOn = (ref: string, view: PlanView): PlanRecord | undefined =>
  recordsIn(view, 'outcome').find((record) => textOf(record, 'ref') === ref)

export interface Agreeable {
  readonly title: string
  readonly outcomes: readonly FrameworkOutcome[]
}

/** The outcomes that can still be agreed, by theme, of the themes that the plan is about. */
export function agreeableIn(view: PlanView, framework: Framework): Agreeable[] {
  const inPlan = new Set(view.findings.themes.map(({ ref }) => ref))
  return framework.themes
    .filter((theme) => inPlan.has(theme.ref) && hangsOnAgreement(theme))
    .map(({ title, outcomes }) => ({
      title,
      outcomes: outcomes.filter(({ ref }) => !agreementOn(ref, view)),
    }))
    .filter(({ outcomes }) => outcomes.length > 0)
}

/** How an outcome stands to agreement, for its detail; null where nothing hangs on it and nobody wrote it down. */
export function agreementIn(ref: string, view: PlanView, framework: Framework) {
  const theme = findOutcome(framework, ref)?.theme
  const record = agreementOn(ref, view)
  if (!theme || (!record && !hangsOnAgreement(theme))) return null
  const unagreed =
    theme.closes === 'agreed outcomes'
      ? 'Not agreed with the family. Until it is, it is shown and nothing hangs on it.'
      : 'Not agreed with the family.'
  return { record, unagreed }
}
