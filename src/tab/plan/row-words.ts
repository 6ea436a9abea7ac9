import type { Day } from '../../../rules/calendar.ts'
import type { ClauseFinding, OutcomeFinding } from '../../../rules/findings.ts'
import type { Status } from '../../../rules/status.ts'
import { textOf } from '../../plan/plan.ts'
import type { PlanView } from '../../plan/view.ts'
import { dayInTable } from '../../ui/day-words.ts'
import { startUpper } from '../../ui/sentence.ts'
import { factsOf } from './facts.ts'
import { shortWords, type EvidenceLine } from './lines.ts'
import { withoutSources } from './sources.ts'

/** The clause that gave an outcome its verdict; one that is needed before one that is only shown, and of what is not known, one that lacks what the outcome lacks. */
export function decidingClause({ verdict, clauses, lacks }: OutcomeFinding): ClauseFinding | null {
  const fitting = clauses.filter((clause) => clause.verdict === verdict && clause.optional !== true)
  return (
    fitting.find(({ restarted }) => restarted === true) ??
    fitting.find(({ mandatory }) => mandatory === true) ??
    fitting.find((clause) => clause.lacks.join(' ') === lacks.join(' ')) ??
    fitting[0] ??
    clauses[0] ??
    null
  )
}

/** Where something is missing the line says what, in the publisher's words for it. */
export function explanationOf(finding: OutcomeFinding, lines: readonly EvidenceLine[]): string {
  const { verdict, conditions = [], decided } = finding
  if (decided && finding.clauses.length === 0)
    return startUpper((verdict === 'unknown' ? decided.missing[0] : undefined) ?? decided.because)
  const clause = decidingClause(finding)
  const condition = conditions.find((one) => one.verdict === verdict)
  if (condition && clause?.verdict !== verdict) return startUpper(condition.because)
  if (!clause) return ''
  const missing = verdict === 'unknown' ? clause.missing[0] : undefined
  const line = lines.find(({ ref }) => ref === clause.ref)
  if (missing === undefined) return startUpper(clause.because)
  const { says } = withoutSources(missing)
  return startUpper(
    line ? says.replace(` ${line.ref}`, ` “${shortWords(line.says, 64, 60)}”`) : says,
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

/** When an outcome was or could be met, or what that hangs on. */
export function whenOf(finding: OutcomeFinding, status: Status, view: PlanView): string {
  if (status === 'Met') return lastDayOf(finding, view)
  return finding.earliest === null ? withoutDay[status] : dayInTable(finding.earliest)
}

/** The day of the last entry that an outcome's verdict rests on. */
function lastDayOf(finding: OutcomeFinding, view: PlanView): string {
  const resting = [
    ...finding.clauses.filter(({ verdict }) => verdict === 'met'),
    ...(finding.decided ? [finding.decided] : []),
  ]
  const days = resting
    .flatMap((one) => factsOf(one, view))
    .map((record): Day => textOf(record, 'on') || textOf(record, 'to') || textOf(record, 'from'))
    .filter((day) => day !== '')
  const last = days.toSorted().at(-1)
  return last === undefined ? '' : dayInTable(last)
}
