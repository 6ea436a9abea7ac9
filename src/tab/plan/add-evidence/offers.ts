import { calendarOf } from '../../../../rules/evaluate/terms.ts'
import type { Clause } from '../../../../rules/clause.ts'
import type { Framework } from '../../../../rules/framework.ts'
import { textOf } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { dayInTable } from '../../../ui/day-words.ts'
import { linesOf } from '../lines.ts'
import { headIn, recordsIn } from '../people.ts'
import { subjectOf, wholePlan, type Subject } from '../subject.ts'
import type { Offers } from './EvidenceField.tsx'
import {
  fittingForms,
  instrumentsIn,
  judgesFor,
  judgesOfWhole,
  searchableMeasures,
  settingIn,
  takesFact,
  takesWholeJudgement,
} from './fitting.ts'

/** Places in the team in whose name only their holder judges. */
const heldBy: Readonly<Record<string, string>> = { 'lead-professional': 'lead', manager: 'manager' }

const everySearchable = [
  'offence',
  'asb-incident',
  'domestic-abuse-incident',
  'missing-episode',
  'harm-report',
  'exclusion',
  'referral',
]

/** What the drawer offers for an outcome, a theme's measures or the plan: forms that fit, and what their fields may hold. */
export function offersFor(ref: string, view: PlanView, framework: Framework) {
  const subject = subjectOf(ref, framework)
  const clauses = subject?.clauses ?? []
  const measures = searchableMeasures(clauses)
  const lines = clauses
    .flatMap(linesOf)
    .map((line) => ({ id: line.ref, says: `${line.ref} ${line.says}`, clause: line.clause }))
  const offers: Offers = {
    about: [
      ...lines.filter(({ clause }) => judgesFor([clause]).length > 0),
      ...wholeOf(ref, subject, lines.length),
    ],
    lines: lines.filter(({ clause }) => takesFact([clause])),
    terms: termsOf(view),
    measures: measures.length > 0 ? measures : everySearchable,
    instruments: instrumentsIn(clauses),
    setting: settingIn(clauses),
  }
  return {
    fitting: subject?.kind === 'plan' ? ['judgement'] : fittingForms(clauses),
    searched: measures,
    offers,
  }
}

/** What can be judged as a whole: the plan, or an outcome where that counts for one of its lines. */
function wholeOf(ref: string, subject: Subject | null, lines: number): Offers['about'] {
  if (subject?.kind === 'plan') return [{ id: wholePlan, says: 'The plan as a whole' }]
  if (subject?.kind !== 'outcome') return []
  return lines === 0 || takesWholeJudgement(subject.clauses)
    ? [{ id: ref, says: `${ref} The whole outcome` }]
    : []
}

/** Who may judge what a judgement is about: those whose word counts for it, and of them whoever the reader may speak for. */
export function judgesOf(
  about: string,
  ref: string,
  view: PlanView,
  framework: Framework,
): string[] {
  const subject = subjectOf(ref, framework)
  if (!subject) return []
  const judges =
    subject.kind === 'plan'
      ? [...new Set([...subject.judged.needed, ...subject.judged.veto])]
      : judgesOfClauses(about, ref, subject.clauses)
  return judges.filter((judge) => (heldBy[judge] ?? view.me.role) === view.me.role)
}

const judgesOfClauses = (about: string, ref: string, clauses: readonly Clause[]) =>
  about === ref ? judgesOfWhole(clauses) : judgesFor(clausesAbout(about, ref, clauses))

/** The clauses that an entry about a line, or about the whole, speaks to. */
export const clausesAbout = (
  about: string,
  ref: string,
  clauses: readonly Clause[],
): readonly Clause[] =>
  about === ref
    ? clauses
    : clauses.flatMap(linesOf).flatMap((line) => (line.ref === about ? [line.clause] : []))

/** Agencies with somebody in the team. */
export const agenciesOf = (view: PlanView): string[] =>
  [...new Set(recordsIn(view, 'member').map((member) => textOf(member, 'agency')))]
    .filter(Boolean)
    .toSorted()

/** School terms from three before the plan opened up to the one in progress, the latest first. */
function termsOf(view: PlanView): Offers['terms'] {
  const opened = textOf(headIn(view), 'opened')
  const terms = calendarOf([], opened, view.on).filter(({ from }) => from <= view.on)
  const begun = terms.findIndex(({ to }) => to >= opened)
  return terms
    .slice(Math.max(0, begun - 3))
    .toReversed()
    .map(({ name, from, to }) => ({
      id: `${from}/${to}`,
      says: `${name} (to ${dayInTable(to)})`,
    }))
}
