import type { Author } from './actor.ts'
import { applyEvent, emptyPlan, type Change, type Plan, type PlanEvent } from './plan.ts'
import type { Fields, PlanKey } from './record.ts'

/** What a plan opens with: its own fields, who leads it, and the ids the records get. */
export interface Opening {
  readonly key: PlanKey
  readonly fields: Fields
  readonly lead: Author
  readonly at: string
  readonly ids: { readonly plan: string; readonly lead: string }
}

/** The events that open a plan, its lead already in its team from the day it opened or the day it was entered, whichever is first. */
export function openPlan(opening: Opening, from: string): { plan: Plan; events: PlanEvent[] } {
  const { key, fields, lead, at, ids } = opening
  const changes: Change[] = [
    { do: 'add', kind: 'plan', record: ids.plan, fields },
    {
      do: 'add',
      kind: 'member',
      record: ids.lead,
      fields: { oid: lead.oid, name: lead.name, agency: lead.agency, role: 'lead', from },
    },
  ]
  const events = changes.map((change, place): PlanEvent => ({
    seq: place + 1,
    operation: `${key}-open-${place + 1}`,
    author: lead,
    at,
    change,
  }))
  return { plan: events.reduce(applyEvent, emptyPlan(key)), events }
}
