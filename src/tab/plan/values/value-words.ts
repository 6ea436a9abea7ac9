import { textOf, type PlanRecord } from '../../../plan/plan.ts'
import { typeOfField, type Value } from '../../../plan/record.ts'
import type { PlanView } from '../../../plan/view.ts'
import { dayInTable } from '../../../ui/day-words.ts'
import { joined, recordsIn, shortName } from '../people.ts'
import { textShown } from '../withheld.ts'

/** The words for a field that is set as a whole, as its form labels it. */
const labels: Readonly<Record<string, string>> = {
  what: 'what will be done',
  owner: 'who does it',
  due: 'the day it is due',
  sign: 'what will show it',
  outcomes: 'its outcomes',
  done: 'the day it was done',
  audience: 'who can see it',
  name: 'the name',
  kind: 'who they are',
  born: 'the date of birth',
  household: 'who lives in the household',
  parent: 'who has parenting responsibilities',
  people: 'whom it is for',
  identified: 'the day it was identified',
  agreed: 'the day it was agreed',
  on: 'the day',
  how: 'how it was gathered',
}

/** What a field is called, with the entry it belongs to: `Ring the school: who does it`. */
export function placeInWords(record: PlanRecord, field: string): string {
  const label = labels[field] ?? field
  const entry = entryInWords(record)
  return entry === '' ? label : `${entry}: ${label}`
}

function entryInWords(record: PlanRecord): string {
  if (record.kind === 'action') return textShown(record, 'what')
  if (record.kind === 'person') return textShown(record, 'name')
  if (record.kind === 'need') return `Need ${textOf(record, 'ref')}`
  return record.kind === 'outcome' ? `Outcome ${textOf(record, 'ref')}` : ''
}

/** A value as people read it: a day, a name, yes or no; `Nothing` where it was cleared. */
export function valueInWords(
  { kind }: PlanRecord,
  field: string,
  value: Value | null,
  view: PlanView,
): string {
  if (value === null || value === '') return 'Nothing'
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'object') return value.length === 0 ? 'Nothing' : listInWords(value, view)
  if (typeOfField(kind, field) === 'day') return dayInTable(value)
  return field === 'owner' ? personInWords(value, view) : value
}

function listInWords(values: readonly string[], view: PlanView): string {
  const known = new Set(recordsIn(view, 'person').map(({ id }) => id))
  return joined(values.map((one) => (known.has(one) ? personInWords(one, view) : one)))
}

function personInWords(id: string, view: PlanView): string {
  const member = recordsIn(view, 'member').find((one) => one.id === id)
  return member ? textShown(member, 'name') : shortName(id, recordsIn(view, 'person'))
}
