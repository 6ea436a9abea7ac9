import { attested, judgesInWords } from '../explain.ts'
import type { PlanJudgement, ProgressFinding, ThemeFinding } from '../findings.ts'
import type { Success } from '../framework.ts'
import type { Judge } from '../plan-document.ts'
import { isOpen, type Part } from './closing.ts'
import { allEarliest, allVerdict } from './combine.ts'
import type { Known } from './known.ts'

/** A judge's latest word on the plan as a whole. */
function wordOnPlan(by: Judge, { said }: Known): PlanJudgement {
  const last = said.get('plan')?.findLast(({ row }) => row.measure === 'judgement' && row.by === by)
  return last?.row.measure === 'judgement'
    ? {
        by,
        verdict: last.row.result,
        because: attested.judged(by, last.row.result, last.row.on),
        facts: [last.id],
      }
    : { by, verdict: 'unknown', because: attested.notJudged(judgesInWords([by])), facts: [] }
}

/** Those who must judge the plan, and of those who may object the ones who do. */
function judgementsOf({ judged }: Success, known: Known): PlanJudgement[] {
  if (!judged) return []
  const { needed, veto } = judged
  const needs = needed.map((by) => wordOnPlan(by, known))
  const objects = veto
    .filter((by) => !needed.includes(by))
    .map((by) => wordOnPlan(by, known))
    .filter(({ verdict }) => verdict === 'not-met')
  return [...needs, ...objects]
}

/**
 * The family's own result: every theme and, where the framework asks for them, judgements of the plan as a whole.
 *
 * A judgement not given leaves it unknown; an adverse one makes it not met, however good the data are.
 */
export function progressOf(
  success: Success,
  themes: readonly ThemeFinding[],
  parts: readonly Part[],
  known: Known,
): ProgressFinding {
  if (success.progress === 'not stated')
    return { verdict: 'not-stated', earliest: null, because: [] }
  const byThemes = allVerdict(parts.map(({ verdict }) => verdict))
  const judgements = themes.length > 0 ? judgementsOf(success, known) : []
  const all = [...parts, ...judgements.map(({ verdict }) => ({ verdict, earliest: null }))]
  const verdict = allVerdict(all.map((part) => part.verdict))
  const isVetoed = judgements.some((judgement) => judgement.verdict === 'not-met')
  return {
    verdict,
    earliest: allEarliest(verdict, all),
    because: themes.filter(isOpen).map(({ ref }) => ref),
    ...(judgements.length > 0 ? { judgements } : {}),
    ...(isVetoed && byThemes === 'met' ? { heldApart: 'judgement' } : {}),
  }
}
