import type { Clock, Log } from '../../log/log.ts'
import type { Actor } from '../../plan/actor.ts'
import { noWay, wayOf, type Way } from '../../plan/coedit/way.ts'
import { sightOf } from '../../plan/policy.ts'
import type { PlanKey } from '../../plan/record.ts'
import type { PlanView } from '../../plan/view.ts'

/** Two moments of one reader: the number of what they saw last, and what they see now; `before` is what they saw, where the service knows it. */
interface Between {
  readonly key: PlanKey
  readonly since: number
  readonly after: PlanView
  readonly before: PlanView | null
}

/** A way longer than this is not told: the view alone is less to read. Nor is one so old that letters of it are gone. */
const longestWay = 1_500

/**
 * How a reader's texts came to be, told only to somebody who might have watched it happen: who was in the team on the day it
 * began, from what was shown to them then. Whoever opened the plan in an emergency was not.
 */
export function wayBetween(
  { log, clock }: { readonly log: Log; readonly clock: Clock },
  actor: Actor,
  { key, since, after, before }: Between,
): Way {
  const plan = log.plan(key)
  if (!plan || since >= after.seq || plan.seq - since > longestWay) return noWay
  const sight = sightOf(actor, plan, clock.today())
  if (!sight || sight.way.role === 'emergency') return noWay
  const events = log.eventsSince(key, since)
  if (events.some(({ standsFor }) => standsFor !== undefined)) return noWay
  const began = events[0]?.at.slice(0, 10)
  if (began === undefined || !sightOf(actor, plan, began)) return noWay
  const at = log.valuesOf(key)
  const way = wayOf(plan, {
    events,
    upTo: after.seq,
    before: (record, field) => at(record, field, since),
    sight,
    reader: actor.oid,
  })
  return before ? shownIn(before, way) : way
}

/** Only of what was shown before can it be told how it changed. */
function shownIn(before: PlanView, { texts, clashes }: Way): Way {
  const shown = new Map(before.records.map((record) => [record.id, record]))
  const was = ({ record, field }: { readonly record: string; readonly field: string }) =>
    shown.has(record) && shown.get(record)?.withheld?.includes(field) !== true
  return { texts: texts.filter(was), clashes: clashes.filter(was) }
}
