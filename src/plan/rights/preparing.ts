import type { Day } from '../../../rules/calendar.ts'
import type { Actor } from '../actor.ts'
import { audienceOf, isProtected } from '../policy/audience.ts'
import { headOf, textOf, type Plan, type PlanEvent, type PlanRecord } from '../plan.ts'
import { membershipOf, sightOf } from '../policy.ts'
import type { Entry } from './flags.ts'
import { gather, type Looks } from './gather.ts'
import { heldIn, type Held } from './held.ts'
import type { Item, Subject } from './item.ts'
import { keptPlacesFrom } from './kept-places.ts'
import { relationOf } from './relation.ts'

/** Whom an answer is prepared for, by whom, and from what. */
export interface Preparing {
  readonly plan: Plan
  readonly events: readonly PlanEvent[]
  readonly subject: Subject
  readonly looks: readonly Looks[]
  /** The manager who prepares it. */
  readonly actor: Actor
  readonly on: Day
}

/** Everything to be decided on for one request, as the manager who prepares it may see it. */
export interface Prepared {
  readonly name: string
  readonly items: readonly Item[]
  readonly holdsKeptPlace: (text: string) => boolean
}

/** What is gathered for a request. Throws where nobody of the plan was ever meant by it. */
export function prepare({ plan, events, subject, looks, actor, on }: Preparing): Prepared {
  const held = heldIn(events)
  const holdsKeptPlace = keptPlacesFrom(held, subject)
  const items = gather({
    events,
    subject,
    looks,
    agency: membershipOf(actor, plan, on)?.agency ?? actor.agency,
    framework: textOf(headOf(plan), 'framework'),
    mayHave: mayHaveIn(held, subject),
    maySee: maySeeIn(plan, actor, on),
    holdsKeptPlace,
  })
  return { name: relationOf(held, subject).name, items, holdsKeptPlace }
}

/** A worker is told what nobody kept for others; a person of the family what is not kept for professionals, agencies or somebody else. */
function mayHaveIn(held: readonly Held[], subject: Subject): (entry: Entry) => boolean {
  const places = new Set(held.filter(isProtected).map(({ record }) => record))
  return ({ record, fields }) => {
    const audience = audienceOf({ fields })
    if (subject.kind === 'worker') return audience.isEmpty && !places.has(record)
    return audience.isEmpty || audience.people.includes(subject.record)
  }
}

/** An entry as it was is open to the manager where it was then, and is now if it is still there. */
function maySeeIn(plan: Plan, actor: Actor, on: Day): (entry: Entry) => boolean {
  const sight = sightOf(actor, plan, on)
  const isOpen = (record: PlanRecord) =>
    sight !== null && sight.sees(record) && sight.withheld(record).length === 0
  return ({ kind, record, fields, author }) => {
    const now = plan.records.get(record)
    return (
      isOpen({ kind, id: record, fields, author, at: '', changed: '' }) && (!now || isOpen(now))
    )
  }
}
