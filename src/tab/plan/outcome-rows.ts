import type { Day } from '../../../rules/calendar.ts'
import type { ClauseFinding, OutcomeFinding } from '../../../rules/findings.ts'
import type { Framework } from '../../../rules/framework.ts'
import { statusOf, type Status } from '../../../rules/status.ts'
import { listOf, textOf, type PlanRecord } from '../../plan/plan.ts'
import type { PlanView } from '../../plan/view.ts'
import { dayInTable } from '../../ui/day-words.ts'
import { startUpper } from '../../ui/sentence.ts'
import { factsOf } from './facts.ts'
import { findOutcome, linesOf, shortTitle, shortWords, type EvidenceLine } from './lines.ts'
import { namesOf, recordsIn } from './people.ts'

/** An outcome as the list of a plan shows it. */
export interface OutcomeRow {
  readonly ref: string
  readonly title: string
  readonly forWhom: string
  readonly status: Status
  /** The one line that explains the status. */
  readonly explains: string
  /** When it was or could be met, or what that hangs on. */
  readonly when: string
  readonly isOutstanding: boolean
}

export interface ThemeRows {
  readonly ref: string
  readonly title: string
  readonly rows: readonly OutcomeRow[]
}

/** The outcomes of a plan that apply to the family, under the themes of their framework in its order. */
export function themesOf(view: PlanView, framework: Framework): ThemeRows[] {
  const rows = new Map(
    view.findings.outcomes
      .filter(({ verdict }) => verdict !== 'not-applicable')
      .map((finding) => [finding.ref, finding]),
  )
  return framework.themes
    .map(({ ref, title, outcomes }) => ({
      ref,
      title,
      rows: outcomes.flatMap((outcome) => {
        const finding = rows.get(outcome.ref)
        return finding ? [rowOf(finding, view, framework)] : []
      }),
    }))
    .filter((theme) => theme.rows.length > 0)
}

/** One outcome's row. */
export function rowOf(finding: OutcomeFinding, view: PlanView, framework: Framework): OutcomeRow {
  const placed = findOutcome(framework, finding.ref)
  const status = statusOf(finding, view.findings)
  const people = recordsIn(view, 'person')
  return {
    ref: finding.ref,
    title: placed ? shortTitle(placed.outcome) : finding.ref,
    forWhom: namesOf(peopleOf(finding.ref, view, framework), people),
    status,
    explains: explanationOf(finding, placed ? linesOf(placed.outcome.evidence) : []),
    when: whenOf(finding, status, view),
    isOutstanding: view.findings.outstanding.includes(finding.ref),
  }
}

/** The needs that an outcome answers. */
export function needsBehind(ref: string, view: PlanView, framework: Framework): PlanRecord[] {
  const meets = findOutcome(framework, ref)?.outcome.meets ?? []
  return recordsIn(view, 'need').filter((need) => meets.includes(textOf(need, 'ref')))
}

function peopleOf(ref: string, view: PlanView, framework: Framework): string[] {
  return [...new Set(needsBehind(ref, view, framework).flatMap((need) => listOf(need, 'people')))]
}

/** The clause that gave an outcome its verdict; one that is needed before one that is only shown, and of what is not known, one that lacks what the outcome lacks. */
export function decidingClause({ verdict, clauses, lacks }: OutcomeFinding): ClauseFinding | null {
  const fitting = clauses.filter((clause) => clause.verdict === verdict && clause.optional !== true)
  return (
    fitting.find(({ restarted }) => restarted === true) ??
    fitting.find((clause) => clause.lacks.join(' ') === lacks.join(' ')) ??
    fitting[0] ??
    clauses[0] ??
    null
  )
}

/** Where something is missing the line says what, in the publisher's words for it. */
function explanationOf(finding: OutcomeFinding, lines: readonly EvidenceLine[]): string {
  const clause = decidingClause(finding)
  if (!clause) return ''
  const missing = finding.verdict === 'unknown' ? clause.missing[0] : undefined
  const line = lines.find(({ ref }) => ref === clause.ref)
  if (missing === undefined) return startUpper(clause.because)
  return startUpper(
    line ? missing.replace(` ${line.ref}`, ` “${shortWords(line.says, 64, 60)}”`) : missing,
  )
}

const withoutDay: Readonly<Record<Status, string>> = {
  Met: '',
  'On course': 'No date yet',
  'Proof later': 'After closing',
  'Clock restarted': 'No date yet',
  'Judgement needed': 'When judged',
  'Evidence missing': 'When filed',
  'Not met yet': 'No date yet',
  'Held apart': 'When settled',
  Lapsed: '',
}

function whenOf(finding: OutcomeFinding, status: Status, view: PlanView): string {
  if (status === 'Met') return lastDayOf(finding, view)
  return finding.earliest === null ? withoutDay[status] : dayInTable(finding.earliest)
}

/** The day of the last entry that an outcome's verdict rests on. */
function lastDayOf(finding: OutcomeFinding, view: PlanView): string {
  const days = finding.clauses
    .filter(({ verdict }) => verdict === 'met')
    .flatMap((clause) => factsOf(clause, view))
    .map((record): Day => textOf(record, 'on') || textOf(record, 'to') || textOf(record, 'from'))
    .filter((day) => day !== '')
  const last = days.toSorted().at(-1)
  return last === undefined ? '' : dayInTable(last)
}
