import type { Day } from '../../rules/calendar.ts'
import type { Findings } from '../../rules/findings.ts'
import type { Actor } from './actor.ts'
import { findingsFor } from './findings-for.ts'
import type { KeptRecord, Plan, PlanRecord } from './plan.ts'
import { sightOf, type Sight, type Way } from './policy.ts'
import type { PlanKey } from './record.ts'
import { recordsShown } from './shown.ts'

/**
 * A plan as one reader may see it on a day. `hidden` says that something not shown to them counts towards the findings, and
 * never how much or whether there is more; `lastEntry` is the instant of the last change among what is shown, and `seq` the
 * number of the last event among it: what is written next is told to have grown from there.
 */
export interface PlanView {
  readonly key: PlanKey
  readonly seq: number
  readonly on: Day
  readonly lastEntry: string
  readonly me: Way
  readonly records: readonly PlanRecord[]
  readonly hidden: boolean
  readonly findings: Findings
}

/**
 * What the actor sees of the plan on the day, or null where for them there is no such plan.
 *
 * Verdicts come from the whole plan; where something the reader cannot see decided one, that alone is said.
 */
export function viewOf(plan: Plan, actor: Actor, on: Day): PlanView | null {
  const sight = sightOf(actor, plan, on)
  return sight && viewThrough(sight, plan, on)
}

/** The view of a plan through a reader’s sight of it; `find` is where its findings come from. */
export function viewThrough(
  sight: Sight,
  plan: Plan,
  on: Day,
  find: typeof findingsFor = findingsFor,
): PlanView {
  const records = recordsShown(sight, plan.records)
  return {
    key: plan.key,
    seq: lastShown(sight, plan),
    on,
    lastEntry: records.reduce((last, { changed }) => (changed > last ? changed : last), ''),
    me: sight.way,
    records,
    ...find(plan, records, on),
  }
}

/** The number of the last event that changed something shown, or took something away that was. */
function lastShown(sight: Sight, plan: Plan): number {
  let last = 0
  for (const record of plan.records.values()) last = Math.max(last, lastShownOf(sight, record))
  for (const { record, seq } of plan.gone.values()) if (seq > last && sight.sees(record)) last = seq
  return last
}

function lastShownOf({ sees, withheld }: Sight, record: KeptRecord): number {
  if (!sees(record)) return 0
  const hidden = withheld(record)
  if (hidden.length === 0) return lastOf(record)
  const open = Object.entries(record.touched).filter(([field]) => !hidden.includes(field))
  return Math.max(0, ...open.map(([, seq]) => seq))
}

const lasts = new WeakMap<KeptRecord, number>()

/** The number of the last event of a record, for all who are shown the whole of it. */
function lastOf(record: KeptRecord): number {
  const last = lasts.get(record) ?? Math.max(0, ...Object.values(record.touched))
  lasts.set(record, last)
  return last
}
