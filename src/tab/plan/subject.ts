import type { Clause } from '../../../rules/clause.ts'
import type {
  Framework,
  FrameworkOutcome,
  FrameworkTheme,
  Success,
} from '../../../rules/framework.ts'
import type { PlanView } from '../../plan/view.ts'
import { findOutcome } from './lines.ts'

/** The ref under which the plan as a whole is judged. */
export const wholePlan = 'plan'

/** What can be opened and have evidence filed for it: an outcome, the measures of a theme, or the plan as a whole. */
export type Subject =
  | {
      readonly kind: 'outcome'
      readonly theme: FrameworkTheme
      readonly outcome: FrameworkOutcome
      readonly clauses: readonly Clause[]
    }
  | {
      readonly kind: 'measures'
      readonly theme: FrameworkTheme
      readonly clauses: readonly Clause[]
    }
  | {
      readonly kind: 'plan'
      readonly judged: NonNullable<Success['judged']>
      readonly clauses: readonly Clause[]
    }

/** What a ref stands for under a framework, or null where it stands for nothing. */
export function subjectOf(ref: string, { themes, success }: Framework): Subject | null {
  const placed = findOutcome({ themes }, ref)
  if (placed) return { kind: 'outcome', ...placed, clauses: [placed.outcome.evidence] }
  const theme = themes.find((one) => one.ref === ref)
  if (theme?.clauses) return { kind: 'measures', theme, clauses: theme.clauses }
  if (ref === wholePlan && success.judged)
    return { kind: 'plan', judged: success.judged, clauses: [] }
  return null
}

/** Whether the framework asks somebody to judge the plan as a whole, and there is something to judge. */
export const isJudgedAsAWhole = ({ findings }: PlanView, { success }: Framework): boolean =>
  success.judged !== undefined && findings.themes.length > 0
