import { addDays, addMonths, type Day } from './calendar.ts'
import { kept } from './evaluate/kept.ts'
import type { ClauseFinding, ReviewFinding } from './findings.ts'
import type { Attested, Clause, Length, Measured, MeasuredSpell } from './clause.ts'
import type { Framework } from './framework.ts'
import { frameworkOf } from './frameworks/index.ts'
import type { PlanDocument } from './plan-document.ts'

const AFTER_CLOSURE = 'post-closure-6-month'
const NOTICE_DAYS = 14
const WEEKS_OF_A_MONTH = 52 / 12

/** An outcome or a theme, by what its clauses came to. */
interface Judged {
  clauses?: readonly ClauseFinding[]
}

/** The review points that the clauses of a framework ask for, by the clause's ref. */
type Needed = ReadonlyMap<string, ReadonlySet<string>>

/**
 * The reviews of a plan on the day, in order of their points.
 *
 * An open plan has one at three and at six months, counted from `opened`, and every six months after that, each listed
 * once the one before is past. A closed plan has only its check six months after closure, and only where something that
 * applies looks past closure. `judged` are the outcomes, and the themes that have clauses of their own. `because` holds the refs of the clauses whose window that review is the first to see whole.
 */
export function reviewsOf(
  plan: PlanDocument,
  on: Day,
  judged: readonly Judged[],
  framework: Framework | undefined = frameworkOf(plan.framework),
): ReviewFinding[] {
  const because = refsByPoint(framework, judged)
  const review = (point: string, due: Day): ReviewFinding => ({
    point,
    due,
    state: stateOf(plan, point, due, on),
    because: because.get(point) ?? [],
  })
  if (plan.closed !== undefined && plan.closed <= on) {
    return because.has(AFTER_CLOSURE) ? [review(AFTER_CLOSURE, addMonths(plan.closed, 6))] : []
  }
  return monthsListed(plan.opened, on).map((months) =>
    review(`${months}-month`, addMonths(plan.opened, months)),
  )
}

function monthsListed(opened: Day, on: Day): number[] {
  const listed = [3, 6]
  const most = monthsOf(on) - monthsOf(opened)
  for (let months = 6; months <= most && addMonths(opened, months) < on; months += 6) {
    listed.push(months + 6)
  }
  return listed
}

const monthsOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

function stateOf(plan: PlanDocument, point: string, due: Day, on: Day): ReviewFinding['state'] {
  if (plan.reviews.some((review) => review.point === point && review.held <= on)) return 'held'
  if (on > due) return 'overdue'
  return on >= addDays(due, -NOTICE_DAYS) ? 'due' : 'upcoming'
}

function refsByPoint(framework: Framework | undefined, judged: readonly Judged[]) {
  const needed: Needed = framework ? neededIn(framework) : new Map()
  const refs = new Map<string, string[]>()
  for (const { clauses = [] } of judged) {
    for (const { ref, who, verdict } of clauses) {
      if (who !== undefined || verdict === 'not-applicable') continue
      for (const point of needed.get(ref) ?? [])
        kept<string, string[]>(refs, point, () => []).push(ref)
    }
  }
  return refs
}

const neededByFramework = new WeakMap<Framework, Needed>()

function neededIn(framework: Framework): Needed {
  const known = neededByFramework.get(framework)
  if (known) return known
  const needed = new Map<string, Set<string>>()
  for (const theme of framework.themes) {
    for (const clause of theme.clauses ?? []) collect(clause, theme.ref, needed)
    for (const { ref, evidence } of theme.outcomes) collect(evidence, ref, needed)
  }
  neededByFramework.set(framework, needed)
  return needed
}

function collect(clause: Clause, around: string, into: Map<string, Set<string>>): void {
  const ref = clause.ref ?? around
  switch (clause.kind) {
    case 'all':
    case 'any':
      return clause.of.forEach((part) => collect(part, ref, into))
    case 'each':
      return collect(clause.of, ref, into)
    case 'fork':
      return clause.cases.forEach((branch) => collect(branch.then, ref, into))
    case 'attested':
    case 'measured':
      for (const point of pointsOf(clause)) into.set(ref, (into.get(ref) ?? new Set()).add(point))
  }
}

/** A window of months that begins with the plan is first seen whole at the review of that many months. */
function pointsOf(clause: Measured | Attested): string[] {
  if (clause.kind === 'attested') {
    const { waits } = clause
    if (!waits) return []
    return [waits.after === 'ended' ? AFTER_CLOSURE : `${waits.months}-month`]
  }
  switch (clause.shape) {
    case 'rate':
    case 'engagement':
      return []
    case 'sessions':
      return [`${clause.over.months}-month`]
    case 'score':
      return clause.held ? [`${clause.held.months}-month`] : []
    case 'spell':
      return monthsOfSpell(clause.is).map((months) => `${months}-month`)
    case 'events':
      if ('monthsAfterClosure' in clause.over) return [AFTER_CLOSURE]
      return 'months' in clause.over ? [`${clause.over.months}-month`] : []
  }
}

function monthsOfSpell(is: MeasuredSpell['is']): number[] {
  if ('held' in is) return [monthsIn(is)]
  if ('lowered' in is) return [is.lowered.months]
  if (!('worked' in is)) return []
  return Object.values(is.worked).flatMap((length) =>
    'ofLast' in length ? [] : [monthsIn(length)],
  )
}

/** The whole months nearest to a length: thirteen weeks are asked about at three months, twenty-six at six. */
const monthsIn = (length: Length) =>
  'months' in length ? length.months : Math.round(length.weeks / WEEKS_OF_A_MONTH)
