import { bankHolidayOn, bankHolidays, isWeekend, sendDayFrom } from './bank-holidays.ts'
import { addDays, later, type Day } from './calendar.ts'
import type { Clause } from './clause.ts'
import { partsOf } from './evaluate/parts.ts'
import { calendarOf } from './evaluate/terms.ts'
import { proposed } from './explain/proposed.ts'
import { listed } from './explain/words.ts'
import type { Findings, OutcomeFinding, ReviewFinding } from './findings.ts'
import type { Framework } from './framework.ts'
import type { PlanDocument } from './plan-document.ts'

/** What a proposal reads of a plan besides its findings. */
export type Proposed = Pick<PlanDocument, 'opened' | 'terms' | 'closed'>

/** A day proposed for the next review, with the reasons; people decide. */
export type NextReview =
  | { kind: 'proposed'; point: string; due: Day; day: Day; reasons: string[] }
  /** The table of bank holidays does not reach so far. */
  | { kind: 'not known'; point: string; due: Day; reasons: string[] }
  | { kind: 'none'; reasons: string[] }

/** How long after it is due a review may wait to see a clock or a term end: a setting of ours. */
export const mayWaitDays = 28

/**
 * Proposes a day for the next review of a plan, from its findings on their day.
 *
 * It is the day the review is due, or the findings' own day where that is past; later where within four weeks a clock or a
 * term ends that the review could then see whole: on the latest of those. It is never at a weekend or on a bank holiday of
 * England and Wales: the next working day is.
 */
export function nextReviewIn(
  plan: Proposed,
  findings: Findings,
  framework: Framework | undefined,
): NextReview {
  const { on, reviews } = findings
  const review = reviews.find(({ state }) => state !== 'held')
  if (!review) return { kind: 'none', reasons: [noneWords(plan, findings)] }
  const base = later(review.due, on)
  const ends = endsAfter(base, plan, findings, framework)
  const wanted = ends.at(-1)?.day ?? base
  const send = sendDayFrom(wanted)
  const { point, due } = review
  const reasons = [dueWords(review, on), ...ends.map(({ says }) => says)]
  return send.kind === 'known'
    ? {
        kind: 'proposed',
        point,
        due,
        day: send.day,
        reasons: [...reasons, ...moved(wanted, send.day)],
      }
    : {
        kind: 'not known',
        point,
        due,
        reasons: [...reasons, proposed.beyond(wanted, bankHolidays.last)],
      }
}

function noneWords({ closed }: Proposed, { on, reviews }: Findings): string {
  const last = reviews.at(-1)
  const isClosed = closed !== undefined && closed <= on
  return last && !isClosed ? proposed.allHeld(last.due) : proposed.none
}

const dueWords = ({ point, due }: ReviewFinding, on: Day) =>
  due < on ? proposed.late(point, due) : proposed.due(point, due)

interface End {
  day: Day
  says: string
}

/** The clocks and terms that end in the days a review may wait, in order of their days. */
function endsAfter(
  base: Day,
  plan: Proposed,
  { on, outcomes }: Findings,
  framework: Framework | undefined,
): End[] {
  const open = outcomes.filter(({ verdict }) => verdict !== 'met' && verdict !== 'not-applicable')
  const clocks = open.flatMap(({ ref, earliest }): End[] =>
    earliest === null ? [] : [{ day: earliest, says: proposed.clock(ref, earliest) }],
  )
  return [...clocks, ...termEnds(plan, on, overTerms(open, framework))]
    .filter(({ day }) => day > base && day <= addDays(base, mayWaitDays))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function termEnds({ terms, opened }: Proposed, on: Day, refs: readonly string[]): End[] {
  if (refs.length === 0) return []
  return calendarOf(terms, opened, on).map(({ name, to }) => ({
    day: to,
    says: proposed.term(name, to, listed(refs, 'and')),
  }))
}

/** Refs of the outcomes that look at whole terms. */
function overTerms(open: readonly OutcomeFinding[], framework: Framework | undefined): string[] {
  const outcomes = framework?.themes.flatMap((theme) => theme.outcomes) ?? []
  return open
    .map(({ ref }) => ref)
    .filter((ref) => outcomes.some((one) => one.ref === ref && countsTerms(one.evidence)))
}

function countsTerms(clause: Clause): boolean {
  if (clause.kind === 'attested') return clause.waits?.terms !== undefined
  if (clause.kind === 'measured' && 'over' in clause) return 'terms' in clause.over
  return partsOf(clause).some(countsTerms)
}

/** Why the day is not the one that was wanted. */
function moved(wanted: Day, day: Day): string[] {
  if (day === wanted) return []
  const holiday = bankHolidayOn(wanted)
  if (holiday) return [proposed.holiday(wanted, holiday.name)]
  return isWeekend(wanted) ? [proposed.weekend(wanted)] : []
}
