import { fieldOfRow } from './document.ts'
import type { Fault } from './operation.ts'
import { recordsOf, textOf, type Change, type Plan } from './plan.ts'

/** Where in the rules' document the changed record stands, and how its fields are named where they were typed. */
export interface ChangePlace {
  readonly document: string
  readonly measure: string
  readonly typed: (field: string) => string
}

const sections: Readonly<Record<string, string>> = {
  person: 'people',
  need: 'needs',
  outcome: 'outcomes',
  evidence: 'evidence',
  searched: 'searched',
  review: 'reviews',
}

/** The place of the record that a change adds or alters, in the plan as it would then be. */
export function placeOfChange(after: Plan, change: Change): ChangePlace | null {
  if (change.do === 'remove') return null
  const record = after.records.get(change.record)
  if (!record) return null
  const at = recordsOf(after, record.kind).indexOf(record)
  const section = sections[record.kind]
  return {
    document: section === undefined ? '' : `${section}[${at}].`,
    measure: textOf(record, 'measure'),
    typed: (field) => (change.do === 'add' ? `fields.${field}` : 'value'),
  }
}

/** A fault the rules named by its place in their document, named by the place it was typed at where that is known. */
export function faultOf(error: string, place: ChangePlace | null): Fault {
  const colon = error.indexOf(': ')
  const path = error.slice(0, colon)
  const says = error.slice(colon + 2)
  if (place === null || !path.startsWith(place.document)) return { path, says }
  const [key = '', ...rest] = path.slice(place.document.length).split(/(?=[.[])/)
  return { path: place.typed(fieldOfRow(place.measure, key)) + rest.join(''), says }
}
