import { daysBetween, type Day } from '../../rules/calendar.ts'
import { driftOf, type Drift } from '../../rules/drift.ts'
import type { Findings, ReviewFinding } from '../../rules/findings.ts'
import { statusOf, type Status } from '../../rules/status.ts'
import { headOf, recordsOf, textOf } from './plan.ts'
import type { PlanView } from './view.ts'

/** One family's line in a caseload. `outcomes` holds a status for each outcome in the order of the framework. */
export interface CaseloadRow {
  readonly key: string
  readonly reference: string
  readonly family: string
  readonly locality: string
  readonly members: readonly string[]
  readonly closed: boolean
  readonly drift: Drift
  readonly nextDue: { readonly point: string; readonly due: Day; readonly late: number } | null
  readonly outcomes: readonly { readonly ref: string; readonly status: Status }[]
  readonly met: number
  readonly outstanding: number
  readonly waiting: number
  readonly earliestClose: { readonly on: Day; readonly heldBy: string } | null
  readonly lastEntry: string
  /** Something its reader cannot see counts towards these figures. */
  readonly hidden?: true
}

/** The line that a reader's caseload shows of a plan, from what that reader may see of it. */
export function caseloadRow(view: PlanView): CaseloadRow {
  const plan = { records: new Map(view.records.map((record) => [record.id, record])) }
  const head = headOf(plan)
  const { findings, on } = view
  const outcomes = findings.outcomes
    .filter((outcome) => outcome.verdict !== 'not-applicable')
    .map((outcome) => ({ ref: outcome.ref, status: statusOf(outcome, findings) }))
  const outstanding = new Set(findings.outstanding)
  return {
    key: view.key,
    reference: textOf(head, 'reference'),
    family: textOf(head, 'family'),
    locality: textOf(head, 'locality'),
    members: recordsOf(plan, 'person').map((person) => textOf(person, 'name')),
    closed: textOf(head, 'closed') !== '' && textOf(head, 'closed') <= on,
    drift: driftOf(findings, view.lastEntry.slice(0, 10)),
    nextDue: nextDueOf(findings, on),
    outcomes,
    met: outcomes.filter(({ status }) => status === 'Met').length,
    outstanding: outstanding.size,
    waiting: findings.outcomes.filter(
      ({ ref, verdict }) => outstanding.has(ref) && verdict === 'waiting',
    ).length,
    earliestClose: earliestCloseOf(findings),
    lastEntry: view.lastEntry,
    ...(view.hidden ? { hidden: true } : {}),
  }
}

/** The review that asks for attention first: the oldest one not held. `late` is in days, 0 until its due day is past. */
export function nextDueOf(findings: Findings, on: Day): CaseloadRow['nextDue'] {
  const open = findings.reviews.filter((review) => review.state !== 'held')
  const next = open.reduce<ReviewFinding | null>(
    (first, review) => (first === null || review.due < first.due ? review : first),
    null,
  )
  return next && { point: next.point, due: next.due, late: Math.max(0, daysBetween(next.due, on)) }
}

/** The first day every outstanding outcome could be met, and the outcome that holds it; null where a day is not known for each. */
export function earliestCloseOf(findings: Findings): CaseloadRow['earliestClose'] {
  const held = findings.outcomes.filter(({ ref }) => findings.outstanding.includes(ref))
  let last: { on: Day; heldBy: string } | null = null
  for (const { ref, earliest } of held) {
    if (earliest === null) return null
    if (last === null || earliest > last.on) last = { on: earliest, heldBy: ref }
  }
  return last
}
