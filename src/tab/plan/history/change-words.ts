import { inWords } from '../../../plan/rights/told.ts'
import type { PlanView } from '../../../plan/view.ts'
import { startUpper } from '../../../ui/sentence.ts'
import { instantInTable } from '../../instant-words.ts'
import { entryInWords, kindInWords } from '../entry-words.ts'
import { joined, recordsIn } from '../people.ts'
import type { ChangeRow } from './history-service.ts'

/** A change of a plan as one row. */
export interface ChangeShown {
  readonly id: string
  readonly who: string
  readonly agency: string
  readonly entry: string
  readonly did: string
  readonly when: string
}

/** A change in words; the entry is named as it stands, and by its kind alone where it is there no longer. */
export function changeShown(row: ChangeRow, place: number, view: PlanView): ChangeShown {
  const record = view.records.find(({ id }) => id === row.record)
  return {
    id: `${place} ${row.record} ${row.at}`,
    who: row.who.name ?? 'Withheld',
    agency: row.who.agency ?? '',
    entry: record
      ? entryInWords(record, recordsIn(view, 'person'))
      : startUpper(kindInWords(row.kind)),
    did: didInWords(row),
    when: instantInTable(row.at),
  }
}

function didInWords({ does, fields }: ChangeRow): string {
  if (does === 'add') return 'Added'
  if (does === 'remove') return 'Taken away'
  return `Changed: ${joined(fields.map((field) => inWords(field).toLowerCase()))}`
}
