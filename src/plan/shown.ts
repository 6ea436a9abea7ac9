import type { Author } from './actor.ts'
import type { PlanRecord } from './plan.ts'
import type { Showing } from './policy/sight.ts'
import type { RecordId } from './record.ts'

const shown = new WeakMap<PlanRecord, Map<string, PlanRecord>>()

/**
 * A record as somebody is shown it: without the numbers of events, which would count those they do not see, and without
 * what is withheld from them. One of which something is withheld is dated by its addition, so that a change of that says
 * nothing. The same record in the same dress is the same object.
 */
export function shownTo(showing: Showing, record: PlanRecord): PlanRecord {
  const names = showing.withheld(record)
  const kept = keptOfAuthor(showing, record)
  const dresses = shown.get(record) ?? new Map<string, PlanRecord>()
  shown.set(record, dresses)
  const dress = `${kept.join(' ')}, ${names.join(' ')}`
  const known = dresses.get(dress) ?? dressed(record, authorWithout(record.author, kept), names)
  dresses.set(dress, known)
  return known
}

/** The name of an agency may be a place that is protected. A number that the directory explains to anybody would tell it as well. */
function keptOfAuthor(
  { withholds, isOwn }: Showing,
  record: PlanRecord,
): readonly (keyof Author)[] {
  const kept = (['name', 'agency'] as const).filter((part) => withholds(record.author[part]))
  return kept.length > 0 && !isOwn(record) ? [...kept, 'oid'] : kept
}

/** Whoever wrote something, as somebody may know them: nothing of a place that is kept from them. */
export const authorShown = (showing: Showing, record: PlanRecord): Author =>
  authorWithout(record.author, keptOfAuthor(showing, record))

const authorWithout = (author: Author, kept: readonly (keyof Author)[]): Author => ({
  oid: kept.includes('oid') ? '' : author.oid,
  name: kept.includes('name') ? '' : author.name,
  agency: kept.includes('agency') ? '' : author.agency,
})

function dressed(record: PlanRecord, author: Author, withheld: readonly string[]): PlanRecord {
  const { kind, id, fields, at, changed } = record
  if (withheld.length === 0) return { kind, id, fields, author, at, changed }
  const open = Object.entries(fields).filter(([field]) => !withheld.includes(field))
  return { kind, id, fields: Object.fromEntries(open), author, at, changed: at, withheld }
}

/** The records of a plan that somebody is shown, in the order they were added. */
export function recordsShown(
  showing: Showing,
  records: ReadonlyMap<RecordId, PlanRecord>,
): readonly PlanRecord[] {
  return [...records.values()].filter(showing.sees).map((record) => shownTo(showing, record))
}
