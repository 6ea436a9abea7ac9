import { dayInWords, isDay } from '../../../rules/calendar.ts'
import { linkFields } from '../policy/named.ts'
import { kinds, typeOfField, type Fields, type Kind, type Value } from '../record.ts'
import type { Line } from './item.ts'

/** Fields that say how the product keeps an entry and nothing about anybody. */
const untold: ReadonlySet<string> = new Set(['oid', 'audience'])

/** Fields that hold the key of one entry, of which people know the name. */
const links: ReadonlySet<string> = new Set(linkFields)

/** A field's or kind's name as words: `schoolAge` is "School age". */
export function inWords(name: string): string {
  const spaced = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** The fields of an entry, in the order of their kind, as a person reads them; `nameOf` gives the name behind a record's id. */
export function linesOf(
  kind: Kind,
  fields: Fields,
  nameOf: (id: string) => string | undefined,
): Line[] {
  return Object.keys(kinds[kind]).flatMap((field) => {
    const value = fields[field]
    if (value === undefined || untold.has(field)) return []
    return [{ label: inWords(field), text: textOfValue(kind, field, value, nameOf) }]
  })
}

export const isTold = (field: string): boolean => !untold.has(field)

export function textOfValue(
  kind: Kind,
  field: string,
  value: Value,
  nameOf: (id: string) => string | undefined,
): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return value.map((word) => nameOf(word) ?? word).join(', ')
  if (typeOfField(kind, field) === 'day' && isDay(value)) return dayInWords(value)
  return links.has(field) ? (nameOf(value) ?? value) : value
}
