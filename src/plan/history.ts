import type { Author } from './actor.ts'
import type { Plan, PlanEvent, PlanRecord } from './plan.ts'
import { peopleNamedIn, refsNamedIn } from './policy/named.ts'
import type { Showing } from './policy/sight.ts'
import type { Kind, RecordId } from './record.ts'
import { authorShown } from './shown.ts'

/**
 * What somebody did to one entry of a plan within one hour of the clock, from `since` to `at`, both instants; `fields` are those they
 * changed, none where they added the entry or took it away. What a field said before is not told.
 */
export interface ChangeTold {
  readonly at: string
  readonly since: string
  readonly who: Author
  readonly does: PlanEvent['change']['do']
  readonly kind: Kind
  readonly record: RecordId
  readonly fields: readonly string[]
}

/** The hour of an instant, by which sittings are told apart: letters that somebody types are one change. */
const hourOf = (at: string): string => at.slice(0, 13)

/**
 * Who changed what of a plan, the newest first, as far as a reader sees it: of entries they see, or would see were those not
 * taken away, and of fields that are not withheld from them.
 *
 * Of an entry whose audience or protection was changed, or that of somebody or something it names, what came before that is told
 * only as its addition: it was kept for others then, and how often they wrote to it is theirs. What is kept from the reader still
 * counts for nothing here.
 */
export function changesTold(
  plan: Plan,
  events: readonly PlanEvent[],
  showing: Showing,
): ChangeTold[] {
  const moved = lastMoves(plan, events, showing)
  const told = new Map<number, ChangeTold>()
  const lasts = new Map<RecordId, number>()
  for (const event of events) {
    const { change, seq, at, standsFor } = event
    const record = plan.records.get(change.record) ?? plan.gone.get(change.record)?.record
    if (!record || !showing.sees(record)) continue
    if (change.do === 'set' && !isOpen(change.field, seq, record, showing, moved(record))) continue
    const { id, kind } = record
    const who = authorShown(showing, { ...record, author: event.author })
    const fields = change.do === 'set' ? [change.field] : []
    const place = lasts.get(id) ?? 0
    const last = told.get(place)
    lasts.set(id, seq)
    if (last && change.do === 'set' && isOneSitting(last, at, who)) {
      // Where somebody went on, the whole of it stands where they last did.
      told.delete(place)
      told.set(seq, { ...last, at, fields: [...new Set([...last.fields, ...fields])] })
      continue
    }
    const since = moved(record) > 0 ? at : (standsFor?.since ?? at)
    told.set(seq, { at, since, who, does: change.do, kind, record: id, fields })
  }
  return [...told.values()].toReversed()
}

/** Fields that say for whom an entry is, or what it names. */
const moving: ReadonlySet<string> = new Set([
  'audience',
  'protected',
  'who',
  'person',
  'people',
  'owner',
  'about',
  'outcomes',
])

/** Gives of an entry the number of the last event that changed whom it, or what it names, is for; 0 where none did. */
function lastMoves(
  plan: Plan,
  events: readonly PlanEvent[],
  { sees }: Showing,
): (record: PlanRecord) => number {
  const moves = new Map<RecordId, number>()
  const ofKinds = new Map<Kind, number>()
  for (const { seq, change } of events) {
    const record = plan.records.get(change.record)
    if (change.do !== 'set' || !moving.has(change.field) || !record || !sees(record)) continue
    moves.set(record.id, seq)
    ofKinds.set(record.kind, seq)
  }
  const ofKind = (kind: Kind) => ofKinds.get(kind) ?? 0
  return (record) => {
    const named = [record.id, ...peopleNamedIn(record)].map((id) => moves.get(id) ?? 0)
    const needs = refsNamedIn(record).length > 0 ? [ofKind('need'), ofKind('person')] : []
    return Math.max(...named, ...needs, ofKind('location'))
  }
}

const isOpen = (
  field: string,
  seq: number,
  record: PlanRecord,
  showing: Showing,
  moved: number,
): boolean => seq >= moved && !showing.withheld(record).includes(field)

const isOneSitting = (last: ChangeTold, at: string, who: Author): boolean =>
  last.does === 'set' &&
  last.who.oid === who.oid &&
  last.who.name === who.name &&
  hourOf(at) === hourOf(last.at)
