import type { Day } from '../../../rules/calendar.ts'
import { listOf, textOf, type Plan, type PlanRecord } from '../plan.ts'
import type { Kind, RecordId } from '../record.ts'
import { readRows } from './read-rows.ts'

/** A record that is not what it was. `ref` is the number in the framework or the measure it is known by, empty where it has none. */
export interface Changed {
  readonly what: 'added' | 'changed' | 'removed'
  readonly record: RecordId
  readonly kind: Kind
  readonly ref: string
}

/**
 * What of the records that a decision rested on is not what it was, up to the closing day.
 *
 * Once a plan is closed, a search that came later is no such change: it is how proof after closure arrives.
 */
export function changedSince(
  before: Plan,
  after: Plan,
  closing: Day,
  isClosed: boolean,
): readonly Changed[] {
  const [then, now] = [readRows(before, closing), readRows(after, closing)]
  const told = (what: Changed['what'], record: PlanRecord | undefined): Changed[] =>
    record ? [{ what, record: record.id, kind: record.kind, ref: refOf(record) }] : []
  const gone = [...then.keys()].filter((id) => !now.has(id))
  const added = [...now.keys()].filter((id) => !then.has(id))
  const other = [...now].filter(([id, row]) => then.has(id) && then.get(id) !== row)
  const isLaterProof = (id: RecordId) => isClosed && after.records.get(id)?.kind === 'searched'
  return [
    ...other.flatMap(([id]) => told('changed', after.records.get(id))),
    ...added
      .filter((id) => !isLaterProof(id))
      .flatMap((id) => told('added', after.records.get(id))),
    // A row that was dated later than the closing day is still there, and no longer speaks for it.
    ...gone.flatMap((id) =>
      after.records.has(id)
        ? told('changed', after.records.get(id))
        : told('removed', before.records.get(id)),
    ),
  ]
}

/** The field of each kind of record that says which one it is. */
const telling: Readonly<Partial<Record<Kind, string>>> = {
  need: 'ref',
  outcome: 'ref',
  review: 'point',
}

function refOf(record: PlanRecord): string {
  if (record.kind === 'evidence') return textOf(record, 'about') || textOf(record, 'measure')
  if (record.kind === 'searched') return listOf(record, 'measures').join(', ')
  return textOf(record, telling[record.kind] ?? '')
}

const nouns: Readonly<Partial<Record<Kind, string>>> = {
  plan: 'The plan’s own days or framework',
  person: 'Somebody of the family',
  need: 'Need',
  outcome: 'Agreed outcome',
  evidence: 'Evidence on',
  searched: 'A search for',
  review: 'The review',
}

/** A change as a sentence, by kind and number, with no name and no reason in it. */
export function changeInWords({ what, kind, ref }: Changed): string {
  const noun = nouns[kind] ?? kind
  return `${[noun, ref.replaceAll('-', ' ')].filter(Boolean).join(' ')} was ${what}.`
}
