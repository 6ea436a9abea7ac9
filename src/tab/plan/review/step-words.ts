import { dayInWords } from '../../../../rules/calendar.ts'
import type { Framework } from '../../../../rules/framework.ts'
import { isDone, isLate } from '../../../plan/actions.ts'
import { listOf, textOf } from '../../../plan/plan.ts'
import { actionsToTake, type Step } from '../../../plan/review/agenda.ts'
import { judgedUpTo, numberOf, type Judged } from '../../../plan/review/filed.ts'
import type { MetOpens } from '../../../plan/review/met-opens.ts'
import type { PlanRecord } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { counted, dayInTable } from '../../../ui/day-words.ts'
import { needsBehind } from '../outcome-rows.ts'
import { findOutcome, shortTitle, shortWords } from '../lines.ts'
import { joined, namesOf, recordsIn, shortName } from '../people.ts'

export const judgedWords: Readonly<Record<Judged, string>> = {
  better: 'Making progress',
  same: 'No change',
  worse: 'Worse',
  met: 'Met',
}

/** A step as its heading says it: an outcome in the words it was published in. */
export function stepTitle(step: Step, framework: Framework): string {
  switch (step.kind) {
    case 'outcome': {
      const placed = findOutcome(framework, step.id)
      return placed ? shortTitle(placed.outcome) : step.id
    }
    case 'home':
      return 'How things are at home'
    case 'on-course':
      return 'On course'
    case 'proof':
      return 'To be proved after closing'
    case 'actions':
      return 'Actions'
    case 'close':
      return 'Next review and close'
  }
}

/** A step as the agenda lists it: the line, and the smaller one below it. */
export function stepLines(
  step: Step,
  view: PlanView,
  framework: Framework,
): { readonly first: string; readonly second: string } {
  const title = stepTitle(step, framework)
  switch (step.kind) {
    case 'outcome':
      return {
        first: `${step.id} ${shortWords(title, 48, 40)}`,
        second: `${namesOf(peopleOf(step.id, view, framework), recordsIn(view, 'person'))}, ${step.status.toLowerCase()}`,
      }
    case 'home':
      return { first: title, second: homeWords(view) }
    case 'on-course':
    case 'proof':
      return { first: title, second: joined(step.refs) }
    case 'actions':
      return { first: title, second: actionsWords(view) }
    case 'close':
      return { first: title, second: '' }
  }
}

function homeWords(view: PlanView): string {
  const people = recordsIn(view, 'person').filter(({ fields }) => fields['household'] !== false)
  return namesOf(
    people.map(({ id }) => id),
    recordsIn(view, 'person'),
  )
}

function actionsWords(view: PlanView): string {
  const open = actionsToTake(view).filter((action) => !isDone(action, view.on))
  const late = open.filter((action) => isLate(action, view.on)).length
  if (open.length === 0) return 'None open'
  return late === 0 ? `${open.length} open` : `${open.length} open, ${late} late`
}

/** Whom an outcome is about. */
export const peopleOf = (ref: string, view: PlanView, framework: Framework): string[] => [
  ...new Set(needsBehind(ref, view, framework).flatMap((need) => listOf(need, 'people'))),
]

/** Who is asked for the family's number, as the question begins. */
export function familyQuestion(ids: readonly string[], people: readonly PlanRecord[]): string {
  const who = namesOf(ids, people)
  if (who === 'Whole family') return 'Where does the family say things are?'
  return `Where ${ids.length > 1 ? 'do' : 'does'} ${who} say things are?`
}

export const teamQuestion = 'Where does the team say things are?'

/** The number of last time beside the question; empty where there was none. */
export function lastTime(row: PlanRecord | undefined): string {
  const number = numberOf(row)
  return row && number !== null
    ? `Last time ${number}, ${dayInTable(textOf(row, 'on'))}`
    : 'Not asked before'
}

/** Why "met" is not offered, and when it is. */
export function lockedWords(opens: Extract<MetOpens, { isOpen: false }>, ref: string): string {
  return opens.on === null
    ? `“Met” opens once the plan has closed (ref ${ref}).`
    : `“Met” opens on ${dayInWords(opens.on)} (ref ${ref}).`
}

/** What the team last judged of an outcome before today; null where it never did. */
export function lastJudged(ref: string, { records, on }: PlanView): string | null {
  const last = judgedUpTo(records, ref, on).findLast((one) => one.on < on)
  return last
    ? `Last judged ${dayInWords(last.on)}: ${judgedWords[last.judged].toLowerCase()}`
    : null
}

/** What came in for an outcome since the review before this one. */
export function sinceLast(evidence: readonly PlanRecord[], view: PlanView): string | null {
  const held = recordsIn(view, 'review')
    .map((review) => textOf(review, 'held'))
    .filter((day) => day < view.on)
    .toSorted()
    .at(-1)
  if (held === undefined) return null
  const since = evidence.filter((record) => record.at.slice(0, 10) > held).length
  return `${since === 0 ? 'Nothing new' : counted(since, 'new entry', 'new entries')} since ${dayInWords(held)}`
}

/** Adults who are parents and live elsewhere, and whether anybody is: fathers and absent parents are asked for by name. */
export function parentsElsewhere(view: PlanView): string {
  const people = recordsIn(view, 'person')
  const away = people.filter(
    (one) =>
      textOf(one, 'kind') === 'adult' &&
      one.fields['household'] === false &&
      one.fields['parent'] !== false,
  )
  if (away.length === 0) {
    return 'No parent who lives elsewhere is in the plan. Ask who the children’s father is, and who else matters to them.'
  }
  const names = joined(away.map(({ id }) => shortName(id, people)))
  return away.length === 1
    ? `${names} lives elsewhere. Say what ${names} thinks, or ask before the next review.`
    : `${names} live elsewhere. Say what they think, or ask before the next review.`
}
