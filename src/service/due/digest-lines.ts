import type { Day } from '../../../rules/calendar.ts'
import { frameworkOf } from '../../../rules/frameworks/index.ts'
import type { DigestLine } from '../../cards/digest-view.ts'
import { nextDueOf } from '../../plan/caseload.ts'
import { headOf, textOf } from '../../plan/plan.ts'
import { standingOf } from '../../plan/standing.ts'
import type { PlanView } from '../../plan/view.ts'

/** What a week brings to somebody, counted over their families. */
export interface WeekCounts {
  readonly late: number
  readonly dueThisWeek: number
  readonly newlyOutstanding: number
  readonly readyToClose: number
}

export const noCounts: WeekCounts = {
  late: 0,
  dueThisWeek: 0,
  newlyOutstanding: 0,
  readyToClose: 0,
}

/**
 * What a week that ends on `sunday` brings in one family: `view` is of the day, and `before` of a week earlier, null where it was
 * not open to its reader then, who is told of nothing new.
 */
export function countsOf(view: PlanView, before: PlanView | null, sunday: Day): WeekCounts {
  const { findings, on } = view
  const framework = frameworkOf(findings.framework)
  const closed = textOf(
    headOf({ records: new Map(view.records.map((record) => [record.id, record])) }),
    'closed',
  )
  if (!framework || (closed !== '' && closed <= on)) return noCounts
  const next = nextDueOf(findings, on)
  const isLate = next !== null && next.due < on
  const then = before?.findings.outstanding
  return {
    late: Number(isLate),
    dueThisWeek: Number(next !== null && !isLate && next.due <= sunday),
    newlyOutstanding: then ? findings.outstanding.filter((ref) => !then.includes(ref)).length : 0,
    readyToClose: Number(standingOf(findings, framework).result === 'met'),
  }
}

/** The counts of two together. */
export const added = (one: WeekCounts, other: WeekCounts): WeekCounts => ({
  late: one.late + other.late,
  dueThisWeek: one.dueThisWeek + other.dueThisWeek,
  newlyOutstanding: one.newlyOutstanding + other.newlyOutstanding,
  readyToClose: one.readyToClose + other.readyToClose,
})

/** What waits for somebody beside their families' reviews. */
export interface Waiting {
  /** Closures for them to decide. */
  readonly closures: number
  /** Questions that were not put to them when they should have been. */
  readonly missed: number
}

const mostLines = 5

/** The lines of a digest, the most pressing first and five at most; none where there is nothing to tell. */
export function digestLines(counts: WeekCounts, waiting: Waiting, link: string): DigestLine[] {
  const lines: [count: number, one: string, several: string][] = [
    [waiting.missed, 'question from before waits', 'questions from before wait'],
    [counts.late, 'review late', 'reviews late'],
    [counts.dueThisWeek, 'review due this week', 'reviews due this week'],
    [waiting.closures, 'closure to decide', 'closures to decide'],
    [counts.newlyOutstanding, 'outcome newly outstanding', 'outcomes newly outstanding'],
    [counts.readyToClose, 'family ready to close', 'families ready to close'],
  ]
  return lines
    .filter(([count]) => count > 0)
    .slice(0, mostLines)
    .map(([count, one, several]) => ({ words: count === 1 ? one : several, count, link }))
}
