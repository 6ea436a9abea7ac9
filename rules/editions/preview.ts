import type { Day } from '../calendar.ts'
import { evaluate } from '../evaluate.ts'
import type { ClauseFinding, Findings } from '../findings.ts'
import type { Framework } from '../framework.ts'
import type { PlanDocument } from '../plan-document.ts'
import { readPlan } from '../read-plan.ts'

/** A verdict under one edition and under the other; `not listed` where it has no such line. */
export interface Turn {
  ref: string
  before: string
  after: string
}

/** A verdict of a family that would change, and the clauses that are why. */
export interface VerdictChange extends Turn {
  what: 'outcome' | 'theme' | 'eligibility' | 'progress'
  /** The clauses that turn; where none does, how the lines are put together is why. */
  because: Turn[]
}

/** What another edition would change for one family, or why it could not be told. */
export type Preview =
  | { reference: string; on: Day; changes: VerdictChange[] }
  | { reference: string | null; errors: string[] }

const NOT_LISTED = 'not listed'

/**
 * What would change for a family if its plan were held against `to` instead of the framework it was agreed under.
 *
 * Refs are taken to mean the same in both: a plan that names one which `to` does not have is told so, fault by fault.
 */
export function previewOf(plan: PlanDocument, on: Day, from: Framework, to: Framework): Preview {
  const moved = readPlan({ ...plan, framework: to.id }, [to])
  if ('errors' in moved) return moved
  const before = evaluate(plan, on, from)
  const after = evaluate(moved.plan, on, to)
  return { reference: plan.reference, on, changes: changesBetween(before, after) }
}

function changesBetween(before: Findings, after: Findings): VerdictChange[] {
  const outcomes = turnsOf(before.outcomes, after.outcomes)
  const inOutcome = (findings: Findings, outcome: string) =>
    findings.outcomes.find(({ ref }) => ref === outcome)?.clauses ?? []
  const inTheme = (findings: Findings, theme: string) =>
    findings.themes.find(({ ref }) => ref === theme)?.clauses ?? []
  const ofOutcomes = [...new Set([...refsOf(before.outcomes), ...refsOf(after.outcomes)])]
    .map((ref) => ({
      ref,
      turn: outcomes.find((one) => one.ref === ref),
      because: clauseTurns(inOutcome(before, ref), inOutcome(after, ref)),
    }))
    .flatMap(({ ref, turn, because }): VerdictChange[] => {
      if (!turn && because.length === 0) return []
      const verdict = before.outcomes.find((one) => one.ref === ref)?.verdict ?? NOT_LISTED
      return [{ what: 'outcome', ...(turn ?? { ref, before: verdict, after: verdict }), because }]
    })
  return [
    ...wholeTurn('eligibility', before.eligibility.verdict, after.eligibility.verdict),
    ...turnsOf(before.themes, after.themes).map((turn): VerdictChange => ({
      what: 'theme',
      ...turn,
      because: clauseTurns(inTheme(before, turn.ref), inTheme(after, turn.ref)),
    })),
    ...ofOutcomes,
    ...wholeTurn('progress', before.progress.verdict, after.progress.verdict),
  ]
}

const refsOf = (list: readonly { ref: string }[]) => list.map(({ ref }) => ref)

function wholeTurn(
  what: 'eligibility' | 'progress',
  before: string,
  after: string,
): VerdictChange[] {
  return before === after ? [] : [{ what, ref: what, before, after, because: [] }]
}

type Judged = { ref: string; verdict: string }

/** The lines whose verdicts differ, those of the first in their order, then those only the second lists. */
function turnsOf(before: readonly Judged[], after: readonly Judged[]): Turn[] {
  const [was, is] = [verdicts(before), verdicts(after)]
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((ref) => ({ ref, before: was.get(ref) ?? NOT_LISTED, after: is.get(ref) ?? NOT_LISTED }))
    .filter((turn) => turn.before !== turn.after)
}

const verdicts = (list: readonly Judged[]) =>
  new Map(list.map(({ ref, verdict }) => [ref, verdict]))

/** Of clauses judged for each person only the row of all of them. */
const combined = (clauses: readonly ClauseFinding[]) =>
  clauses.filter(({ who }) => who === undefined)

const clauseTurns = (before: readonly ClauseFinding[], after: readonly ClauseFinding[]) =>
  turnsOf(combined(before), combined(after))
