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
  const days = pick(head?.fields ?? {}, ['opened', 'ended', 'closed'])
  return {
    format: 'family-outcome-plan/1',
    framework: textOf(head, 'framework'),
    reference: textOf(head, 'reference'),
    ...days,
    people: recordsOf(plan, 'person').map((record) => ({
      id: record.id,
      ...pick(record.fields, ['kind', 'born', 'schoolAge', 'household', 'parent']),
    })),
    needs: recordsOf(plan, 'need').map((record) =>
      pick(record.fields, ['ref', 'people', 'identified']),
    ),
    outcomes: recordsOf(plan, 'outcome').map((record) => pick(record.fields, ['ref', 'agreed'])),
    evidence: recordsOf(plan, 'evidence').map(evidenceRow),
    searched: recordsOf(plan, 'searched').map(searchedRow),
    reviews: recordsOf(plan, 'review').map((record) => pick(record.fields, ['point', 'held'])),
  }
}

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
