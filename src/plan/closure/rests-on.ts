import type { Day } from '../../../rules/calendar.ts'
import type { Findings } from '../../../rules/findings.ts'
import { findingsOf } from '../findings-for.ts'
import { textOf, type Plan, type PlanRecord } from '../plan.ts'
import { asIfClosed } from './as-if-closed.ts'
import { canonical, readRows } from './read-rows.ts'

/** What whoever asked wrote, all of which is decided on. */
export const ownWords = [
  'asked',
  'closing',
  'move',
  'destination',
  'reason',
  'stays',
  'contact',
  'agrees',
  'agreed',
  'words',
  'unmet',
] as const

/**
 * One canonical text of all that a decision on a closure rests on, of which its fingerprint is made: the request itself, the
 * records that the rules read up to the closing day, and what the rules say as if closed, asked on a day. What people type
 * elsewhere, such as the goal, is not in it. Keys and ids are, so that nobody finds it by guessing.
 */
export function restsOn(plan: Plan, closure: PlanRecord, on: Day): string {
  const closing = textOf(closure, 'closing')
  return canonical({
    format: 'closure-rests-on/1',
    plan: plan.key,
    closure: closure.id,
    asks: ownWords.map((field) => closure.fields[field] ?? null),
    rows: [...readRows(plan, closing)].toSorted(([one], [other]) => (one < other ? -1 : 1)),
    on,
    findings: verdictsOf(findingsOf(asIfClosed(plan, closing), on)),
  })
}

/** Verdicts without their sentences: another wording of a reason changes no decision. */
const verdictsOf = ({
  framework,
  eligibility,
  themes,
  outcomes,
  progress,
  automatic,
  outstanding,
}: Findings) => ({
  framework,
  eligibility: eligibility.verdict,
  themes: themes.map(({ ref, verdict }) => [ref, verdict]),
  outcomes: outcomes.map(({ ref, verdict, clauses }) => [
    ref,
    verdict,
    clauses.map((clause) => [clause.ref, clause.who ?? null, clause.verdict]),
  ]),
  progress: progress.verdict,
  judgements: (progress.judgements ?? []).map(({ by, verdict }) => [by, verdict]),
  automatic: automatic.map(({ ref }) => ref),
  outstanding,
})
