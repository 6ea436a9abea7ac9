import type { Day } from '../../../rules/calendar.ts'
import type { Actor } from '../actor.ts'
import { recordsOf, textOf, type PlanRecord, type Records } from '../plan.ts'
import { isProtected } from './audience.ts'
import { isOpenTo, type Reader } from './entries.ts'
import { isUnderHidden, peopleNamedIn, refNamedIn } from './named.ts'
import { fieldsHolding, partsToWithhold } from './protected-text.ts'
import { wayInto, type KeyedRecords, type Way } from './ways-in.ts'

/** What one reader sees of a plan on a day. */
export interface Sight {
  readonly way: Way
  readonly sees: (record: PlanRecord) => boolean
  /** The fields of a record that hold something of a place this reader may not know. */
  readonly withheld: (record: PlanRecord) => readonly string[]
}

const sights = new WeakMap<Records['records'], Map<string, Sight>>()

/** The actor's sight of the plan on the day; null where for them there is no such plan. Worked out once for each state of a plan. */
export function sightOf(actor: Actor, plan: KeyedRecords, on: Day): Sight | null {
  const way = wayInto(actor, plan, on)
  if (!way) return null
  const known = sights.get(plan.records) ?? new Map<string, Sight>()
  sights.set(plan.records, known)
  const key = JSON.stringify([on, plan.key, actor.oid, actor.agency, way])
  const sight = known.get(key) ?? makeSight({ actor, way, on }, plan)
  known.set(key, sight)
  return sight
}

/** May the actor see the record on the day? What names somebody or something hidden from them is hidden too. */
export const maySee = (actor: Actor, plan: KeyedRecords, record: PlanRecord, on: Day): boolean =>
  sightOf(actor, plan, on)?.sees(record) ?? false

function makeSight(reader: Reader, plan: Records): Sight {
  const hidden = new Set(
    recordsOf(plan, 'person')
      .filter((person) => !isOpenTo(reader, plan, person))
      .map(({ id }) => id),
  )
  const namesHidden = (record: PlanRecord) => peopleNamedIn(record).some((id) => hidden.has(id))
  const isOpen = (record: PlanRecord) => isOpenTo(reader, plan, record) && !namesHidden(record)
  const needs = Map.groupBy(recordsOf(plan, 'need'), isOpen)
  const [seenRefs, hiddenRefs] = [true, false].map((open) =>
    (needs.get(open) ?? []).map((need) => textOf(need, 'ref')),
  )
  const sees = once((record: PlanRecord) => {
    if (!isOpen(record)) return false
    const ref = refNamedIn(record)
    return (
      ref === null ||
      record.author.oid === reader.actor.oid ||
      !isUnderHidden(ref, hiddenRefs ?? [], seenRefs ?? [])
    )
  })
  const parts = recordsOf(plan, 'location')
    .filter((place) => isProtected(place) && !sees(place))
    .flatMap((place) => partsToWithhold(textOf(place, 'text')))
  const nothing: readonly string[] = []
  const withheld =
    parts.length === 0 ? () => nothing : once((record: PlanRecord) => fieldsHolding(record, parts))
  return { way: reader.way, sees, withheld }
}

function once<T>(work: (record: PlanRecord) => T): (record: PlanRecord) => T {
  const done = new WeakMap<PlanRecord, { readonly is: T }>()
  return (record) => {
    const known = done.get(record) ?? { is: work(record) }
    done.set(record, known)
    return known.is
  }
}
