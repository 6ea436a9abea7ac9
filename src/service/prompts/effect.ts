import type { Day } from '../../../rules/calendar.ts'
import type { OutcomeFinding } from '../../../rules/findings.ts'
import { statusOf, type Status } from '../../../rules/status.ts'
import { accept } from '../../plan/accept.ts'
import type { Actor } from '../../plan/actor.ts'
import type { Plan } from '../../plan/plan.ts'
import type { RecordId } from '../../plan/record.ts'
import { viewOf } from '../../plan/view.ts'
import { judgementOf } from './judgement.ts'

/** How far one judgement reaches: to the outcome's own verdict, or only to that of a clause in it. */
export type Reach = 'outcome' | 'clause'

/**
 * What the actor's judgement "met" about a ref would move in an outcome as they see it, or null where it would move
 * nothing or the policy would not take it from them. The rules are asked by trying it, so that nothing here has to know
 * which judge a clause asks for.
 */
export function reachOf(
  plan: Plan,
  actor: Actor,
  on: Day,
  about: string,
  outcome: OutcomeFinding,
): Reach | null {
  const trial = { id: 'trial', about, point: '' }
  const operation = judgementOf(
    trial,
    { result: 'met', note: null, requestId: 'trial' },
    actor,
    plan,
    on,
  )
  const tried = accept(plan, operation, {
    actor,
    on,
    at: `${on}T00:00:00.000Z`,
    valueAt: () => undefined,
  })
  if (tried.kind !== 'accepted') return null
  const after = outcomeIn(tried.plan, actor, on, outcome.ref)
  if (!after) return null
  if (after.verdict !== outcome.verdict) return 'outcome'
  // Rows by person are shown or not as something hidden counts, so a row is known by its ref and person, not by its place.
  const now = new Map(after.clauses.map(({ ref, who, verdict }) => [`${ref} ${who}`, verdict]))
  const moved = outcome.clauses.some(({ ref, who, optional, verdict }) => {
    const then = now.get(`${ref} ${who}`)
    return !optional && then !== undefined && then !== verdict
  })
  return moved ? 'clause' : null
}

/** What an entry that stands in the plan did to the status of an outcome, in the actor's own view; null where nothing. */
export function changeBy(
  judgement: RecordId,
  plan: Plan,
  actor: Actor,
  on: Day,
  outcome: string,
): { readonly from: Status; readonly to: Status } | null {
  const records = new Map(plan.records)
  records.delete(judgement)
  return changeBetween({ ...plan, records }, plan, actor, on, outcome)
}

/** What came between two states of a plan for the status of an outcome, in the actor's own view; null where nothing did. */
export function changeBetween(
  before: Plan,
  after: Plan,
  actor: Actor,
  on: Day,
  outcome: string,
): { readonly from: Status; readonly to: Status } | null {
  const from = statusIn(before, actor, on, outcome)
  const to = statusIn(after, actor, on, outcome)
  return from === null || to === null || from === to ? null : { from, to }
}

function statusIn(plan: Plan, actor: Actor, on: Day, ref: string): Status | null {
  const findings = viewOf(plan, actor, on)?.findings
  const outcome = findings?.outcomes.find((one) => one.ref === ref)
  return findings && outcome ? statusOf(outcome, findings) : null
}

function outcomeIn(plan: Plan, actor: Actor, on: Day, ref: string): OutcomeFinding | undefined {
  return viewOf(plan, actor, on)?.findings.outcomes.find((one) => one.ref === ref)
}
