import { listOf, type PlanRecord } from '../plan.ts'
import type { RecordId } from '../record.ts'

/** Whom a record is kept for: agencies by name, people of the family by their records, or the professionals as one. */
export interface Audience {
  readonly agencies: readonly string[]
  readonly people: readonly RecordId[]
  readonly professionals: boolean
  readonly isEmpty: boolean
}

/** The entry that stands for the whole team and for nobody of the family. */
export const professionals = 'professionals'

const personMark = 'person:'

/** The entry that names a member of the family. */
export const entryOf = (person: RecordId): string => `${personMark}${person}`

/** The member of the family that an entry names; null where it names an agency or the professionals. */
export const personIn = (entry: string): RecordId | null =>
  entry.startsWith(personMark) ? entry.slice(personMark.length) : null

/** The audience of a record as its entries say it. */
export function audienceOf(record: Pick<PlanRecord, 'fields'>): Audience {
  const entries = listOf(record, 'audience')
  return {
    agencies: entries.filter((entry) => entry !== professionals && personIn(entry) === null),
    people: entries.flatMap((entry) => personIn(entry) ?? []),
    professionals: entries.includes(professionals),
    isEmpty: entries.length === 0,
  }
}

/** A place that nobody finds out but those it is kept for. */
export const isProtected = (record: Pick<PlanRecord, 'kind' | 'fields'>): boolean =>
  record.kind === 'location' && record.fields['protected'] === true
