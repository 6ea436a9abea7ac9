import { calendarOf } from '../../../../rules/evaluate/terms.ts'
import type { Framework } from '../../../../rules/framework.ts'
import { textOf } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { dayInTable } from '../../../ui/day-words.ts'
import { findOutcome, linesOf } from '../lines.ts'
import { headIn, recordsIn } from '../people.ts'
import type { Offers } from './EvidenceField.tsx'
import { fittingForms, judgesFor, searchableMeasures } from './fitting.ts'

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

/** What the drawer offers for an outcome: forms that fit, and what its fields may hold. */
export function offersFor(ref: string, view: PlanView, framework: Framework) {
  const placed = findOutcome(framework, ref)
  const lines = placed ? linesOf(placed.outcome.evidence) : []
  const fitting = placed ? fittingForms(placed.outcome.evidence) : []
  const measures = placed ? searchableMeasures(placed.outcome.evidence) : []
  const offers: Offers = {
    about: [
      ...lines.map((line) => ({ id: line.ref, says: `${line.ref} ${line.says}` })),
      ...(placed ? [{ id: ref, says: `${ref} The whole outcome` }] : []),
    ],
    terms: termsOf(view),
    judges: (placed ? judgesFor(placed.outcome.evidence) : []).filter(
      (judge) => (heldBy[judge] ?? view.me.role) === view.me.role,
    ),
    measures: measures.length > 0 ? measures : everySearchable,
  }
  return { fitting, searched: measures, offers }
}

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
