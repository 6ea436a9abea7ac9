import type { ClosureDecidedView } from '../../cards/closure-decided-view.ts'
import type { Log } from '../../log/log.ts'
import type { Actor } from '../../plan/actor.ts'
import { headOf, textOf, type KeptRecord, type Plan } from '../../plan/plan.ts'
import { sightOf, type Sight } from '../../plan/policy.ts'
import type { Day } from '../../../rules/calendar.ts'
import { tellingTo } from '../oversight/kept-back.ts'
import { closureLinkOf } from './closure-link.ts'

interface DecidedPorts {
  readonly log: Pick<Log, 'eventsSince'>
  readonly origin: string
}

/**
 * What became of a closure, as one reader may be told; that there is a reason, and never which. Null while nobody has decided,
 * and of an id that is of no closure.
 */
export function decidedView(
  { log, origin }: DecidedPorts,
  plan: Plan,
  closureId: string,
  actor: Actor,
  on: Day,
): ClosureDecidedView | null {
  const closure = plan.records.get(closureId)
  const decision = closure?.kind === 'closure' ? decisionOf(closure) : null
  if (!closure || decision === null) return null
  const isVoid = decision === 'void'
  const by =
    textOf(closure, isVoid ? 'overBy' : 'decidedBy') ||
    changedBy(log, closure, plan, sightOf(actor, plan, on))
  const who = { oid: '', name: by, agency: null }
  return {
    planNumber: textOf(headOf(plan), 'reference'),
    decision,
    by: tellingTo(actor, plan, on).person(who)?.name || 'a colleague',
    on: textOf(closure, isVoid ? 'overOn' : 'decided'),
    why: textOf(closure, isVoid ? 'overWhy' : 'why') || null,
    link: closureLinkOf(origin, plan.key),
  }
}

function decisionOf(closure: KeptRecord): ClosureDecidedView['decision'] | null {
  if (textOf(closure, 'over') === 'void') return 'void'
  const decision = textOf(closure, 'decision')
  return decision === 'approved' || decision === 'returned' || decision === 'withdrawn'
    ? decision
    : null
}

/** How soon after what was written an approval falls by it, in milliseconds; one that falls later fell by the rules or the day. */
const atOnce = 60_000

/** Whoever wrote to the plan just before its approval fell by that, where the reader is shown what they wrote. */
function changedBy(
  log: DecidedPorts['log'],
  { touched }: KeptRecord,
  plan: Plan,
  sight: Sight | null,
): string {
  const over = touched['over'] ?? 0
  const [before, fell] = over > 1 ? log.eventsSince(plan.key, over - 2) : []
  if (before?.seq !== over - 1 || !fell) return ''
  const { record: id } = before.change
  const record = plan.records.get(id) ?? plan.gone.get(id)?.record
  if (!record || !sight?.sees(record) || sight.withheld(record).length > 0) return ''
  return Date.parse(fell.at) - Date.parse(before.at) < atOnce ? before.author.name : ''
}
