import { daysBetween, type Day } from '../../rules/calendar.ts'
import { driftOf, type Drift } from '../../rules/drift.ts'
import type { Findings, ReviewFinding } from '../../rules/findings.ts'
import type { Framework } from '../../rules/framework.ts'
import { agreedIn } from './closure/counted.ts'
import { closureStateOf, closureThatClosed, type ClosureState } from './closure/state.ts'
import { proofDueIn, watchOf } from './closure/watch.ts'
import { headOf, recordsOf, textOf, type PlanRecord, type Records } from './plan.ts'
import { isCurrent } from './policy/team.ts'
import { standingOf, type Standing } from './standing.ts'
import type { PlanView } from './view.ts'

/** One family’s line in a caseload: whose plan it is, and how it stands by its framework. */
export interface CaseloadRow extends Standing {
  readonly key: string
  readonly reference: string
  readonly family: string
  readonly locality: string
  readonly framework: string
  readonly members: readonly string[]
  /** Names of those who have a place in the team on the day. */
  readonly team: readonly string[]
  readonly closed: boolean
  readonly drift: Drift
  readonly nextDue: { readonly point: string; readonly due: Day; readonly late: number } | null
  readonly lastEntry: string
  /** Where it stands on its way to its end, where that is under way. */
  readonly closure?: ClosureState
  /** It was closed, and not all that the framework asks was met. */
  readonly withoutAll?: true
  /** Outcomes that are still to be proved after closure, and the day of their check. */
  readonly proofDue?: { readonly count: number; readonly due: Day | null }
  /** Something its reader cannot see counts towards these figures. */
  readonly hidden?: true
}

/** What stands for a family whose name would tell this reader where somebody is. */
const withheldName = 'Withheld'

/** The line that a reader's caseload shows of a plan, from what that reader may see of it. `framework` is the one it follows. */
export function caseloadRow(view: PlanView, framework: Framework): CaseloadRow {
  const plan = { records: new Map(view.records.map((record) => [record.id, record])) }
  const head = headOf(plan)
  const { findings, on } = view
  return {
    key: view.key,
    reference: textOf(head, 'reference'),
    family: head?.withheld?.includes('family') ? withheldName : textOf(head, 'family'),
    locality: textOf(head, 'locality'),
    framework: framework.id,
    members: namesOf(recordsOf(plan, 'person')),
    team: namesOf(recordsOf(plan, 'member').filter((member) => isCurrent(member, on))),
    closed: textOf(head, 'closed') !== '' && textOf(head, 'closed') <= on,
    drift: driftOf(findings, view.lastEntry.slice(0, 10)),
    nextDue: nextDueOf(findings, on),
    ...standingOf(findings, framework),
    lastEntry: view.lastEntry,
    ...closureIn(plan, findings, on),
    ...(view.hidden ? { hidden: true } : {}),
  }
}

const namesOf = (records: readonly PlanRecord[]): string[] =>
  records.map((record) => textOf(record, 'name')).filter((name) => name !== '')

function closureIn(
  plan: Records,
  findings: Findings,
  on: Day,
): Pick<CaseloadRow, 'closure' | 'withoutAll' | 'proofDue'> {
  const state = closureStateOf(plan, on)
  const proofDue = state === 'closed' ? proofDueIn(watchOf(findings, agreedIn(plan))) : null
  return {
    ...(state === 'open' ? {} : { closure: state }),
    ...(closureThatClosed(plan)?.fields['whole'] === false ? { withoutAll: true } : {}),
    ...(proofDue ? { proofDue } : {}),
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
