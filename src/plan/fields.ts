import {
  closureDecisions,
  closureEnds,
  closureMoves,
  familyAnswers,
  agreementAnswers,
  categories,
  placeUses,
  reviewModes,
  sharingDecisions,
  voiceWays,
} from './codes.ts'
import { fieldSchemas } from './field-schemas.ts'
import { placeOf, type Fault } from './operation.ts'
import { teamRoles } from './policy.ts'
import { kinds, required, typeOfField, type Fields, type Kind, type Value } from './record.ts'

/** Every fault in the fields of one record of a kind: unknown, missing and ill-typed ones, each by its place. */
export function faultsOfFields(kind: Kind, fields: Fields, place: string): Fault[] {
  const given = Object.entries(fields).flatMap(([field, value]) =>
    faultsOfValue(kind, field, value, `${place}.${field}`),
  )
  const missing = required[kind]
    .filter((field) => !Object.hasOwn(fields, field))
    .map((field) => ({ path: `${place}.${field}`, says: 'is missing' }))
  return [...given, ...missing]
}

/** Every fault in what one field of a record is to hold, by the place it was sent at; null clears it. */
export function faultsOfField(
  kind: Kind,
  field: string,
  value: Value | null,
  place: string,
): Fault[] {
  if (value !== null) return faultsOfValue(kind, field, value, place)
  return required[kind].includes(field) ? [{ path: place, says: 'is missing' }] : []
}

function faultsOfValue(kind: Kind, field: string, value: Value, place: string): Fault[] {
  const type = typeOfField(kind, field)
  if (!type) {
    const says = `is not a field of ${kind}; it has ${Object.keys(kinds[kind]).join(', ')}`
    return [{ path: place, says }]
  }
  const read = fieldSchemas[type].safeParse(value)
  if (!read.success) {
    return read.error.issues.map((issue) => ({
      path: placeOf([place, ...issue.path]),
      says: issue.message,
    }))
  }
  return [
    ...faultsOfCode(kind, field, value, place),
    ...(kind === 'member' && field === 'oid' ? faultsOfOid(String(value), place) : []),
  ]
}

/** Fields that hold one of a few codes and that no rule reads, so that nobody else checks them. */
const codes: Readonly<Partial<Record<Kind, Readonly<Record<string, readonly string[]>>>>> = {
  member: { role: teamRoles },
  review: { mode: reviewModes },
  sharing: { categories, decision: sharingDecisions },
  agreement: { given: agreementAnswers },
  location: { use: placeUses },
  voice: { how: voiceWays },
  closure: {
    move: closureMoves,
    agrees: familyAnswers,
    decision: closureDecisions,
    over: closureEnds,
  },
}

function faultsOfCode(kind: Kind, field: string, value: Value, place: string): Fault[] {
  const known = codes[kind]?.[field]
  if (!known) return []
  const says = `is none of ${known.join(', ')}`
  if (typeof value !== 'object') return known.includes(String(value)) ? [] : [{ path: place, says }]
  return value.flatMap((one, at) =>
    known.includes(one) ? [] : [{ path: `${place}[${at}]`, says }],
  )
}

/** An id with capitals would never be anybody's: tokens and chat say it in small letters, and are compared letter by letter. */
const faultsOfOid = (oid: string, place: string): Fault[] =>
  oid === oid.toLowerCase() ? [] : [{ path: place, says: 'has capital letters' }]
