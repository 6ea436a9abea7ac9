import type { Day } from '../../../rules/calendar.ts'
import type { Actor } from '../actor.ts'
import { recordsOf, textOf, writerOf, type PlanRecord, type Records } from '../plan.ts'
import { sightMark } from '../same-sight.ts'
import { isProtected } from './audience.ts'
import { isOpenTo } from './entries.ts'
import { isUnderHidden, listsNaming, peopleNamedIn, refsNamedIn } from './named.ts'
import { fieldsHolding, partsToWithhold, plainOf } from './protected-text.ts'
import { wayInto, type KeyedRecords, type Way } from './ways-in.ts'

/** What somebody is shown of a plan's records. */
export interface Showing {
  readonly sees: (record: PlanRecord) => boolean
  /** The fields of a record that hold something of a place they may not know. */
  readonly withheld: (record: PlanRecord) => readonly string[]
  /** Whether the reader wrote a record. */
  readonly isOwn: (record: PlanRecord) => boolean
  /** Whether a text holds something of such a place. */
  readonly withholds: (text: string) => boolean
}

/** What one reader sees of a plan on a day. */
export interface Sight extends Showing {
  readonly way: Way
}

const sights = new WeakMap<object, Map<string, Sight>>()

/**
 * The actor's sight of the plan on the day; null where for them there is no such plan. Whether they may come in is asked each
 * time; what they are shown is worked out once for all states of a plan between which nothing moved it.
 */
export function sightOf(actor: Actor, plan: KeyedRecords, on: Day): Sight | null {
  const way = wayInto(actor, plan, on)
  if (!way) return null
  const mark = sightMark(plan.records)
  const known = sights.get(mark) ?? new Map<string, Sight>()
  sights.set(mark, known)
  const key = JSON.stringify([on, plan.key, actor.oid, actor.agency, way])
  const sight = known.get(key) ?? {
    way,
    ...showing(plan, (record) => isOpenTo({ actor, way, on }, plan, record), actor.oid),
  }
  known.set(key, sight)
  return sight
}

/** May the actor see the record on the day? What names somebody or something hidden from them is hidden too. */
export const maySee = (actor: Actor, plan: KeyedRecords, record: PlanRecord, on: Day): boolean =>
  sightOf(actor, plan, on)?.sees(record) ?? false

/**
 * All that follows for a plan from which of its entries are open by themselves: what names something hidden, or tells of it, is
 * not. What nobody but the reader, by their number, ever wrote tells them nothing: were it withheld, a guess could be tried by typing it.
 */
export function showing(
  plan: Records,
  isOpenItself: (record: PlanRecord) => boolean,
  reader: string | null,
): Showing {
  const isOwn = ({ author }: PlanRecord) => author.oid === reader
  const hidden = new Set(
    recordsOf(plan, 'person')
      .filter((person) => !isOpenItself(person))
      .map(({ id }) => id),
  )
  const isOpen = (record: PlanRecord) =>
    isOpenItself(record) && !peopleNamedIn(record).some((id) => hidden.has(id))
  const needs = Map.groupBy(recordsOf(plan, 'need'), isOpen)
  const refsOf = (open: boolean) => (needs.get(open) ?? []).map((need) => textOf(need, 'ref'))
  const [seenRefs, hiddenRefs] = [refsOf(true), refsOf(false)]
  const sees = once((record: PlanRecord) => {
    if (!isOpen(record)) return false
    if (isOwn(record)) return true
    return !refsNamedIn(record).some((ref) => isUnderHidden(ref, hiddenRefs, seenRefs))
  })
  const parts = recordsOf(plan, 'location')
    .filter((place) => isProtected(place) && !sees(place))
    .flatMap((place) => partsToWithhold(textOf(place, 'text')))
  const named = (record: PlanRecord) => (hidden.size === 0 ? nothing : listsNaming(record, hidden))
  if (parts.length === 0) return { sees, isOwn, withheld: named, withholds: () => false }
  return {
    sees,
    isOwn,
    withheld: once((record: PlanRecord) => {
      const holding = fieldsHolding(record, parts)
      return [
        ...named(record),
        ...withNumber(
          record,
          holding.filter((field) => writerOf(record, field) !== reader),
        ),
      ]
    }),
    withholds(text) {
      const plain = plainOf(text)
      return parts.some((part) => plain.includes(part))
    },
  }
}

/** Where somebody’s name or agency is kept back so is their number, which the directory explains to every practitioner. */
const withNumber = ({ kind }: PlanRecord, fields: readonly string[]): readonly string[] =>
  kind === 'member' && fields.length > 0 ? [...fields, 'oid'] : fields

const nothing: readonly string[] = []

function once<T>(work: (record: PlanRecord) => T): (record: PlanRecord) => T {
  const done = new WeakMap<PlanRecord, { readonly is: T }>()
  return (record) => {
    const known = done.get(record) ?? { is: work(record) }
    done.set(record, known)
    return known.is
  }
}
