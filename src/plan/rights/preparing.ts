import type { Day } from '../../../rules/calendar.ts'
import type { Actor } from '../actor.ts'
import { audienceOf, isProtected } from '../policy/audience.ts'
import { headOf, textOf, type Plan, type PlanEvent, type PlanRecord } from '../plan.ts'
import { isForFamily } from '../policy/family-reader.ts'
import { membershipOf, sightOf } from '../policy.ts'
import type { Entry } from './flags.ts'
import { gather, type Looks } from './gather.ts'
import { heldIn } from './held.ts'
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
    mayHave: mayHaveIn(plan, subject),
    maySee: maySeeIn(plan, actor, on),
    withholds: sightOf(actor, plan, on)?.withholds ?? (() => true),
    holdsKeptPlace,
  })
  return { name: relationOf(held, subject).name, items, holdsKeptPlace }
}

/** A worker is told what is kept for nobody; a member of the family what any copy for them, and for whoever asked, may hold. */
function mayHaveIn(plan: Plan, subject: Subject): (entry: Entry) => boolean {
  if (subject.kind === 'worker') {
    return (entry) => audienceOf(entry).isEmpty && !isProtected(entry)
  }
  const readers = [subject.record, subject.askedBy].map((one) => plan.records.get(one))
  return (entry) =>
    readers.every((reader) => reader !== undefined && isForFamily(plan, reader, asRecord(entry)))
}

const asRecord = ({ kind, record, fields, author }: Entry): PlanRecord => ({
  kind,
  id: record,
  fields,
  author,
  at: '',
  changed: '',
})

/** An entry as it was is open to the manager where it was then, and is now if it is still there. */
function maySeeIn(plan: Plan, actor: Actor, on: Day): (entry: Entry) => boolean {
  const sight = sightOf(actor, plan, on)
  const isOpen = (record: PlanRecord) =>
    sight !== null && sight.sees(record) && sight.withheld(record).length === 0
  return (entry) => {
    const now = plan.records.get(entry.record)
    return isOpen(asRecord(entry)) && (!now || isOpen(now))
  }
}
