import type { Clock, Log } from '../../log/log.ts'
import type { ValueAt } from '../../plan/accept.ts'
import type { Actor } from '../../plan/actor.ts'
import { noWay, wayOf, type Way } from '../../plan/coedit/way.ts'
import type { Plan, PlanEvent } from '../../plan/plan.ts'
import { sightOf, type Sight } from '../../plan/policy.ts'
import type { PlanKey, Value } from '../../plan/record.ts'
import type { PlanView } from '../../plan/view.ts'
import { londonDay } from '../clock.ts'

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
 * How a reader's texts came to be, told only to somebody who might have watched it happen: who was in the team on each day on
 * which it did, from what was shown to them then. Whoever opened the plan in an emergency was not.
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
  const { events, before: was } = readOnce(log, plan, since)
  if (events.some(({ standsFor }) => standsFor !== undefined)) return noWay
  const days = new Set(events.map(({ at }) => londonDay(new Date(at))))
  const then = [...days].map((day) => sightOf(actor, plan, day))
  const seen = then.reduce(both, sight)
  if (!seen || days.size === 0) return noWay
  const way = wayOf(plan, { events, upTo: after.seq, before: was, sight: seen, reader: actor.oid })
  return before ? shownIn(before, way) : way
}

/**
 * What somebody is shown by both of two sights: sharing may begin or end with a day, and with no event. Null where by one of
 * them they are not in the team, or are there by an emergency alone.
 */
function both(one: Sight | null, other: Sight | null): Sight | null {
  if (!one || !other || other.way.role === 'emergency') return null
  return {
    ...one,
    sees: (record) => one.sees(record) && other.sees(record),
    withheld: (record) => [...one.withheld(record), ...other.withheld(record)],
    withholds: (text) => one.withholds(text) || other.withholds(text),
  }
}

/** What the log says of the way from a number to a state of a plan. It is the same for whoever asks: what of it they are told is not. */
interface Read {
  readonly events: readonly PlanEvent[]
  readonly before: (record: string, field: string) => Value | undefined
}

const reads = new WeakMap<Plan, Map<number, Read>>()

/** Only a way as short as that of somebody who follows is kept: nobody fills memory by asking for long ones. */
const longestKept = 20

/** Twelve who follow a plan ask for the same way in the same moment: it is read from disk for the first of them. */
function readOnce(log: Pick<Log, 'eventsSince' | 'valuesOf'>, plan: Plan, since: number): Read {
  const known = reads.get(plan) ?? new Map<number, Read>()
  reads.set(plan, known)
  const read = known.get(since) ?? {
    events: log.eventsSince(plan.key, since),
    before: onceEach(log.valuesOf(plan.key), since),
  }
  if (plan.seq - since <= longestKept) known.set(since, read)
  return read
}

function onceEach(at: ValueAt, since: number): Read['before'] {
  const known = new Map<string, { readonly value: Value | undefined }>()
  return (record, field) => {
    const name = `${record} ${field}`
    const found = known.get(name) ?? { value: at(record, field, since) }
    known.set(name, found)
    return found.value
  }
}

/** Only of what was shown before can it be told how it changed. */
function shownIn(before: PlanView, { texts, clashes }: Way): Way {
  const shown = new Map(before.records.map((record) => [record.id, record]))
  const was = ({ record, field }: { readonly record: string; readonly field: string }) =>
    shown.has(record) && shown.get(record)?.withheld?.includes(field) !== true
  return { texts: texts.filter(was), clashes: clashes.filter(was) }
}
