import type { Day } from '../../../rules/calendar.ts'
import type { Findings, OutcomeFinding } from '../../../rules/findings.ts'
import { statusOf } from '../../../rules/status.ts'
import type { Prompt } from '../../log/prompts.ts'
import type { Actor } from '../../plan/actor.ts'
import type { Plan } from '../../plan/plan.ts'
import { viewOf } from '../../plan/view.ts'
import { reachOf, type Reach } from './effect.ts'
import { lastToldOf } from './last-told.ts'

interface Question {
  /** The ref of the outcome or clause to be judged. */
  readonly about: string
  readonly reach: Reach
  readonly isWaitedFor: boolean
  /** The first day the outcome could be met without this judgement. */
  readonly earliest: Day | null
  readonly lastTold: Day | null
}

/**
 * What to ask the lead professional at a review: the ref whose judgement the plan needs most, or null where none of theirs
 * would move anything.
 *
 * An outcome that waits only for judgements comes first; then one that the answer decides before one where it decides a
 * clause; then the one that holds the close, with no day known or the latest; then the one not spoken of for longest.
 */
export function questionFor(
  plan: Plan,
  lead: Actor,
  on: Day,
  prompts: readonly Prompt[],
): string | null {
  const view = viewOf(plan, lead, on)
  if (!view) return null
  const { findings, records } = view
  const questions = outstandingIn(findings).flatMap((outcome): Question[] => {
    const asked = askOf(plan, lead, on, outcome)
    if (!asked) return []
    return [
      {
        ...asked,
        isWaitedFor: statusOf(outcome, findings) === 'Judgement needed',
        earliest: outcome.earliest,
        lastTold: lastToldOf(asked.about, records, prompts, on)?.on ?? null,
      },
    ]
  })
  return questions.toSorted(byNeed)[0]?.about ?? null
}

/** Whether a judgement about a ref would still move what is outstanding. */
export function isStillOpen(plan: Plan, lead: Actor, on: Day, about: string): boolean {
  const findings = viewOf(plan, lead, on)?.findings
  if (!findings) return false
  return outstandingIn(findings).some(
    (outcome) =>
      refsOf(outcome).includes(about) && reachOf(plan, lead, on, about, outcome) !== null,
  )
}

/** Outcomes a judgement on the day can bring nearer; one that only waits for what comes after closure is not. */
function outstandingIn(findings: Findings): OutcomeFinding[] {
  return findings.outcomes.filter(
    (outcome) =>
      findings.outstanding.includes(outcome.ref) && statusOf(outcome, findings) !== 'Proof later',
  )
}

/** What to ask about an outcome: the whole of it where that decides it, else a clause that does, else whatever moves a clause. */
function askOf(plan: Plan, lead: Actor, on: Day, outcome: OutcomeFinding) {
  let moving: { about: string; reach: Reach } | null = null
  for (const about of refsOf(outcome)) {
    const reach = reachOf(plan, lead, on, about, outcome)
    if (reach === 'outcome') return { about, reach }
    if (reach === 'clause') moving ??= { about, reach }
  }
  return moving
}

const refsOf = ({ ref, clauses }: OutcomeFinding): string[] => [
  ...new Set([ref, ...clauses.filter(({ optional }) => !optional).map((clause) => clause.ref)]),
]

function byNeed(one: Question, other: Question): number {
  return (
    Number(other.isWaitedFor) - Number(one.isWaitedFor) ||
    Number(other.reach === 'outcome') - Number(one.reach === 'outcome') ||
    -inOrder(one.earliest ?? lastDay, other.earliest ?? lastDay) ||
    inOrder(one.lastTold ?? '', other.lastTold ?? '')
  )
}

const lastDay = '9999-12-31'

const inOrder = (one: Day, other: Day): number => (one < other ? -1 : Number(one > other))
