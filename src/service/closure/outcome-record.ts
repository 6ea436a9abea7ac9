import { frameworkOf } from '../../../rules/frameworks/index.ts'
import type { Day } from '../../../rules/calendar.ts'
import type { Actor } from '../../plan/actor.ts'
import { asIfClosed, dayToJudge } from '../../plan/closure/as-if-closed.ts'
import { outcomeRecordOf, type OutcomeRecord } from '../../plan/closure/outcome-record.ts'
import { closureStateOf, latestClosure } from '../../plan/closure/state.ts'
import { headOf, textOf, type Plan } from '../../plan/plan.ts'
import { sightOf } from '../../plan/policy.ts'
import { viewThrough } from '../../plan/view.ts'
import { withClosuresShown } from './as-shown.ts'

/** The outcome record of a plan as one reader may see it on a day; null where for them there is no such plan. */
export function recordFor(plan: Plan, actor: Actor, on: Day): OutcomeRecord | null {
  const sight = sightOf(actor, plan, on)
  const framework = frameworkOf(textOf(headOf(plan), 'framework'))
  if (!sight || !framework) return null
  const known = withClosuresShown(plan, sight)
  const state = closureStateOf(known, on)
  const latest = latestClosure(known)
  const isAsked = latest !== undefined && (state === 'asked' || state === 'approved')
  const closed = textOf(headOf(plan), 'closed')
  const closing = state === 'closed' ? closed : isAsked ? textOf(latest, 'closing') : on
  const now = viewThrough(sight, plan, on)
  // What stands in it is what was so at closure; what came after it is for the watch.
  const day = state === 'closed' ? on : dayToJudge(closing, on)
  const asIf = viewThrough(sight, asIfClosed(plan, closing), day)
  return outcomeRecordOf({
    shown: { records: new Map(now.records.map((record) => [record.id, record])) },
    asIf: asIf.findings,
    now: now.findings,
    framework,
    closing,
    on,
    hidden: asIf.hidden,
  })
}
