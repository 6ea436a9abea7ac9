import type { OutcomeFinding } from '../../../rules/findings.ts'
import type { Framework, FrameworkTheme } from '../../../rules/framework.ts'
import { statusOf, type Status } from '../../../rules/status.ts'
import { listOf, textOf, type PlanRecord } from '../../plan/plan.ts'
import type { PlanView } from '../../plan/view.ts'
import { dayInTable } from '../../ui/day-words.ts'
import { agreementOn, hangsOnAgreement } from './agreement.ts'
import { findOutcome, linesOf, shortTitle } from './lines.ts'
import { namesOf, recordsIn } from './people.ts'
import { explanationOf, whenOf } from './row-words.ts'
import { subjectOf } from './subject.ts'

/** A line of the list of a plan: an outcome, or what is judged or measured beside them. */
export interface OutcomeRow {
  readonly ref: string
  /** Shown before the words; empty where the line has no ref in print. */
  readonly number: string
  readonly title: string
  readonly forWhom: string
  readonly status: Status | null
  /** What stands where there is no status to show. */
  readonly stands: string
  /** When it was agreed or that it was not; empty where nothing hangs on it. */
  readonly agreed: string
  /** The one line that explains the status. */
  readonly explains: string
  /** When it was or could be met, or what that hangs on. */
  readonly when: string
  readonly isOutstanding: boolean
}

/** One outcome's row. */
export function rowOf(finding: OutcomeFinding, view: PlanView, framework: Framework): OutcomeRow {
  const { ref } = finding
  const placed = findOutcome(framework, ref)
  const status = statusOf(finding, view.findings)
  const base = {
    ref,
    number: ref,
    title: placed ? shortTitle(placed.outcome) : ref,
    forWhom: namesOf(peopleOf(ref, view, framework), recordsIn(view, 'person')),
    isOutstanding: view.findings.outstanding.includes(ref),
    agreed: placed ? agreedInWords(ref, placed.theme, view) : '',
  }
  const spared = placed && !base.isOutstanding ? sparedBy(finding, placed.theme) : null
  if (spared !== null)
    return { ...base, agreed: '', status: null, stands: spared, explains: '', when: '' }
  return {
    ...base,
    status,
    stands: '',
    explains: explanationOf(finding, placed ? linesOf(placed.outcome.evidence) : []),
    when: whenOf(finding, status, view),
  }
}

/** Why an outcome that is not met holds nothing back, in a word; null where it is met or its framework asks for each. */
function sparedBy({ verdict }: OutcomeFinding, { closes }: FrameworkTheme): string | null {
  if (verdict === 'met') return null
  if (closes === 'agreed outcomes') return 'Not agreed'
  return closes === 'any outcome' || closes === 'any outcome and the agreed' ? 'Not needed' : null
}

function agreedInWords(ref: string, theme: FrameworkTheme, view: PlanView): string {
  const record = agreementOn(ref, view)
  if (record) return `Agreed ${dayInTable(textOf(record, 'agreed'))}`
  return hangsOnAgreement(theme) ? 'Not agreed' : ''
}

/** The needs that an outcome answers, or that stand behind the measures of a theme. */
export function needsBehind(ref: string, view: PlanView, framework: Framework): PlanRecord[] {
  const subject = subjectOf(ref, framework)
  if (!subject || subject.kind === 'plan') return []
  const { theme } = subject
  const refs: readonly string[] =
    subject.kind === 'outcome'
      ? subject.outcome.meets
      : [theme.ref, ...theme.needs.map((need) => need.ref)]
  return recordsIn(view, 'need').filter((need) => refs.includes(textOf(need, 'ref')))
}

function peopleOf(ref: string, view: PlanView, framework: Framework): string[] {
  return [...new Set(needsBehind(ref, view, framework).flatMap((need) => listOf(need, 'people')))]
}
