import { saysWhatAbout } from './about-faults.ts'
import type { Fields, Kind, Value } from './record.ts'
import { headOf, recordsOf, textOf, type PlanRecord, type Records } from './plan.ts'

/** Fields whose name in the rules' document depends on the measure, because one column holds one type of value. */
const namedByMeasure: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  score: { number: 'value' },
  'support-level': { status: 'value' },
  employment: { status: 'value' },
  benefit: { status: 'value' },
  'education-status': { status: 'value' },
  accommodation: { status: 'value' },
  fact: { holds: 'value' },
  referral: { referredTo: 'to' },
}

/** Fields that are the product's own and that no rule reads. */
const ownFields = new Set(['audience'])

/** Where in the rules' document the records of a kind stand, in the order they were added; undefined where no rule reads them. */
const sections: Readonly<Partial<Record<Kind, string>>> = {
  person: 'people',
  need: 'needs',
  outcome: 'outcomes',
  evidence: 'evidence',
  searched: 'searched',
  review: 'reviews',
}
export const sectionOf = (kind: Kind): string | undefined => sections[kind]

const householdWord = 'family'

/** The plan as the rules read it: `family-outcome-plan/1`, not yet checked. */
export function toDocument(plan: Records): Record<string, unknown> {
  const head = headOf(plan)
  const rowsOf = (kind: Kind) => recordsOf(plan, kind).map(rowOf)
  return {
    format: 'family-outcome-plan/1',
    framework: textOf(head, 'framework'),
    reference: textOf(head, 'reference'),
    ...pick(head?.fields ?? {}, headDays),
    people: rowsOf('person'),
    needs: rowsOf('need'),
    outcomes: rowsOf('outcome'),
    evidence: rowsOf('evidence'),
    searched: rowsOf('searched'),
    reviews: rowsOf('review'),
  }
}

const headDays = ['opened', 'ended', 'closed']

/** What the rules read of a record, by its kind; of one that is not here they read nothing. */
const rows: Readonly<Partial<Record<Kind, (record: PlanRecord) => Record<string, unknown>>>> = {
  plan: ({ fields }) => pick(fields, ['framework', 'reference', ...headDays]),
  person: ({ id, fields }) => ({
    id,
    ...pick(fields, ['kind', 'born', 'schoolAge', 'household', 'parent']),
  }),
  need: ({ fields }) => pick(fields, ['ref', 'people', 'identified']),
  outcome: ({ fields }) => pick(fields, ['ref', 'agreed']),
  evidence: (record) => evidenceRow(record),
  searched: (record) => searchedRow(record),
  review: ({ fields }) => pick(fields, ['point', 'held']),
}

const rowOf = (record: PlanRecord) => rows[record.kind]?.(record)

/** Whether one record in the place of another of the same id changes nothing that the rules read. */
export const readsAs = (one: PlanRecord, other: PlanRecord): boolean =>
  one.kind === other.kind && JSON.stringify(rowOf(one)) === JSON.stringify(rowOf(other))

/** One row of evidence under the names the rules use. */
export function evidenceRow(record: Pick<PlanRecord, 'id' | 'fields'>): Record<string, unknown> {
  const names = namedByMeasure[String(record.fields['measure'])] ?? {}
  const row: Record<string, unknown> = { id: record.id }
  for (const [field, value] of Object.entries(record.fields)) {
    const isRead = !isNoteOfOther(record.fields, field) && !isAboutOfOther(record.fields, field)
    if (!ownFields.has(field) && isRead) row[names[field] ?? field] = value
  }
  return row
}

/** Everybody may write a note beside a row, and the rules' document has one only beside a judgement. */
function isNoteOfOther(fields: Fields, field: string): boolean {
  return field === 'note' && fields['measure'] !== 'judgement'
}

/** What a score or a spell of taking part is about is the plan's to know: by it the row is hidden where the need is. */
function isAboutOfOther(fields: Fields, field: string): boolean {
  return field === 'about' && saysWhatAbout.has(String(fields['measure']))
}

function searchedRow(record: PlanRecord): Record<string, unknown> {
  const row = pick(record.fields, ['measures', 'people', 'from', 'to', 'source'])
  const people = record.fields['people']
  const isHousehold = Array.isArray(people) && people.length === 1 && people[0] === householdWord
  return isHousehold ? { ...row, people: householdWord } : row
}

function pick(fields: Fields, names: readonly string[]): Record<string, Value> {
  const picked: Record<string, Value> = {}
  for (const name of names) {
    const value = fields[name]
    if (value !== undefined) picked[name] = value
  }
  return picked
}

/** The field of a record that a key of the rules' document came from, so that a fault can be named where it was typed. */
export function fieldOfRow(measure: string, key: string): string {
  const names = namedByMeasure[measure] ?? {}
  return Object.keys(names).find((field) => names[field] === key) ?? key
}
