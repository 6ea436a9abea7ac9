import { textOf, type PlanRecord } from '../plan.ts'
import { kinds, type FieldType, type Kind } from '../record.ts'

/** The fewest letters and digits by which a place or a part of it is looked for in other texts. */
export const shortestPart = 6

/** Letters and digits alone, in one form: no case, space, sign or accent keeps two writings of an address apart. */
export const plainOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/giu

/** A street's name by its last word, with one word before it or two: an address is as often written without commas, or told without its number. */
const streets = [1, 2].map((words) => {
  const before = String.raw`\p{L}[\p{L}'’-]*\s+`
  const ends =
    'avenue|close|court|crescent|drive|gardens|grove|hill|house|lane|lodge|mews|place|rise|road|row|square|street|terrace|view|villas|walk|way'
  return new RegExp(String.raw`(?<!\p{L})(?:${before}){${words}}(?:${ends})(?!\p{L})`, 'giu')
})

/**
 * What must be found nowhere: the whole text of a place, its postcode, each street named in it, and each part between
 * commas that is long enough.
 */
export function partsToWithhold(text: string): readonly string[] {
  const codes = (text.match(postcode) ?? []).map(plainOf)
  const named = streets.flatMap((street) => text.match(street) ?? []).map(plainOf)
  const long = [...text.split(/[,;\n]/).map(plainOf), ...named].filter(
    (part) => part.length >= shortestPart,
  )
  return [...new Set([plainOf(text), ...codes, ...long])].filter((part) => part !== '')
}

/** Fields that hold a code, a ref or a record's id, which the plan checks: nothing that somebody typed can stand there. */
const checked: Readonly<Record<Kind, readonly string[]>> = {
  plan: ['framework', 'reference'],
  person: ['kind'],
  member: ['oid', 'role'],
  need: ['ref', 'people'],
  outcome: ['ref'],
  evidence: [
    'measure',
    'who',
    'basis',
    'class',
    'role',
    'by',
    'referredTo',
    'setting',
    'status',
    'level',
    'about',
    'result',
  ],
  searched: ['measures', 'people'],
  action: ['outcomes', 'owner'],
  review: ['point', 'mode', 'attended', 'apologies'],
  sharing: ['categories', 'decision'],
  agreement: ['given', 'people'],
  location: ['people', 'use'],
  voice: ['person', 'how'],
  closure: ['move', 'agrees', 'rests', 'decision', 'over'],
}

const typedIn = (kind: Kind): string[] => {
  const types: Readonly<Record<string, FieldType>> = kinds[kind]
  return Object.keys(types).filter((field) => {
    const type = types[field]
    const isText = type === 'line' || type === 'prose' || type === 'words'
    return isText && !checked[kind].includes(field)
  })
}

const plainFields = new WeakMap<PlanRecord, readonly (readonly [string, string])[]>()

/** The typed texts of a record by field, without what keeps writings apart; worked out once for each state of it. */
function plainFieldsOf(record: PlanRecord): readonly (readonly [string, string])[] {
  const known = plainFields.get(record)
  if (known) return known
  const made = typedIn(record.kind).flatMap((field) => {
    const value = record.fields[field]
    const texts = Array.isArray(value) ? value : [textOf(record, field)]
    const plain = texts.map((text) => plainOf(String(text))).filter(Boolean)
    return plain.length === 0 ? [] : [[field, [...plain, plain.join('')].join(' ')] as const]
  })
  plainFields.set(record, made)
  return made
}

/** The fields of a record in which one of the parts is found. */
export const fieldsHolding = (record: PlanRecord, parts: readonly string[]): readonly string[] =>
  plainFieldsOf(record)
    .filter(([, text]) => parts.some((part) => text.includes(part)))
    .map(([field]) => field)
