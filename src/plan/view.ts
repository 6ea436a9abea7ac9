import type { Day } from '../../rules/calendar.ts'
import type { Findings } from '../../rules/findings.ts'
import type { Actor } from './actor.ts'
import { findingsFor } from './findings-for.ts'
import type { Plan, PlanRecord } from './plan.ts'
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
function lastShown({ sees, withheld }: Sight, plan: Plan): number {
  let last = 0
  for (const record of plan.records.values()) {
    if (!sees(record)) continue
    const hidden = withheld(record)
    for (const [field, seq] of Object.entries(record.touched)) {
      if (seq > last && !hidden.includes(field)) last = seq
    }
  }
  for (const { record, seq } of plan.gone.values()) if (seq > last && sees(record)) last = seq
  return last
}
